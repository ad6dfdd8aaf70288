import { pathOf } from "@lotsenwerk/http/client"
import { contract } from "@lotsenwerk/http/contract"
import { format } from "@lotsenwerk/messages"
import { Go } from "../../components/Go.tsx"
import { Section } from "../../components/Section.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseParticipant, CourseRecord } from "../../wire.ts"

/** The certificates that count, and all of them as one file. */
export const Issued = ({
  course,
  participants
}: {
  readonly course: string
  readonly participants: ReadonlyArray<CourseParticipant>
}) => {
  const { at, coordinates, visitor } = useVisitor()
  if (participants.length === 0) return null
  const file = pathOf(contract.training.certificates, {
    params: { municipality: visitor.municipality, course }
  } as never)
  const columns = [{ label: "Name" }, { label: "Nummer" }, { label: "Code zum Prüfen" }]
  return (
    <Section title="Ausgestellt">
      <Table
        caption="Zertifikate, die gelten"
        columns={coordinates ? [...columns, { label: "Aktion", quiet: true }] : columns}
      >
        <Rows>
          {participants.map(
            ({ id, name, certificate }) =>
              certificate && (
                <Row
                  key={id}
                  head={name}
                  cells={[
                    certificate.number,
                    <a key="check" className="lw-nobr" href={`/pruefen/${certificate.code}`}>
                      {certificate.code}
                    </a>,
                    <div className="lw-actions" key="action">
                      <Go
                        to={at.certificate(course, certificate.id)}
                        aria-label={`Neu ausstellen oder zurückziehen: ${name}`}
                      >
                        Neu ausstellen oder zurückziehen
                      </Go>
                    </div>
                  ]}
                />
              )
          )}
        </Rows>
      </Table>
      {coordinates && (
        <p className="lw-actions">
          <a className="kern-btn kern-btn--secondary" href={file} download>
            <span className="kern-label">Alle Zertifikate als PDF laden</span>
          </a>
        </p>
      )}
    </Section>
  )
}

type Former = CourseRecord["formerCertificates"][number]

const became = ({ replacedBy, withdrawnOn }: Former) =>
  [replacedBy && `ersetzt durch ${replacedBy}`, withdrawnOn && `zurückgezogen am ${format.day(withdrawnOn)}`]
    .filter(Boolean)
    .join(", ")

/** Numbers that no longer count, so that they stay known. */
export const FormerCertificates = ({ former }: { readonly former: ReadonlyArray<Former> }) => {
  if (former.length === 0) return null
  return (
    <Section title="Frühere Nummern" note="Wer einen alten Code prüft, erfährt, dass das Zertifikat nicht mehr gilt.">
      <Table
        caption="Frühere Nummern"
        columns={[{ label: "Nummer" }, { label: "Name" }, { label: "Was daraus wurde" }]}
      >
        <Rows>
          {former.map((each) => (
            <Row key={each.number} head={each.number} cells={[each.name, became(each)]} />
          ))}
        </Rows>
      </Table>
    </Section>
  )
}
