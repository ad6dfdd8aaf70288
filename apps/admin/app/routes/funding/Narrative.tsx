import { countedFacts, format } from "@lotsenwerk/messages"
import { Facts } from "../../components/Facts.tsx"
import { Section } from "../../components/Section.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import type { GrantYear } from "../../wire.ts"

const Unknown = ({ children }: { readonly children: string }) => <span className="lw-muted">{children}</span>

const Paragraphs = ({ text }: { readonly text: string }) =>
  text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "")
    // A text may say the same twice.
    .map((line, index) => <p key={`${index} ${line}`}>{line}</p>)

/** What the year is told by: counted facts, the text, the line of the funding notice. */
export const Narrative = ({ year }: { readonly year: GrantYear }) => (
  <>
    <Section title="Sachbericht: gezählt" note={`Nach dem, was für ${year.year} eingetragen ist.`}>
      <Table
        caption={`Gezählte Angaben für ${year.year}`}
        columns={[{ label: "Angabe" }, { label: "Anzahl", money: true }]}
        quietHead
      >
        <Rows>
          {countedFacts(year.facts, year).map(({ label, count }) => (
            <Row key={label} head={label} cells={[count]} />
          ))}
        </Rows>
      </Table>
    </Section>
    <Section title="Sachbericht: Verlauf und Ergebnis">
      {year.grant?.narrative === undefined ? (
        <p className="lw-empty">Noch nicht geschrieben.</p>
      ) : (
        <Paragraphs text={year.grant.narrative} />
      )}
    </Section>
    <Section title="Hinweis auf die Förderung">
      {year.grant?.notice === undefined ? (
        <p className="lw-empty">Der Wortlaut ist noch nicht bekannt.</p>
      ) : (
        <p>{year.grant.notice}</p>
      )}
    </Section>
  </>
)

/** The decision on the grant, as far as it is known. */
export const Decision = ({ year }: { readonly year: GrantYear }) => {
  const { grant } = year
  return (
    <Section title="Zuwendungsbescheid">
      <Facts
        wide
        facts={{
          Bewilligungsbehörde: year.grantingBody ?? <Unknown>nicht bekannt</Unknown>,
          Aktenzeichen: grant?.reference ?? <Unknown>nicht bekannt</Unknown>,
          "Bescheid vom": grant?.decidedOn ? format.day(grant.decidedOn) : <Unknown>nicht bekannt</Unknown>,
          Eingetragen: grant && `${grant.recorded.by.name}, ${format.dayOf(grant.recorded.at)}`
        }}
      />
    </Section>
  )
}
