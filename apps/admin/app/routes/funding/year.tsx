import { pathOf } from "@lotsenwerk/http/client"
import { contract, firstGrantYear } from "@lotsenwerk/http/contract"
import { format } from "@lotsenwerk/messages"
import { addresses, after } from "../../address.ts"
import { ButtonLink } from "../../components/Button.tsx"
import { Go } from "../../components/Go.tsx"
import { Hint } from "../../components/Hint.tsx"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit, today } from "../../desk.server.ts"
import type { GrantYear } from "../../wire.ts"
import type { Route } from "./+types/year"
import { Figures, Kinds } from "./Figures.tsx"
import { Lines } from "./Lines.tsx"
import { Decision, Narrative } from "./Narrative.tsx"
import { Outlook } from "./Outlook.tsx"
import { shownOf } from "./shown.ts"

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams
  const thisYear = today().slice(0, 4)
  const year = asked.get("jahr") ?? thisYear
  const input = { params: { ...params, year }, query: undefined, body: undefined }
  return {
    year: await read(context)(contract.funding.year, input),
    outlook:
      year === thisYear ? await read(context)(contract.funding.outlook, { params: { ...params, year } }) : undefined,
    files: { document: pathOf(contract.funding.document, input), sheet: pathOf(contract.funding.sheet, input) },
    thisYear: Number(thisYear),
    hasBefore: firstGrantYear < Number(year),
    lines: asked.get("zeilen"),
    done: asked.get("erledigt"),
    added: asked.get("id")
  }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params, request } = args
    const year = new URL(request.url).searchParams.get("jahr") ?? today().slice(0, 4)
    await call(contract.funding.takeBackExpense, { params: { ...params, expense: text("subject") } })
    return after(addresses(params.municipality).fundings, "zurueck", { jahr: year })
  })

const notices: Readonly<Record<string, string>> = {
  ausgabe: "Die Ausgabe ist eingetragen.",
  zurueck: "Die Ausgabe ist zurückgenommen. Sie zählt nicht mehr.",
  bescheid: "Bescheid und Bericht sind eingetragen."
}

const fundedInWords: Readonly<Record<GrantYear["funded"], string | undefined>> = {
  grant: undefined,
  none: "Dieses Programm nennt keine Zuwendung. Der Nachweis zeigt trotzdem, was ausgegeben wurde.",
  unknown: "Ob dieses Programm eine Zuwendung bekommt, ist nicht bekannt."
}

const Lead = ({ year, thisYear }: Pick<Route.ComponentProps["loaderData"], "year" | "thisYear">) => {
  const { dueOn, isDueDoubtful, asOf } = year
  return (
    <>
      {dueOn === undefined
        ? "Bis wann er vorzulegen ist, ist nicht bekannt. "
        : `Vorzulegen bis ${format.day(dueOn)}${isDueDoubtful ? " (angenommen, nicht belegt)" : ""}. `}
      Stand {format.day(asOf)}.{year.year === thisYear && " Das Jahr läuft noch."}
    </>
  )
}

const Files = ({ files }: Pick<Route.ComponentProps["loaderData"], "files">) => (
  <div className="lw-noprint">
    <Section title="Dateien" note="Ohne Namen: nur Zahlen, Summen und Belegnummern.">
      <ul className="lw-list">
        <li>
          <a href={files.document} download>
            Verwendungsnachweis als PDF
          </a>
          <p>Zum Unterschreiben und für die Akte, als PDF/A, mit Belegliste</p>
        </li>
        <li>
          <a href={files.sheet} download>
            Verwendungsnachweis als XLSX
          </a>
          <p>Zum Nachrechnen und zum Übernehmen in Vordrucke</p>
        </li>
      </ul>
    </Section>
  </div>
)

/** The proof of use of a grant year. */
export default function ProofOfUse({ loaderData, actionData }: Route.ComponentProps) {
  const { year, outlook, files, thisYear, hasBefore, lines, done, added } = loaderData
  const { at, coordinates } = useVisitor()
  const sentence = notices[done ?? ""]
  const undo = done === "ausgabe" && added !== null ? { intent: "takeBack", subject: added } : undefined
  const unfunded = fundedInWords[year.funded]
  return (
    <Page
      title={`Verwendungsnachweis ${year.year}`}
      lead={<Lead year={year} thisYear={thisYear} />}
      crumb={{ label: "Alle Zahlungen", to: at.runs }}
      returned={actionData}
      notice={sentence && <Notice undo={undo}>{sentence}</Notice>}
    >
      {unfunded && (
        <Hint>
          <p>{unfunded}</p>
        </Hint>
      )}
      {coordinates && (
        <p className="lw-actions lw-noprint">
          <ButtonLink to={at.newExpense(year.year)} label="Ausgabe eintragen" />
          <ButtonLink to={at.grant(year.year)} label="Bescheid und Bericht eintragen" />
        </p>
      )}
      <Figures year={year} />
      <Kinds year={year} />
      {outlook && <Outlook outlook={outlook} />}
      <Files files={files} />
      <Decision year={year} />
      <Narrative year={year} />
      <Lines shown={shownOf(year, lines)} year={year.year} />
      <p className="lw-actions lw-noprint">
        {hasBefore && <Go to={at.funding(year.year - 1)}>Nachweis {year.year - 1}</Go>}
        {year.year < thisYear && <Go to={at.funding(year.year + 1)}>Nachweis {year.year + 1}</Go>}
      </p>
    </Page>
  )
}
