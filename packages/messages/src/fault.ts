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

/** Finds what exactly is wrong with a mail address; nothing where a letter can be sent to it. */
export const emailFault = (address: string): Extract<FieldFault, `email${string}`> | undefined => {
  if (/\s/.test(address)) return "emailWithSpace"
  const [name, domain, ...more] = address.split("@")
  if (domain === undefined) return "emailWithoutAt"
  if (more.length > 0) return "emailWithTwoAts"
  if (name === "") return "emailWithoutName"
  if (domain === "") return "emailWithoutDomain"
  if (!/[^.]\.[^.]{2,}$/.test(domain)) return "emailWithoutEnding"
  const isWritten = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u.test(name ?? "") && /^[\p{L}\p{N}.-]+$/u.test(domain)
  return isWritten && !/^\.|\.\.|\.@|@[.-]|[.-]$/.test(address) ? undefined : "emailBroken"
}

/** Finds what is wrong with a telephone number; nothing where it can be dialled. */
export const phoneFault = (number: string): Extract<FieldFault, `phone${string}`> | undefined => {
  if (!/^[\d\s+()/.-]+$/.test(number)) return "phoneBroken"
  return number.replace(/\D/g, "").length < 5 ? "phoneTooShort" : undefined
}
