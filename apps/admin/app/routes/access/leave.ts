import { contract } from "@lotsenwerk/http/contract"
import { redirect } from "react-router"
import { desk } from "../../desk.server.ts"
import type { Route } from "./+types/leave"

export const loader = () => redirect("/")

/** Ends the session; the next page is then the door. */
export const action = async ({ context }: Route.ActionArgs) => {
  await context.get(desk).call(contract.access.leave, { params: {} })
  return redirect("/", 303)
}
