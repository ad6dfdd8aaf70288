import { format } from "@lotsenwerk/messages"
import { Section } from "../../components/Section.tsx"
import type { RunRecord } from "../../wire.ts"
import { type Run, type Step, stepsOf } from "./bridge.ts"

const signed = (cents: number) => {
  if (cents === 0) return format.euro(0)
  return `${cents < 0 ? "−" : "+"}\u00A0${format.euro(Math.abs(cents))}`
}

const payments = (count: number) => (count === 1 ? "1 Zahlung" : `${count} Zahlungen`)

const StepRow = ({ step: { change, label, names, cents } }: { readonly step: Step }) => (
  <tr>
    <td>
      {change === undefined ? label : <a href={`#${change}`}>{label}</a>}: {names}
    </td>
    <td className="lw-n">{signed(cents)}</td>
  </tr>
)

interface BridgeProps {
  readonly record: RunRecord
  /** The run before; the first of all has none. */
  readonly last: Run | undefined
}

/** What is different from the last run: the question that is asked first. */
export const Bridge = ({ record, last }: BridgeProps) => {
  const { run, cents, previous } = record
  if (previous === undefined || last === undefined) {
    return (
      <Section title="Der erste Zahllauf" first>
        <p className="lw-note">Es gibt noch keinen freigegebenen Zahllauf eines früheren Monats zum Vergleich.</p>
      </Section>
    )
  }
  const month = format.month(previous.month)
  return (
    <Section title={`Was ist anders als im ${month}?`} first>
      <table className="lw-table">
        <caption className="kern-sr-only">Unterschied zum Zahllauf {month}</caption>
        <thead className="kern-sr-only">
          <tr>
            <th scope="col">Posten</th>
            <th scope="col">Betrag</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {month}: {payments(previous.payments)}
            </th>
            <td className="lw-n">{format.euro(previous.cents)}</td>
          </tr>
          {stepsOf(record, last).map((step) => (
            <StepRow key={step.label} step={step} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {format.month(run.month)}: {payments(record.payments)}
            </th>
            <td className="lw-n">{format.euro(cents)}</td>
          </tr>
        </tfoot>
      </table>
    </Section>
  )
}
