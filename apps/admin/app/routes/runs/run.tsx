import { contract } from "@lotsenwerk/http/contract"
import { format } from "@lotsenwerk/messages"
import { addresses, after } from "../../address.ts"
import { Go } from "../../components/Go.tsx"
import { Hint } from "../../components/Hint.tsx"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit, today } from "../../desk.server.ts"
import type { RunRecord } from "../../wire.ts"
import { Claims } from "../people/Claims.tsx"
import type { Route } from "./+types/run"
import { Bridge } from "./Bridge.tsx"
import { Files } from "./Files.tsx"
import { Lines } from "./Lines.tsx"
import { Outcome } from "./Outcome.tsx"
import { Release } from "./Release.tsx"

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const call = read(context)
  const record = await call(contract.runs.show, { params })
  const { runs } = record.previous === undefined ? { runs: [] } : await call(contract.runs.list, { params })
  const before = runs.find(({ month, state }) => state === "released" && month === record.previous?.month)
  const last = before && (await call(contract.runs.show, { params: { ...params, run: before.id } })).run
  return { record, last, today: today(), done: new URL(request.url).searchParams.get("erledigt") }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    const at = addresses(params.municipality)
    switch (text("intent")) {
      case "confirm":
        await call(contract.runs.confirm, { params: { ...params, finding: text("subject") }, body: declared })
        return after(at.run(params.run), text("subject"))
      case "confirmAndRelease": {
        const found = { idempotencyKey: `${text("key")}-found` }
        await call(contract.runs.confirm, { params: { ...params, finding: text("subject") }, body: declared }, found)
        await call(contract.runs.release, { params, body: declared })
        return after(at.run(params.run), "freigegeben")
      }
      case "release":
        await call(contract.runs.release, { params, body: declared })
        return after(at.run(params.run), "freigegeben")
      case "giveBack":
        await call(contract.runs.giveBack, { params, body: { reason: text("reason") } })
        return after(at.run(params.run), "zurueckgegeben")
      case "refresh":
        await call(contract.runs.refresh, { params })
        return after(at.run(params.run), "neu")
      case "discard":
        await call(contract.runs.discard, { params })
        return after(at.runs, "verworfen")
      case "execute":
        await call(contract.runs.execute, { params, body: { on: text("on") } })
        return after(at.run(params.run), "ausgefuehrt")
      case "undoReturn":
        await call(contract.runs.undoReturn, { params: { ...params, reference: text("subject") } })
        return after(at.run(params.run), "angekommen")
      default:
        return at.run(params.run)
    }
  })

/** What the text beside the button says. */
const declared = { isUninvolved: true }

const notices: Readonly<Record<string, string>> = {
  entwurf:
    "Der Zahllauf ist vorbereitet. Prüfen Sie die Zeilen, und bestätigen Sie dann, dass er sachlich richtig ist.",
  factual: "Die sachliche Richtigkeit ist bestätigt. Jetzt prüft eine zweite Person.",
  arithmetical: "Die rechnerische Richtigkeit ist bestätigt. Jetzt fehlt noch die Anordnung.",
  freigegeben: "Der Zahllauf ist freigegeben und abgeschlossen. Die Dateien stehen unten bereit.",
  zurueckgegeben: "Der Zahllauf ist zurückgegeben. Wer ihn vorbereitet hat, bekommt eine Nachricht.",
  ausgefuehrt: "Die Ausführung ist eingetragen.",
  ruecklaeufer: "Der Rückläufer ist eingetragen. Die Zahlung steht im nächsten Zahllauf noch einmal.",
  angekommen: "Der Rückläufer ist zurückgenommen. Die Zahlung gilt wieder als gezahlt.",
  neu: "Der Zahllauf ist mit dem heutigen Stand neu berechnet."
}

const Lead = ({ record: { run, cents, payments, persons } }: { readonly record: RunRecord }) => (
  <>
    <strong className="lw-num">{format.euro(cents)}</strong> an {persons === 1 ? "1 Person" : `${persons} Personen`}
    {payments === persons ? "" : ` in ${payments} Zahlungen`}.{" "}
    {run.terms && `Ausführung am ${format.day(run.terms.executionOn)}, `}
    {run.terms ? "gerechnet" : "Gerechnet"} nach Regelstand {run.programmeVersion}.
  </>
)

const Warnings = ({ record: { run, missingSettings, transliterated } }: { readonly record: RunRecord }) => {
  const { at } = useVisitor()
  const isOpen = run.state === "draft" || run.state === "returned"
  return (
    <>
      {isOpen && missingSettings.length > 0 && (
        <Hint>
          <p>
            Für die Anordnung fehlen Einstellungen. Erst danach kann jemand freigeben.{" "}
            <Go to={at.settings}>Einstellungen ergänzen</Go>
          </p>
        </Hint>
      )}
      {transliterated.length > 0 && (
        <Hint>
          <p>
            In der Bankdatei anders geschrieben:{" "}
            {transliterated.map(({ name, written }) => `${name} → ${written}`).join(", ")}.
          </p>
        </Hint>
      )}
    </>
  )
}

/** A run as a difference to the last, with every reason, and its release. */
export default function Run({ loaderData: { record, last, today: day, done }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  const sentence = notices[done ?? ""]
  return (
    <Page
      title={`Zahllauf ${format.month(record.run.month)}`}
      lead={<Lead record={record} />}
      crumb={{ label: "Alle Zahlungen", to: at.runs }}
      returned={actionData}
      notice={sentence && <Notice>{sentence}</Notice>}
    >
      <div className="lw-split lw-split--even">
        <Bridge record={record} last={last} />
        <Release record={record} />
      </div>
      <Warnings record={record} />
      {record.run.released && <Files run={record.run} />}
      {record.run.released && <Outcome record={record} today={day} />}
      <Lines record={record} />
      <Claims claims={record.claims} named />
    </Page>
  )
}
