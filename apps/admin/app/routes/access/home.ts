import { redirect } from "react-router"
import { start } from "../../address.ts"
import { desk } from "../../desk.server.ts"
import type { Route } from "./+types/home"

export const loader = ({ context }: Route.LoaderArgs) => {
  const { visitor } = context.get(desk)
  return redirect(start(visitor.municipality, visitor.role))
}
