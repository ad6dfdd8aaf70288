import { contract } from "@lotsenwerk/http/contract"
import { format, languageName, messagesIn } from "@lotsenwerk/messages"
import { useHref } from "react-router"
import { ButtonLink } from "../../components/Button.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read } from "../../desk.server.ts"
import type { PersonEntry } from "../../wire.ts"
import type { Route } from "./+types/list"
import { stages, stageTone } from "./stages.ts"

const { words } = messagesIn("de")

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams
  const search = asked.get("suche")?.trim() ?? ""
  const stage = stages.find((each) => each === asked.get("stufe"))
  const query = { ...(search === "" ? {} : { search }), ...(stage === undefined ? {} : { stage }) }
  return { people: await read(context)(contract.people.list, { params, query }), search, stage }
}

const Search = ({ search, stage }: { readonly search: string; readonly stage: string | undefined }) => (
  <search>
    <form className="lw-search" method="get" action={useHref(useVisitor().at.people)}>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="suche">
          Name oder Sprache
        </label>
        <input className="kern-form-input__input" type="search" id="suche" name="suche" defaultValue={search} />
      </div>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="stufe">
          Stand
        </label>
        <div className="kern-form-input__select-wrapper">
          <select className="kern-form-input__select" id="stufe" name="stufe" defaultValue={stage ?? ""}>
            <option value="">alle</option>
            {stages.map((each) => (
              <option key={each} value={each}>
                {words.stages[each]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button className="kern-btn kern-btn--secondary lw-btn-row" type="submit">
        <span className="kern-label">Liste filtern</span>
      </button>
    </form>
  </search>
)

const languagesOf = ({ languages, otherLanguages }: PersonEntry) =>
  [...languages.map((code) => languageName(code)), ...(otherLanguages === undefined ? [] : [otherLanguages])].join(", ")

const sinceOf = ({ stage, until, receivedAt, answered }: PersonEntry) => {
  if (stage === "applicant") {
    return `eingegangen am ${format.dayOf(receivedAt)}${answered ? ", beantwortet" : ", noch nicht beantwortet"}`
  }
  return until === undefined ? "" : `bis ${format.day(until)}`
}

const columns = [{ label: "Name" }, { label: "Stand" }, { label: "Amtszeit oder Eingang" }, { label: "Sprachen" }]

/** Everybody in the register, by name, filtered in the address. */
export default function People({ loaderData: { people, search, stage } }: Route.ComponentProps) {
  const { at, coordinates } = useVisitor()
  const filtered = search !== "" || stage !== undefined
  return (
    <Page
      title="Lotsen"
      lead={`${people.length === 1 ? "1 Person" : `${people.length} Personen`}${filtered ? " gefunden" : ""}, nach Namen.`}
    >
      {coordinates && (
        <p className="lw-actions">
          <ButtonLink to={at.newPerson} label="Person aufnehmen" />
        </p>
      )}
      <Search search={search} stage={stage} />
      {people.length === 0 ? (
        <p className="lw-empty">
          {filtered ? "Niemand passt zu dieser Suche. " : "Noch ist niemand aufgenommen."}
          {filtered && <Go to={at.people}>Alle anzeigen</Go>}
        </p>
      ) : (
        <Table caption="Lotsen und Interessierte" columns={columns}>
          <Rows>
            {people.map((person) => (
              <Row
                key={person.id}
                head={<Go to={at.person(person.id)}>{person.name}</Go>}
                cells={[
                  <StateWord key="stage" tone={stageTone[person.stage]}>
                    {words.stages[person.stage]}
                  </StateWord>,
                  sinceOf(person),
                  languagesOf(person)
                ]}
              />
            ))}
          </Rows>
        </Table>
      )}
    </Page>
  )
}
