/** What every staff list and door must do. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type Exam, fails, same } from "../Exam.ts"
import { atHere, atThere, undone } from "../office/conformance.ts"
import { actAt, here, nobody } from "../office/examples.ts"
import type { Office } from "../office/index.ts"
import { Door, StaffList } from "./ports.ts"

const staff = (name: string) => ({ name, email: `${name.toLowerCase()}@example.org`, role: "coordinator" as const })
const add = (name: string) => Effect.flatMap(StaffList, (list) => list.add(staff(name)))
const names = Effect.flatMap(StaffList, (list) => Effect.map(list.all(), (all) => all.map(({ name }) => name)))
const invite = (id: string, hash: string, minute: number) =>
  Effect.flatMap(StaffList, (list) => list.invite(id, hash, actAt(minute).at))
const invited = (name: string, hash: string) =>
  atHere(Effect.flatMap(add(name), (added) => Effect.as(invite(added.id, hash, 30), added)))

/** Questions about staff, links and sessions. */
export const accessExams: ReadonlyArray<Exam<Office | StaffList | Door>> = [
  {
    port: "StaffList",
    name: "knows its own people only",
    run: Effect.gen(function* () {
      const added = yield* atHere(add("Anders"))
      const { id: _id, ...rest } = added
      yield* same("as added", rest, { ...staff("Anders"), municipality: here })
      yield* same("here", (yield* atHere(names)).includes("Anders"), true)
      yield* same("there", (yield* atThere(names)).includes("Anders"), false)
      yield* fails("an invitation there", "NotFound", atThere(invite(added.id, "anders-there", 30)))
      yield* fails("an invitation of nobody", "NotFound", atHere(invite(nobody, "anders-nobody", 30)))
    })
  },
  {
    port: "StaffList",
    name: "forgets whom failed work added",
    run: Effect.gen(function* () {
      yield* undone(add("Vergessen"))
      yield* same("nobody", (yield* atHere(names)).includes("Vergessen"), false)
    })
  },
  {
    port: "Door",
    name: "opens once by a link, into a session that lasts until it ends or is left",
    run: Effect.gen(function* () {
      const door = yield* Door
      const added = yield* invited("Einmal", "einmal-link")
      yield* same("peeking uses nothing", yield* door.peek("einmal-link", actAt(1).at), Option.some(added))
      const session = Option.some({ staff: added, expiresAt: actAt(50).at })
      yield* same("in", yield* door.enter("einmal-link", "einmal-session", actAt(2), actAt(50).at), session)
      yield* same("not twice", yield* door.enter("einmal-link", "einmal-2", actAt(3), actAt(50).at), Option.none())
      yield* same("nor a peek", yield* door.peek("einmal-link", actAt(3).at), Option.none())
      yield* same("inside", yield* door.session("einmal-session", actAt(49).at), session)
      yield* same("over", yield* door.session("einmal-session", actAt(50).at), Option.none())
      yield* door.leave("einmal-session")
      yield* same("left", yield* door.session("einmal-session", actAt(4).at), Option.none())
    })
  },
  {
    port: "Door",
    name: "stays shut after a link's time, and to digests it never saw",
    run: Effect.gen(function* () {
      const door = yield* Door
      yield* invited("Spät", "spaet-link")
      yield* same("late", yield* door.enter("spaet-link", "spaet", actAt(30), actAt(50).at), Option.none())
      yield* same("unknown", yield* door.enter("nie-link", "nie", actAt(1), actAt(50).at), Option.none())
      yield* same("a link is no session", yield* door.session("spaet-link", actAt(1).at), Option.none())
    })
  },
  {
    port: "Door",
    name: "lets one of two at a time use a link",
    run: Effect.gen(function* () {
      const door = yield* Door
      yield* invited("Zugleich", "zugleich-link")
      const enter = (session: string) => door.enter("zugleich-link", session, actAt(1), actAt(50).at)
      const entered = yield* Effect.all([enter("zugleich-1"), enter("zugleich-2")], { concurrency: "unbounded" })
      yield* same("once", entered.filter(Option.isSome).length, 1)
    })
  }
]
