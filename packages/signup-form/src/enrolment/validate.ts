/** Whether a sign-up can be sent, and if not, everything that is amiss with it. */
import {
  type EnrolmentFault,
  emailFault,
  enrolment,
  fill,
  type Language,
  phoneFault
} from "@lotsenwerk/messages/enrolment"
import { given, textFault } from "../text.ts"
import type { Course } from "./course.ts"
import { type Enrolment, type Fault, type FieldName, fields, type Values } from "./model.ts"

/** The answer: a sign-up, or every fault in the order of the page. */
export type Checked =
  | { readonly _tag: "Valid"; readonly enrolment: Enrolment }
  | { readonly _tag: "Faulty"; readonly faults: ReadonlyArray<Fault> }

const findings = (
  values: Values,
  { languages }: Pick<Course, "languages">
): Readonly<Record<FieldName, EnrolmentFault | undefined>> => {
  const [email, phone] = [values.email.trim(), values.phone.trim()]
  const isOffered = (chosen: string) => languages.some(({ code }) => code === chosen)
  return {
    name: values.name.trim() === "" ? "nameMissing" : textFault(values.name, fields.name.most),
    email:
      email === ""
        ? phone === ""
          ? "contactMissing"
          : undefined
        : (textFault(email, fields.email.most) ?? emailFault(email)),
    phone: phone === "" ? undefined : (textFault(phone, fields.phone.most) ?? phoneFault(phone)),
    languages: values.languages.every(isOffered) ? undefined : "notAChoice",
    needs: textFault(values.needs, fields.needs.most),
    website: values.website === "" ? undefined : "trapFilled"
  }
}

/** Checks what was typed. Spaces around an entry are forgiven; every fault is named, not the first. */
export const validate = (values: Values, language: Language, course: Pick<Course, "languages">): Checked => {
  const faults = Object.entries(findings(values, course)).flatMap(([name, fault]): ReadonlyArray<Fault> => {
    if (fault === undefined) return []
    const field = name as FieldName
    const limit = fields[field]
    const sentence = fill<string>(enrolment[language].faults[fault], { max: "most" in limit ? limit.most : 0 })
    return [{ field, sentence }]
  })
  if (faults.length > 0) return { _tag: "Faulty", faults }
  return {
    _tag: "Valid",
    enrolment: {
      name: values.name.trim(),
      contact: { ...given("email", values.email), ...given("phone", values.phone) },
      languages: [...new Set(values.languages)],
      ...given("needs", values.needs),
      language
    }
  }
}
