import { format } from "@lotsenwerk/messages"
import { Grounds } from "../../components/Grounds.tsx"
import { Row, Rows, Sum, Table } from "../../components/Table.tsx"
import type { YearStatement } from "../../wire.ts"

const Sentences = ({ title, all }: { readonly title: string; readonly all: ReadonlyArray<string> }) =>
  all.length === 0 ? null : (
    <section className="lw-told">
      <h2>{title}</h2>
      <ul>
        {all.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )

const columns = [
  { label: "Gezahlt am" },
  { label: "Für" },
  { label: "Art" },
  { label: "Rechtsgrundlage" },
  { label: "Betrag", money: true }
]

const Lines = ({ payments, words }: Pick<YearStatement, "payments" | "words">) => (
  <Table caption="Zahlungen nach dem Tag der Zahlung" columns={columns}>
    <Rows>
      {words.lines.map(({ paidOn, month, kind, basis, amount }) => (
        <Row key={`${paidOn} ${month} ${kind}`} head={paidOn} cells={[month, kind, basis, amount]} />
      ))}
    </Rows>
    <Sum>
      <Row head="Zusammen" cells={["", "", "", format.euro(payments.reduce((sum, { cents }) => sum + cents, 0))]} />
    </Sum>
  </Table>
)

/** What the sheet does not count, and why. */
const Uncounted = ({ underway, repaid }: Pick<YearStatement, "underway" | "repaid">) => (
  <Sentences
    title="Nicht mitgezählt"
    all={[
      ...underway.map(
        ({ month, cents }) =>
          `${format.euro(cents)} für ${format.month(month)}: angeordnet, der Tag der Zahlung ist noch nicht eingetragen.`
      ),
      ...repaid.map(
        ({ month, received }) =>
          `${format.euro(received)} für ${format.month(month)} wurden zurückgezahlt und sind oben nicht abgezogen.`
      )
    ]}
  />
)

const alone = (body: string) =>
  `Nach eigener Angabe: ${body} zahlt im Jahr nichts für andere Ämter, und kein Freibetrag ist an anderer Stelle genutzt.`

/** The statement of a year as it goes to the person: payments, the split for the tax, the limits of benefits. */
export const StatementSheet = ({ found, demo }: { readonly found: YearStatement; readonly demo: boolean }) => {
  const { name, body, office, year, madeOn, words, split } = found
  return (
    <>
      <article className="lw-sheet" data-kern-theme="light" aria-label={words.title}>
        <header>
          <div>
            <strong>{body}</strong>
            <br />
            {office}
            {demo && (
              <>
                <br />
                <span className="lw-muted">Beispiel nach öffentlichen Angaben, Personen erfunden</span>
              </>
            )}
          </div>
          <div className="lw-n">Datum {format.day(madeOn)}</div>
        </header>
        <h1>{words.title}</h1>
        <p>
          für <strong>{name}</strong>, ehrenamtlich tätig als Integrationslotsin oder Integrationslotse
        </p>
        <p>
          <strong>{words.total}</strong>
        </p>
        {words.lines.length > 0 && <Lines payments={found.payments} words={words} />}
        <Uncounted underway={found.underway} repaid={found.repaid} />
        <Sentences title="Für die Steuer" all={found.isAlone ? [alone(body), ...words.tax] : words.tax} />
        <Sentences title="Wenn Sie eine Leistung beziehen" all={words.benefits} />
        <Sentences title="Gut zu wissen" all={words.notes} />
        <footer>
          <span>
            {body}, Bescheinigung {year}, Regelstand {split.trace.programmeVersion}
          </span>
        </footer>
      </article>
      <section className="lw-desk__bar" aria-label="Begründung der Aufteilung">
        <details>
          <summary>Wie das Jahr für die Steuer aufgeteilt wird</summary>
          <Grounds grounds={split.trace.grounds} plain />
        </details>
      </section>
    </>
  )
}
