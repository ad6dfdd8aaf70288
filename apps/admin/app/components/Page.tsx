import { type ReactNode, useId } from "react"
import { useRouteLoaderData } from "react-router"
import type { Returned } from "../returned.ts"
import type { loader } from "../root.tsx"
import { Faults } from "./Faults.tsx"
import { Go } from "./Go.tsx"
import { ReturnedContext } from "./returnedContext.ts"

interface PageProps {
  readonly title: string
  readonly lead?: ReactNode
  /** The page from which one came. */
  readonly crumb?: { readonly label: string; readonly to: string }
  /** The form that came back, if one did. */
  readonly returned?: Returned | undefined
  /** What was just done. */
  readonly notice?: ReactNode
  readonly children?: ReactNode
}

/** A screen: its title first, and above it only what was just done or what is amiss. */
export const Page = ({ title, lead, crumb, returned, notice, children }: PageProps) => {
  const ids = useId()
  const body = useRouteLoaderData<typeof loader>("root")?.visitor.body
  const amiss = returned?.problem === undefined ? "" : "Bitte prüfen: "
  return (
    <ReturnedContext value={{ ids, returned }}>
      <title>{[`${amiss}${title}`, body, "Lotsenwerk"].filter(Boolean).join(" – ")}</title>
      <main className="lw-page lw-main" id="inhalt">
        {returned === undefined ? notice : <Faults />}
        {crumb && (
          <Go className="lw-crumb" to={crumb.to}>
            {crumb.label}
          </Go>
        )}
        <h1>{title}</h1>
        {lead && <p className="lw-lead">{lead}</p>}
        {children}
      </main>
    </ReturnedContext>
  )
}
