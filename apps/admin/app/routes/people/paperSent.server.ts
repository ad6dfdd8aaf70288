/** Reads what the fields of a paper hold. */
import type { Sent } from "../../sent.server.ts"
import type { Paper, PaperKind } from "./papers.ts"

const declaredIn = ({ text }: Sent) => (text("answer") === "refused" ? null : text("on"))

const providerIn = ({ text, choice }: Sent) =>
  choice<"Own" | "Recognised">("provider._tag") === "Recognised"
    ? { _tag: "Recognised" as const, from: text("provider.from") }
    : { _tag: choice<"Own">("provider._tag") }

const isYes = ({ text }: Sent, name: string) => text(name) === "yes"

/** A paper as the API takes it. */
export const paperIn = (kind: PaperKind, sent: Sent): Paper => {
  const { text } = sent
  switch (kind) {
    case "German":
    case "Consent":
    case "Confidentiality":
    case "DataSecrecy":
    case "Agreement":
      return { _tag: kind, on: declaredIn(sent) }
    case "CriminalRecord":
      return { _tag: kind, issuedOn: text("issuedOn"), inspectedOn: text("inspectedOn") }
    case "BasicTraining":
      return { _tag: kind, completedOn: text("completedOn"), provider: providerIn(sent) }
    case "Obligation":
      return { _tag: kind, on: text("on"), isRecordSigned: isYes(sent, "record"), isCopyGiven: isYes(sent, "copy") }
    case "Pass": {
      const validUntil = text("validUntil")
      return { _tag: kind, issuedOn: text("issuedOn"), ...(validUntil === "" ? {} : { validUntil }) }
    }
    case "Birth":
    case "Interview":
    case "Instruction":
      return { _tag: kind, on: text("on") }
  }
}
