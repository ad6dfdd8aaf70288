/** Getting in and out: a link that works once, a session that lives on the server. */
import { Access, Correspondence, Office, Programme } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { contract, Visitor } from "../../contract/index.ts"
import { bearable } from "../admission/admission.ts"
import type { Handlers, House } from "../desk.ts"
import { Forbidden } from "../failure.ts"
import { type Link, linkLetter } from "../letters.ts"
import { linkSeconds, sessionSeconds } from "../session.ts"
import { staffOf } from "./programme.ts"

const after = ({ now }: House, seconds: number): Office.Instant =>
  new Date(now().getTime() + seconds * 1000).toISOString() as Office.Instant

const visitorOf = Effect.fnUntraced(function* ({ id, name, role, municipality, person }: Access.Staff) {
  const programme = yield* (yield* Programme.ProgrammeBook).find(municipality)
  const served = yield* (yield* Office.Office).municipalities()
  const visitor: Visitor = {
    municipality,
    body: programme.organiser.body,
    demo: served.some((entry) => entry.demo && entry.municipality === municipality),
    id,
    name,
    role,
    ...(person === undefined ? {} : { person })
  }
  return visitor
})

/**
 * Makes a single-use link for a member of staff. Use inside `Office.within`.
 *
 * @returns the address to open and until when it works
 */
export const makeLink = Effect.fn("Access.makeLink")(function* (house: House, staff: string) {
  const word = house.newWord()
  const until = after(house, linkSeconds)
  yield* (yield* Access.StaffList).invite(staff, house.hash(word), until)
  return { address: `${house.publicUrl}/zugang/${word}`, until } satisfies Link
})

const sendLink = Effect.fnUntraced(function* (house: House, act: Office.Act, municipality: string, email: string) {
  const programme = yield* (yield* Programme.ProgrammeBook).find(municipality as Office.Municipality)
  const all = yield* (yield* Access.StaffList).all()
  const staff = all.find((each) => each.email?.toLowerCase() === email.trim().toLowerCase())
  if (staff?.email === undefined) return
  const link = yield* makeLink(house, staff.id)
  yield* (yield* Correspondence.Outbox).post(
    linkLetter(programme, staff.email, link),
    act,
    `link/${house.hash(link.address)}`
  )
})

export const access: Handlers<typeof contract.access> = {
  requestLink: ({ body, house, act, countVisit }) =>
    Effect.gen(function* () {
      yield* bearable(countVisit())
      const office = yield* Office.Office
      const work = sendLink(house, act, body.municipality, body.email)
      // Whether a municipality or an address exists is nobody's business: the answer is the same.
      yield* office
        .within(body.municipality as Office.Municipality, work)
        .pipe(Effect.catchTag("NotFound", () => Effect.void))
      return {}
    }),
  peek: ({ body, house, act }) =>
    Effect.gen(function* () {
      const found = yield* (yield* Access.Door).peek(house.hash(body.link), act.at)
      if (Option.isNone(found)) return yield* new Forbidden({ reason: "LinkUsed" })
      const programme = yield* (yield* Programme.ProgrammeBook).find(found.value.municipality)
      return { name: found.value.name, role: found.value.role, body: programme.organiser.body }
    }),
  enter: ({ body, house, act, session }) =>
    Effect.gen(function* () {
      const token = house.newWord()
      const door = yield* Access.Door
      const opened = yield* door.enter(house.hash(body.link), house.hash(token), act, after(house, sessionSeconds))
      if (Option.isNone(opened)) return yield* new Forbidden({ reason: "LinkUsed" })
      session.open(token)
      return { token, visitor: yield* visitorOf(opened.value.staff) }
    }),
  whoAmI: (call) => visitorOf(staffOf(call)),
  leave: ({ house, session }) =>
    Effect.gen(function* () {
      if (session.token !== undefined) yield* (yield* Access.Door).leave(house.hash(session.token))
      session.close()
      return {}
    })
}
