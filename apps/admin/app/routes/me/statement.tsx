import { contract } from "@lotsenwerk/http/contract"
import { addresses } from "../../address.ts"
import { ProblemPage } from "../../components/ProblemPage.tsx"
import { desk, read } from "../../desk.server.ts"
import { StatementPage } from "../people/StatementPage.tsx"
import type { Route } from "./+types/statement"

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const query = new URL(request.url).searchParams.has("allein") ? { alone: "yes" as const } : {}
  const found = await read(context)(contract.statements.mine, { params, query })
  const at = addresses(params.municipality)
  return {
    found,
    demo: context.get(desk).visitor.demo,
    back: { to: at.me, label: "Zurück zu meinen Daten" },
    before: at.ownStatement(found.year - 1)
  }
}

/** A guide's own statement of a year. */
export default function OwnStatement({ loaderData }: Route.ComponentProps) {
  return <StatementPage {...loaderData} />
}

export const ErrorBoundary = ({ error }: Route.ErrorBoundaryProps) => <ProblemPage error={error} />
