/** The sentence for a field that is amiss: by the field's name, and by what is wrong with it. */
import type { Iban } from "@lotsenwerk/domain"
import { type FieldFault, fieldFault, ibanFault } from "@lotsenwerk/messages"
import type { Invalid } from "./failure.ts"

type Field = Invalid["fields"][number]

/** What a field of this name lacks when it lacks everything. */
const missing: Readonly<Record<string, FieldFault>> = {
  name: "personNameMissing",
  contact: "contactMissing",
  holder: "holderMissing",
  iban: "ibanMissing",
  reason: "reasonMissing",
  on: "dayMissing",
  from: "dayMissing",
  lastDay: "dayMissing",
  issuedOn: "dayMissing",
  inspectedOn: "dayMissing",
  completedOn: "dayMissing"
}

/** What a field of this name is when it is there but cannot be used. */
const broken: Readonly<Record<string, FieldFault>> = {
  name: "personNameMissing",
  contact: "contactMissing",
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
  month: "monthBroken",
  ledgerSince: "monthBroken"
}

/** Writes the sentence. */
export const fieldSentence = ({ pointer, reason, details }: Field): string => {
  if (reason.startsWith("Iban")) return ibanFault({ _tag: reason.slice(4), ...details } as Iban.IbanFault)
  if (reason === "EndBeforeStart") return fieldFault("endBeforeStart")
  // Whose course is recognised stands under the same name as a first day.
  if (pointer.startsWith("/provider")) return fieldFault("providerMissing")
  if (pointer === "/executionDay") return fieldFault("outOfRange", { min: 1, max: 28 })
  const field = String(details.field ?? "")
  const [fault, most = ""] = String(details.fault).split(" ")
  if (fault === "tooLong") return fieldFault("tooLong", { max: most })
  return fieldFault((details.fault === "missing" ? missing : broken)[field] ?? "missing")
}
