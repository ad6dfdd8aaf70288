import { data, Outlet } from "react-router"
import { ProblemPage } from "../components/ProblemPage.tsx"
import { Shell } from "../components/Shell.tsx"
import { desk } from "../desk.server.ts"
import type { Route } from "./+types/municipality"

export const loader = ({ context, params }: Route.LoaderArgs) => {
  const { visitor } = context.get(desk)
  if (params.municipality !== visitor.municipality) {
    const problem = {
      title: `Sie sind bei ${visitor.body} angemeldet`,
      detail:
        "Diese Adresse gehört zu einer anderen Kommune. Öffnen Sie die eigene Verwaltung, oder melden Sie sich ab."
    }
    throw data(problem, { status: 404 })
  }
  return { visitor, pageKey: crypto.randomUUID() }
}

export default function Municipality({ loaderData }: Route.ComponentProps) {
  return (
    <Shell {...loaderData}>
      <Outlet />
    </Shell>
  )
}

/** Problems of a screen stand inside the frame, so that everything else stays one step away. */
export const ErrorBoundary = ({ error, loaderData }: Route.ErrorBoundaryProps) =>
  loaderData === undefined ? (
    <ProblemPage error={error} />
  ) : (
    <Shell {...loaderData}>
      <ProblemPage error={error} />
    </Shell>
  )
