import { redirect } from "react-router"
import { start } from "../../address.ts"
import { desk, read, today } from "../../desk.server.ts"
import { trainersLanding } from "../courses/landing.server.ts"
import type { Route } from "./+types/home"

export const loader = async ({ context }: Route.LoaderArgs) => {
  const { municipality, role } = context.get(desk).visitor
  if (role === "trainer") return redirect(await trainersLanding(read(context), municipality, today()))
  return redirect(start(municipality, role))
}
