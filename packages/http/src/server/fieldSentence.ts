/** The sentence for a field that is amiss: by the field's name, and by what is wrong with it. */
import type { Iban } from "@lotsenwerk/domain"
import { type FieldFault, fieldFault, ibanFault, type Language } from "@lotsenwerk/messages"
import { mostInstalments } from "../contract/index.ts"
import type { Invalid } from "./failure.ts"

type Field = Invalid["fields"][number]

/** What a field of this name lacks when it lacks everything. */
const missing: Readonly<Record<string, FieldFault>> = {
  name: "personNameMissing",
  contact: "contactMissing",
  holder: "holderMissing",
  iban: "ibanMissing",
  reason: "reasonMissing",
  reference: "paymentMissing",
  on: "dayMissing",
  from: "dayMissing",
  lastDay: "dayMissing",
  issuedOn: "dayMissing",
  inspectedOn: "dayMissing",
  completedOn: "dayMissing",
  opensOn: "dayMissing",
  closesOn: "dayMissing",
  until: "timeBroken",
  answerBy: "dayMissing",
  dueOn: "dayMissing",
  month: "monthBroken",
  kind: "kindMissing",
  cents: "amountBroken",
  granted: "amountBroken",
  received: "amountBroken"
}

/** What a field of this name is when it is there but cannot be used. */
const broken: Readonly<Record<string, FieldFault>> = {
  name: "personNameMissing",
  contact: "contactMissing",
  course: "courseNameBroken",
  email: "emailBroken",
  mailbox: "emailBroken",
  phone: "phoneBroken",
  debtorBic: "bicBroken",
  holder: "holderMissing",
  reason: "reasonMissing",
  on: "dayBroken",
  from: "dayBroken",
  to: "dayBroken",
  lastDay: "dayBroken",
  issuedOn: "dayBroken",
  inspectedOn: "dayBroken",
  completedOn: "dayBroken",
  opensOn: "dayBroken",
  closesOn: "dayBroken",
  until: "timeBroken",
  month: "monthBroken",
  ledgerSince: "monthBroken",
  kind: "kindMissing",
  cents: "amountBroken",
  granted: "amountBroken",
  received: "amountBroken",
  paidOn: "dayBroken",
  decidedOn: "dayBroken",
  answerBy: "dayBroken",
  dueOn: "dayBroken"
}

/** Whole numbers and their bounds. */
const between: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  capacity: { min: 1, max: 500 },
  confirmHours: { min: 1, max: 336 },
  acceptHours: { min: 1, max: 336 },
  count: { min: 1, max: mostInstalments }
}

/** What a handler finds amiss beyond the schema. */
const contradictions: Readonly<Record<string, FieldFault>> = {
  ClosesBeforeOpening: "closesBeforeOpening",
  ClosesAfterCourse: "closesAfterCourse",
  EndsBeforeBeginning: "endsBeforeBeginning",
  DatesOverlap: "datesOverlap",
  DateTwice: "datesOverlap",
  EmailFixed: "emailFixed",
  PaidInFuture: "paidInFuture"
}

/** Writes the sentence. */
export const fieldSentence = ({ pointer, reason, details }: Field, language: Language = "de"): string => {
  const contradiction = contradictions[reason]
  if (contradiction !== undefined) return fieldFault(contradiction, {}, language)
  if (reason.startsWith("Iban")) return ibanFault({ _tag: reason.slice(4), ...details } as Iban.IbanFault)
  if (reason === "EndBeforeStart") return fieldFault("endBeforeStart")
  // A date of a course begins at a time, not on a day.
  if (/^\/dates\/\d+\/from$/.test(pointer)) return fieldFault("timeBroken", {}, language)
  // Whose course is recognised stands under the same name as a first day.
  if (pointer.startsWith("/provider")) return fieldFault("providerMissing")
  if (pointer === "/executionDay") return fieldFault("outOfRange", { min: 1, max: 28 })
  const field = String(details.field ?? "")
  const [fault, most = ""] = String(details.fault).split(" ")
  if (fault === "tooLong") return fieldFault("tooLong", { max: most }, language)
  const bounds = between[field]
  if (bounds !== undefined) return fieldFault("outOfRange", bounds, language)
  return fieldFault((details.fault === "missing" ? missing : broken)[field] ?? "missing", {}, language)
}
