import { contract } from "@lotsenwerk/http/contract"
import { addresses } from "../../address.ts"
import { Go } from "../../components/Go.tsx"
import { ProblemPage } from "../../components/ProblemPage.tsx"
import { desk, read, today } from "../../desk.server.ts"
import type { Route } from "./+types/sheet"
import { hasPlace } from "./participants.ts"
import { SignatureSheet } from "./SignatureSheet.tsx"
import { emptyRows, sheetsOf } from "./signatures.ts"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { body, demo } = context.get(desk).visitor
  const record = await read(context)(contract.training.show, { params })
  return { record, body, demo, today: today(), back: addresses(params.municipality).course(params.course) }
}

/** The attendance list as it lies on the table by the door. */
export default function SheetPage({ loaderData: { record, body, demo, today: day, back } }: Route.ComponentProps) {
  const { course, participants } = record
  const names = participants
    .filter(hasPlace)
    .map(({ name }) => name)
    .toSorted((one, other) => one.localeCompare(other, "de"))
  const spare = emptyRows(course.capacity, names.length)
  return (
    <>
      <title>{`Anwesenheitsliste ${course.title} – ${body}`}</title>
      <main className="lw-desk" id="inhalt">
        <div className="lw-desk__bar lw-desk__bar--wide">
          <Go to={back}>Zurück zum Kurs</Go>
        </div>
        {sheetsOf(course.dates).map((dates) => (
          <SignatureSheet
            key={dates[0]?.id}
            record={record}
            body={body}
            demo={demo}
            today={day}
            dates={dates}
            names={names}
            spare={spare}
          />
        ))}
      </main>
    </>
  )
}

export const ErrorBoundary = ({ error }: Route.ErrorBoundaryProps) => <ProblemPage error={error} />
