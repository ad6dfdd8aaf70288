/** Who is looking, for every component below the shell. */
import type { Visitor } from "@lotsenwerk/http/contract"
import { createContext, useContext } from "react"
import { addresses } from "../address.ts"

/** The visitor and this page's key, from which each form takes its own. */
export const VisitorContext = createContext<{ readonly visitor: Visitor; readonly pageKey: string } | undefined>(
  undefined
)

/** Who is looking, what they may, where their screens are. @throws outside the shell */
export const useVisitor = () => {
  const found = useContext(VisitorContext)
  if (found === undefined) throw new Error("this component belongs inside the shell")
  const { visitor, pageKey } = found
  return {
    visitor,
    pageKey,
    /** Whether the visitor runs the programme; everybody else reads. */
    coordinates: visitor.role === "coordinator",
    at: addresses(visitor.municipality)
  }
}
