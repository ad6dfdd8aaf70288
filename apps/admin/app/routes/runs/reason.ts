/** The reason of a line in one sentence; all its grounds stand behind it. */
import { conditionTitle, format, messagesIn } from "@lotsenwerk/messages"
import type { RunLine } from "../../wire.ts"
import type { Change } from "./bridge.ts"

const { words } = messagesIn("de")

interface Service {
  readonly office: { readonly from: string; readonly to?: string }
}

/** The office that the decision read for the month of the line. */
const officeRead = ({ trace, month }: RunLine): Service["office"] | undefined => {
  const read = trace.grounds.find(({ condition }) => condition === "Appointed")?.read.services
  const services = Array.isArray(read) ? (read as unknown as ReadonlyArray<Service>) : []
  const until = services.filter(({ office }) => office.from.slice(0, 7) <= month)
  return until.at(-1)?.office
}

const isPartial = ({ month }: RunLine, { from, to }: Service["office"]) =>
  (from.slice(0, 7) === month && !from.endsWith("-01")) || to?.slice(0, 7) === month

const countsFull = ({ trace }: RunLine) =>
  trace.grounds.some(({ condition, version }) => condition === "PartialMonthStated" && version?.value === "full")

const titlesOf = (ids: ReadonlyArray<string>) => ids.map((id) => conditionTitle(id)).join(", ")

/** Says why a line stands as it does. */
export const reasonInWords = (line: RunLine, change: Change): string => {
  const { standing, obstacles, trace, month } = line
  const { decision } = trace
  if (standing === "open") {
    if (decision._tag === "Undetermined") return `Noch nicht bekannt: ${titlesOf(decision.unknown)}`
    return obstacles.map((obstacle) => words.obstacles[obstacle]).join(", ")
  }
  const office = officeRead(line)
  if (standing === "refused") {
    if (office?.to !== undefined && office.to.slice(0, 7) < month) return `Berufung endete am ${format.day(office.to)}`
    return decision._tag === "Refused" ? `Nicht erfüllt: ${titlesOf(decision.unmet)}` : "Schon gezahlt"
  }
  if (line.repeats !== undefined) return `Noch einmal für ${format.month(month)}: ${line.repeats} kam zurück`
  const about = change === "backPayment" ? `Für ${format.month(month)}: ` : ""
  if (office === undefined) return `${about}Berufen`
  if (isPartial(line, office) && countsFull(line)) {
    const when =
      office.from.slice(0, 7) === month ? `seit ${format.day(office.from)}` : `bis ${format.day(office.to ?? "")}`
    return `${about}Berufen ${when}, der angefangene Monat zählt voll`
  }
  if (change === "same" && office.to !== undefined) return `Berufen bis ${format.day(office.to)}, sonst nichts geändert`
  return `${about}Berufen seit ${format.day(office.from)}`
}
