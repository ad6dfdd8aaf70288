import { contract } from "@lotsenwerk/http/contract"
import { format } from "@lotsenwerk/messages"
import { ButtonLink } from "../../components/Button.tsx"
import { Go } from "../../components/Go.tsx"
import { Grounds } from "../../components/Grounds.tsx"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, today } from "../../desk.server.ts"
import type { Year } from "../../wire.ts"
import type { Route } from "./+types/year"
import { People } from "./People.tsx"
import { Sessions } from "./Sessions.tsx"
import { standingInWords } from "./standing.ts"

const isYear = /^20\d\d$/

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams
  const day = today()
  const year = isYear.test(asked.get("jahr") ?? "") ? (asked.get("jahr") ?? "") : day.slice(0, 4)
  const found = await read(context)(contract.supervision.year, { params: { ...params, year } })
  return { found, today: day, withdrawn: asked.get("erledigt") === "zurueck" }
}

const Unreached = ({ year }: { readonly year: Year }) => (
  <>
    {year.overdue.length > 0 && (
      <Section title="Überfällig" note="Die Teilnahme ist Pflicht, und das Jahr ist vorbei.">
        <People people={year.overdue} />
      </Section>
    )}
    {year.duty === "required" && year.overdue.length === 0 && year.incomplete.length > 0 && (
      <Section title="Noch nicht vollständig" note={`Die Teilnahme ist Pflicht bis ${format.day(year.owedBy)}.`}>
        <People people={year.incomplete} />
      </Section>
    )}
    <Section
      title="Noch nicht erreicht"
      note={year.duty === "required" ? undefined : "Wer noch bei keinem Termin war. Niemand muss teilnehmen."}
    >
      {year.notReached.length === 0 ? (
        <p className="lw-empty">Alle im Amt waren in diesem Jahr bei einem Termin.</p>
      ) : (
        <People people={year.notReached} />
      )}
    </Section>
  </>
)

/** A year of supervision: what the office owes, who was not reached. */
export default function SupervisionYear({ loaderData: { found, today: day, withdrawn } }: Route.ComponentProps) {
  const { at, coordinates } = useVisitor()
  const { year, owed } = found
  return (
    <Page
      title={`Supervision ${year}`}
      lead={standingInWords(found)}
      notice={withdrawn ? <Notice>Der Termin ist zurückgenommen.</Notice> : undefined}
    >
      {coordinates && (
        <p className="lw-actions">
          <ButtonLink to={at.newSession} label="Termin eintragen" weight={owed ? "primary" : "secondary"} />
        </p>
      )}
      <Section title="Termine">
        <Sessions year={found} today={day} />
      </Section>
      <Unreached year={found} />
      <Section title="Warum?">
        <Grounds grounds={found.explained.trace.grounds} plain />
      </Section>
      <p className="lw-actions">
        <Go to={`${at.supervision}?jahr=${year - 1}`}>Supervision {year - 1}</Go>
        {year < Number(day.slice(0, 4)) && <Go to={`${at.supervision}?jahr=${year + 1}`}>Supervision {year + 1}</Go>}
      </p>
    </Page>
  )
}
