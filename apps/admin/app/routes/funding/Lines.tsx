import { costKind, format } from "@lotsenwerk/messages"
import { Go } from "../../components/Go.tsx"
import { LinkButton } from "../../components/LinkButton.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { Row, Rows, Sum, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { GrantYear } from "../../wire.ts"
import type { Shown } from "./shown.ts"

type Line = GrantYear["lines"][number]

const columns = [{ label: "Beleg" }, { label: "Wofür", quiet: true }, { label: "Betrag", money: true }]

const About = ({
  line: { id, kind, month, paidOn, voucher, reason, enteredBy, run, cents }
}: {
  readonly line: Line
}) => {
  const { coordinates } = useVisitor()
  return (
    <div>
      <p>
        {costKind(kind)} für {format.month(month)},{" "}
        {paidOn === undefined ? (
          <StateWord tone="open">Zahlung nicht bekannt</StateWord>
        ) : (
          `gezahlt am ${format.day(paidOn)}`
        )}
        {reason !== undefined && (
          <>
            <br />
            <span className="lw-muted">
              {reason}
              {enteredBy && ` (eingetragen von ${enteredBy})`}
            </span>
          </>
        )}
      </p>
      {coordinates && run === undefined && (
        <div className="lw-noprint">
          <LinkButton
            intent="takeBack"
            subject={id}
            label="Ausgabe zurücknehmen"
            full={`Ausgabe zurücknehmen: ${voucher ?? costKind(kind)}, ${format.euro(cents)}`}
          />
        </div>
      )}
    </div>
  )
}

interface LinesProps {
  readonly shown: Shown
  readonly year: number
}

/** The lines behind the figures. */
export const Lines = ({ shown: { title, lines, isPart }, year }: LinesProps) => {
  const { at } = useVisitor()
  return (
    <Section
      title={title}
      anchor="belege"
      note="Namen stehen nicht in der Liste. Aufwandsentschädigungen findet man im Zahllauf."
    >
      {isPart && (
        <p className="lw-noprint">
          <Go to={`${at.funding(year)}#belege`}>Alle Belege zeigen</Go>
        </p>
      )}
      {lines.length === 0 ? (
        <p className="lw-empty">Keine Belege.</p>
      ) : (
        <Table caption={title} columns={columns} lines>
          <Rows>
            {lines.map((line) => (
              <Row
                key={line.id}
                head={
                  line.run === undefined ? (
                    (line.voucher ?? <span className="lw-muted">keine Belegnummer</span>)
                  ) : (
                    <Go to={at.run(line.run)}>{line.voucher ?? line.id}</Go>
                  )
                }
                cells={[<About key="about" line={line} />, format.euro(line.cents)]}
              />
            ))}
          </Rows>
          <Sum>
            <Row
              head={lines.length === 1 ? "1 Beleg" : `${lines.length} Belege`}
              cells={["", format.euro(lines.reduce((sum, { cents }) => sum + cents, 0))]}
            />
          </Sum>
        </Table>
      )}
    </Section>
  )
}
