/** Whether an interest can be sent, and if not, everything that is amiss with it. */
import { emailFault, type FieldFault, fieldFault, type Language, phoneFault } from "@lotsenwerk/messages"
import { given, textFault } from "../text.ts"
import { type Fault, type FieldName, fields, type Interest, type Offered, type Values } from "./model.ts"

/** The answer: an interest, or every fault in the order of the page. */
export type Checked =
  | { readonly _tag: "Valid"; readonly interest: Interest }
  | { readonly _tag: "Faulty"; readonly faults: ReadonlyArray<Fault> }

type Finding = FieldFault | undefined

const findings = (values: Values, offered: Offered): Readonly<Record<FieldName, Finding>> => {
  const [email, phone] = [values.email.trim(), values.phone.trim()]
  const isOffered = (chosen: ReadonlyArray<string>, all: ReadonlyArray<string>) =>
    chosen.every((each) => all.includes(each)) ? undefined : "notAChoice"
  return {
    name: values.name.trim() === "" ? "nameMissing" : textFault(values.name, fields.name.most),
    email:
      email === ""
        ? phone === ""
          ? "contactMissing"
          : undefined
        : (textFault(email, fields.email.most) ?? emailFault(email)),
    phone: phone === "" ? undefined : (textFault(phone, fields.phone.most) ?? phoneFault(phone)),
    tasks: isOffered(
      values.tasks,
      offered.tasks.map(({ id }) => id)
    ),
    languages: isOffered(values.languages, offered.languages),
    otherLanguages: textFault(values.otherLanguages, fields.otherLanguages.most),
    note: textFault(values.note, fields.note.most),
    website: values.website === "" ? undefined : "trapFilled"
  }
}

/** Checks what was typed. Spaces around an entry are forgiven; every fault is named, not the first. */
export const validate = (values: Values, language: Language, offered: Offered): Checked => {
  const faults = Object.entries(findings(values, offered)).flatMap(([name, fault]): ReadonlyArray<Fault> => {
    if (fault === undefined) return []
    const field = name as FieldName
    const limit = fields[field]
    return [{ field, sentence: fieldFault(fault, "most" in limit ? { max: limit.most } : {}, language) }]
  })
  if (faults.length > 0) return { _tag: "Faulty", faults }
  return {
    _tag: "Valid",
    interest: {
      name: values.name.trim(),
      contact: { ...given("email", values.email), ...given("phone", values.phone) },
      offer: {
        tasks: [...new Set(values.tasks)],
        languages: [...new Set(values.languages)],
        ...given("otherLanguages", values.otherLanguages)
      },
      ...given("note", values.note)
    }
  }
}
