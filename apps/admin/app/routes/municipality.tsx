import { data, Outlet, useRouteLoaderData } from "react-router"
import { ProblemPage } from "../components/ProblemPage.tsx"
import { Shell } from "../components/Shell.tsx"
import { desk } from "../desk.server.ts"
import type { loader as rootLoader } from "../root.tsx"
import type { Route } from "./+types/municipality"

/** A foreign municipality is none of the visitor's business, whatever stands behind the address. */
export const loader = ({ context, params }: Route.LoaderArgs) => {
  const { visitor } = context.get(desk)
  if (params.municipality === visitor.municipality) return null
  const problem = {
    title: `Sie sind bei ${visitor.body} angemeldet`,
    detail: "Diese Adresse gehört zu einer anderen Kommune. Gehen Sie zur Übersicht, oder melden Sie sich ab."
  }
  throw data(problem, { status: 404 })
}

const useRoot = () => useRouteLoaderData<typeof rootLoader>("root")

/** The frame of one municipality, with a screen inside. */
export default function Municipality() {
  const root = useRoot()
  return (
    root && (
      <Shell visitor={root.visitor} pageKey={root.pageKey}>
        <Outlet />
      </Shell>
    )
  )
}

/** Problems of a screen stand inside the frame, so that everything else stays one step away. */
export const ErrorBoundary = ({ error }: Route.ErrorBoundaryProps) => {
  const root = useRoot()
  const page = <ProblemPage error={error} />
  return root === undefined ? (
    page
  ) : (
    <Shell visitor={root.visitor} pageKey={root.pageKey}>
      {page}
    </Shell>
  )
}
