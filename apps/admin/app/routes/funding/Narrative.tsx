import { countedFacts, format } from "@lotsenwerk/messages"
import { Facts } from "../../components/Facts.tsx"
import { Section } from "../../components/Section.tsx"
import type { GrantYear } from "../../wire.ts"

const Unknown = ({ children }: { readonly children: string }) => <span className="lw-muted">{children}</span>

/** What the year is told by: counted facts, the text, the line of the funding notice. */
export const Narrative = ({ year }: { readonly year: GrantYear }) => {
  const counted = countedFacts(year.facts, year).map(({ label, count }) => [label, `${count}`])
  return (
    <Section title="Sachbericht" note={`Gezählt nach dem, was für ${year.year} eingetragen ist.`}>
      <Facts facts={Object.fromEntries(counted)} wide />
      <h3>Verlauf und Ergebnis</h3>
      {year.grant?.narrative === undefined ? (
        <p>
          <Unknown>Noch nicht geschrieben</Unknown>
        </p>
      ) : (
        year.grant.narrative
          .split(/[\r\n]+/)
          .filter((line) => line.trim() !== "")
          .map((line) => <p key={line}>{line}</p>)
      )}
      <h3>Hinweis auf die Förderung</h3>
      <p>{year.grant?.notice ?? <Unknown>Wortlaut noch nicht bekannt</Unknown>}</p>
    </Section>
  )
}

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
