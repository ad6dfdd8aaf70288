/** Whether a person can be reached by what was typed. */
import type { enrolment } from "./de/enrolment.ts"

/** What can be amiss with an entry of the person. */
type EntryFault = keyof (typeof enrolment)["faults"]

/** Finds what exactly is wrong with a mail address; nothing where a letter can be sent to it. */
export const emailFault = (address: string): Extract<EntryFault, `email${string}`> | undefined => {
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
export const phoneFault = (number: string): Extract<EntryFault, `phone${string}`> | undefined => {
  if (!/^[\d\s+()/.-]+$/.test(number)) return "phoneBroken"
  return number.replace(/\D/g, "").length < 5 ? "phoneTooShort" : undefined
}
