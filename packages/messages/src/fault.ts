/** What is amiss with one field, in a sentence that names the cure. */
import type { Iban } from "@lotsenwerk/domain"
import { type Messages, messagesIn } from "./dictionary.ts"
import type { Language } from "./language.ts"
import { fillKnown } from "./template.ts"

/** Every fault of a field that has a sentence. */
export type FieldFault = keyof Messages["faults"]

/** Puts the fault of a field into words: `fieldFault("tooLong", { max: 200 })`. */
export const fieldFault = (
  fault: FieldFault,
  details: Readonly<Record<string, string | number>> = {},
  language: Language = "de"
): string => {
  const values = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)]))
  return fillKnown([messagesIn(language).faults[fault]], values) || messagesIn(language).faults.missing
}

/** Puts the fault of an account number into words. */
export const ibanFault = ({ _tag, ...details }: Iban.IbanFault, language: Language = "de"): string =>
  fieldFault(`iban${_tag}`, details, language)
