import { contract } from "@lotsenwerk/http/contract"
import { format, languageName } from "@lotsenwerk/messages"
import { Facts } from "../../components/Facts.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, today } from "../../desk.server.ts"
import type { Programme } from "../../wire.ts"
import type { Route } from "./+types/programme"
import { RuleTable } from "./RuleTable.tsx"

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  programme: await read(context)(contract.office.programme, { params }),
  today: today()
})

/** Whether a flat sum is paid for a month on the day: another one can be tried out. */
const paysByMonth = ({ allowance }: Programme, day: string): boolean =>
  allowance.model.some(
    (version) =>
      version.from <= day &&
      (version.to === undefined || day <= version.to) &&
      version.verification !== "open" &&
      version.value === "flatMonth"
  )

/** The programme: every rule with value, validity, source, mark and doubt. */
export default function ProgrammePage({ loaderData: { programme, today: day } }: Route.ComponentProps) {
  const { at } = useVisitor()
  const { title, version, organiser, tasks, languages } = programme
  return (
    <Page
      title={title}
      lead={`Regelstand ${version.number} vom ${format.day(version.publishedOn)}. Jede Regel mit Wert, Geltung und Quelle.`}
    >
      <Section title="Wer das Programm führt">
        <Facts
          wide
          facts={{
            Körperschaft: organiser.body,
            Stelle: organiser.office,
            Kasse: organiser.cashOffice,
            "Beruft und belehrt": organiser.authority,
            Sprachen: languages.map((code) => languageName(code)).join(", ")
          }}
        />
      </Section>
      {paysByMonth(programme, day) && (
        <p>
          <Go to={at.trial}>Anderen Betrag ausprobieren</Go>
        </p>
      )}
      <Section title="Regeln">
        <RuleTable programme={programme} today={day} />
      </Section>
      <Section title="Aufgaben der Lotsen">
        <ul className="lw-list">
          {tasks.map(({ id, label, source }) => (
            <li key={id}>
              <strong>{label.de}</strong>
              <p>
                {source.url === undefined ? source.text : <a href={source.url}>{source.text}</a>}, gelesen am{" "}
                {format.day(source.readOn)}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
