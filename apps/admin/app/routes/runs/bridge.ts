/** A run as a bridge: what leads from the last run's sum to this one's, to the cent. */
import { format } from "@lotsenwerk/messages"
import type { RunLine, RunRecord } from "../../wire.ts"

/** How a line differs from the last run. */
export type Change = RunRecord["changes"][number]
/** A run with its lines. */
export type Run = RunRecord["run"]

/** The lines of one change. */
export const linesOf = ({ run, changes }: RunRecord, change: Change): ReadonlyArray<RunLine> =>
  run.lines.filter((_line, index) => changes[index] === change)

/** A step of the bridge. */
export interface Step {
  /** Where its lines stand on the page, if they do. */
  readonly change?: Change
  readonly label: string
  readonly names: string
  /** What it adds to the sum; negative where it takes from it. @unit euro cents */
  readonly cents: number
}

const sum = (amounts: ReadonlyArray<number>) => amounts.reduce((total, cents) => total + cents, 0)
const paid = ({ lines }: Run) => lines.filter(({ standing }) => standing === "payable")

const lastName = (name: string) => name.split(" ").at(-1) ?? name

const named = (lines: ReadonlyArray<RunLine>) => {
  const names = lines.slice(0, 4).map(({ name, kind, month }) => {
    return kind === "backPayment" ? `${lastName(name)} (${format.month(month)})` : lastName(name)
  })
  return `${names.join(", ")}${lines.length > 4 ? ` und ${lines.length - 4} weitere` : ""}`
}

const labels = {
  new: (count: number) => `${count} neu`,
  backPayment: (count: number) => (count === 1 ? "1 Nachzahlung" : `${count} Nachzahlungen`),
  changed: (count: number) => `${count} geändert`,
  open: (count: number) => `${count} offen`,
  ended: (count: number) => `${count} beendet`
} as const

const changes = ["new", "backPayment", "changed", "ended", "open"] as const

/** Every step from the last run to this one; together they are the difference of the two sums. */
export const stepsOf = (record: RunRecord, last: Run): ReadonlyArray<Step> => {
  const before = Map.groupBy(
    paid(last).filter(({ kind }) => kind === "regular"),
    ({ person }) => person
  )
  const was = ({ person, kind }: RunLine) =>
    kind === "backPayment" ? 0 : sum((before.get(person) ?? []).map(({ cents }) => cents))
  const is = ({ standing, cents }: RunLine) => (standing === "payable" ? cents : 0)
  const steps = changes.map((change): Step => {
    const lines = linesOf(record, change)
    const label = labels[change](lines.length)
    return { change, label, names: named(lines), cents: sum(lines.map((line) => is(line) - was(line))) }
  })
  const settled = paid(last).filter(({ kind }) => kind === "backPayment")
  const here = new Set(record.run.lines.filter(({ kind }) => kind === "regular").map(({ person }) => person))
  const gone = paid(last).filter(({ kind, person }) => kind === "regular" && !here.has(person))
  return [
    ...steps.filter(({ change }) => change !== undefined && linesOf(record, change).length > 0),
    ...rest("Nachzahlungen von damals entfallen", settled),
    ...rest("nicht mehr dabei", gone)
  ]
}

const rest = (label: string, lines: ReadonlyArray<RunLine>): ReadonlyArray<Step> =>
  lines.length === 0 ? [] : [{ label, names: named(lines), cents: -sum(lines.map(({ cents }) => cents)) }]
