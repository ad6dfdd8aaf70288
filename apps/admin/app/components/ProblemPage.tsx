import type { Problem } from "@lotsenwerk/http/contract"
import { messagesIn } from "@lotsenwerk/messages"
import { isRouteErrorResponse } from "react-router"
import { Page } from "./Page.tsx"

const { missing, broken } = messagesIn("de").pages

const wordsFor = (error: unknown): { readonly title: string; readonly detail: string } => {
  if (!isRouteErrorResponse(error)) return { title: broken.title, detail: broken.lead }
  const { title, detail } = (error.data ?? {}) as Partial<Problem>
  if (title !== undefined) return { title, detail: detail ?? "" }
  return error.status === 404
    ? { title: missing.title, detail: "Vielleicht ist die Adresse unvollständig. Beginnen Sie im Menü." }
    : { title: broken.title, detail: broken.lead }
}

/** Why a page cannot be shown, and where to go instead. */
export const ProblemPage = ({ error }: { readonly error: unknown }) => {
  const { title, detail } = wordsFor(error)
  return (
    <Page title={title} lead={detail}>
      <p className="lw-actions">
        <a href="/admin/">Zur Übersicht</a>
      </p>
    </Page>
  )
}
