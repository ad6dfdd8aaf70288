/** Staff, links and sessions in memory. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Desk from "../Desk.ts"
import { type Instant, type Municipality, NotFound } from "../office/index.ts"
import type { Staff } from "./model.ts"
import { Door, StaffList } from "./ports.ts"

interface Key {
  readonly staff: Staff
  readonly expiresAt: Instant
}

const staff = Desk.drawer<Staff>()
const links = Desk.drawer<Key>()
const sessions = Desk.drawer<Key>()

/** The staff of each municipality. */
export const staffList: Layer.Layer<StaffList> = Layer.succeed(StaffList, {
  add: Effect.fnUntraced(function* (added) {
    const id = yield* Desk.newId
    const entry: Staff = { ...added, id, municipality: (yield* Desk.name) as Municipality }
    yield* staff.put(id, entry)
    return entry
  }),
  all: () => Effect.map(staff.all, (all) => [...all].sort((one, other) => (one.name < other.name ? -1 : 1))),
  invite: Effect.fnUntraced(function* (id, linkHash, expiresAt) {
    const invited = yield* staff.find(id)
    if (invited === undefined) return yield* new NotFound({ kind: "link", id })
    yield* links.put(linkHash, { staff: invited, expiresAt })
  })
})

/** The door of the house: it looks at every desk. */
export const door: Layer.Layer<Door, never, Desk.House> = Layer.effect(
  Door,
  Effect.map(Desk.House, (house) => {
    const seek = Effect.fnUntraced(function* (keys: Desk.Drawer<Key>, hash: string, at: Instant) {
      for (const desk of yield* house.desks()) {
        const key = yield* house.at(desk, keys.find(hash))
        if (key !== undefined && at < key.expiresAt) return Option.some(key)
      }
      return Option.none<Key>()
    })
    const use = (key: Key, linkHash: string, sessionHash: string, expiresAt: Instant) =>
      house.at(
        key.staff.municipality,
        Effect.gen(function* () {
          if ((yield* links.find(linkHash)) === undefined) return Option.none()
          yield* links.remove(linkHash)
          const session = { staff: key.staff, expiresAt }
          yield* sessions.put(sessionHash, session)
          return Option.some(session)
        })
      )
    return {
      peek: (linkHash, at) =>
        Effect.map(
          seek(links, linkHash, at),
          Option.map((key) => key.staff)
        ),
      enter: Effect.fnUntraced(function* (linkHash, sessionHash, { at }, expiresAt) {
        const key = yield* seek(links, linkHash, at)
        return Option.isNone(key) ? Option.none() : yield* use(key.value, linkHash, sessionHash, expiresAt)
      }),
      session: (sessionHash, at) => seek(sessions, sessionHash, at),
      leave: Effect.fnUntraced(function* (sessionHash) {
        for (const desk of yield* house.desks()) yield* house.at(desk, sessions.remove(sessionHash))
      })
    }
  })
)
