import { contract } from "@lotsenwerk/http/contract"
import { addresses } from "../../address.ts"
import { ProblemPage } from "../../components/ProblemPage.tsx"
import { desk, read } from "../../desk.server.ts"
import type { Route } from "./+types/statement"
import { StatementPage } from "./StatementPage.tsx"

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const query = new URL(request.url).searchParams.has("allein") ? { alone: "yes" as const } : {}
  const found = await read(context)(contract.statements.show, { params, query })
  const at = addresses(params.municipality)
  return {
    found,
    demo: context.get(desk).visitor.demo,
    back: { to: at.person(params.person), label: `Zurück zu ${found.name}` },
    before: at.statement(params.person, found.year - 1)
  }
}

/** The statement of a year for a person. */
export default function Statement({ loaderData }: Route.ComponentProps) {
  return <StatementPage {...loaderData} />
}

export const ErrorBoundary = ({ error }: Route.ErrorBoundaryProps) => <ProblemPage error={error} />
