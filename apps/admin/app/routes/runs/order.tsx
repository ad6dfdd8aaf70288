import { contract } from "@lotsenwerk/http/contract"
import { addresses } from "../../address.ts"
import { Go } from "../../components/Go.tsx"
import { ProblemPage } from "../../components/ProblemPage.tsx"
import { desk, read } from "../../desk.server.ts"
import type { Route } from "./+types/order"
import { filesOf } from "./files.ts"
import { ListSheet } from "./ListSheet.tsx"
import { OrderSheet } from "./OrderSheet.tsx"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { demo, role } = context.get(desk).visitor
  return {
    order: await read(context)(contract.runs.order, { params }),
    back: addresses(params.municipality).run(params.run),
    files: filesOf(params.municipality, params.run),
    takesList: role !== "auditor",
    demo
  }
}

/** The collective order as it lies on the desk: a sheet with the ten items, and the list of payees. */
export default function OrderPage({ loaderData: { order, back, files, takesList, demo } }: Route.ComponentProps) {
  return (
    <>
      <title>{`Auszahlungsanordnung ${order.number} – ${order.body}`}</title>
      <main className="lw-desk" id="inhalt">
        <div className="lw-desk__bar">
          <Go to={back}>Zurück zum Zahllauf</Go>
          <a href={files.order} download>
            PDF herunterladen
          </a>
          {takesList && (
            <a href={files.list} download>
              Liste als CSV herunterladen
            </a>
          )}
        </div>
        <OrderSheet order={order} demo={demo} />
        <ListSheet order={order} demo={demo} />
      </main>
    </>
  )
}

export const ErrorBoundary = ({ error }: Route.ErrorBoundaryProps) => <ProblemPage error={error} />
