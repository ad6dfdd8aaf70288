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

/** The staff of each municipality; `municipalities` tells whose desk is whose. */
export const staffList = (municipality: Effect.Effect<Municipality>): Layer.Layer<StaffList> =>
  Layer.succeed(StaffList, {
    add: Effect.fnUntraced(function* (added) {
      const id = yield* Desk.newId
      const entry: Staff = { ...added, id, municipality: yield* municipality }
      yield* staff.put(id, entry)
      return entry
    }),
    all: () => Effect.map(staff.all, (all) => [...all].sort((one, other) => one.name.localeCompare(other.name))),
    invite: Effect.fnUntraced(function* (id, linkHash, expiresAt) {
      const invited = yield* staff.find(id)
      if (invited === undefined) return yield* new NotFound({ kind: "link", id })
      yield* links.put(linkHash, { staff: invited, expiresAt })
    })
  })
