/** The events of supervision in memory. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as CivilDate from "../CivilDate.ts"
import * as Desk from "../Desk.ts"
import { NotFound } from "../office/index.ts"
import type { SupervisionSession } from "./model.ts"
import { SupervisionDiary } from "./ports.ts"

const sessions = Desk.drawer<SupervisionSession>()

const find = Effect.fnUntraced(function* (id: string) {
  return (yield* sessions.find(id)) ?? (yield* new NotFound({ kind: "session", id }))
})

/** The events of each municipality. */
export const supervisionDiary: Layer.Layer<SupervisionDiary> = Layer.succeed(SupervisionDiary, {
  add: Effect.fnUntraced(function* (session) {
    const id = yield* Desk.newId
    yield* sessions.put(id, { ...session, id, attended: [] })
    return id
  }),
  find,
  inYear: (year) =>
    Effect.map(sessions.all, (all) =>
      all
        .filter(({ on }) => CivilDate.year(on) === year)
        .sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1))
    ),
  noteAttendance: (id, attended) =>
    Effect.flatMap(find(id), (session) => sessions.put(id, { ...session, attended: [...new Set(attended)] })),
  withdraw: (id) => Effect.andThen(find(id), sessions.remove(id))
})
