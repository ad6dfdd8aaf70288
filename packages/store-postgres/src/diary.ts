/** The diary of supervision in SQL. */
import { type Appointment, Office, Supervision } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { ask, type Desk, isId } from "./desk.ts"

const decode = Schema.decodeUnknownSync(Supervision.SupervisionSession)

const read = async ({ db }: Desk, which: { readonly id: string } | { readonly year: number }) => {
  const sessions = await db
    .selectFrom("supervision_session")
    .selectAll()
    .where("withdrawn_at", "is", null)
    .$if("id" in which, (query) => query.where("id", "=", "id" in which ? which.id : ""))
    .$if("year" in which, (query) => {
      const year = "year" in which ? which.year : 0
      return query.where("held_on", ">=", `${year}-01-01`).where("held_on", "<=", `${year}-12-31`)
    })
    .orderBy("held_on")
    .orderBy("id")
    .execute()
  const ids = sessions.map(({ id }) => id)
  const attendance =
    ids.length === 0 ? [] : await db.selectFrom("attendance").selectAll().where("session", "in", ids).execute()
  const came = Map.groupBy(attendance, ({ session }) => session)
  return sessions.map(({ id, held_on, kind, place, organisation }) =>
    decode({
      id,
      on: held_on,
      kind,
      place,
      organisation,
      attended: (came.get(id) ?? []).map(({ person }) => person)
    })
  )
}

const found = <A>(id: string, value: A | undefined) =>
  value === undefined ? Effect.fail(new Office.NotFound({ kind: "session", id })) : Effect.succeed(value)

/** The people of the municipality among those named; others are nobody here. */
const known = async ({ db }: Desk, persons: ReadonlyArray<Appointment.PersonId>) => {
  const ids = persons.filter(isId)
  if (ids.length === 0) return []
  return db.selectFrom("person").select("id").where("id", "in", ids).execute()
}

/** The diary of one municipality. */
export const layer: Layer.Layer<Supervision.SupervisionDiary> = Layer.succeed(Supervision.SupervisionDiary, {
  add: ({ on, kind, place, organisation }) =>
    ask(async ({ db, municipality }) => {
      const row = await db
        .insertInto("supervision_session")
        .values({ municipality, held_on: on, kind, place, organisation })
        .returning("id")
        .executeTakeFirstOrThrow()
      return row.id
    }),
  find: (id) =>
    Effect.flatMap(
      ask(async (desk) => (isId(id) ? (await read(desk, { id }))[0] : undefined)),
      (session) => found(id, session)
    ),
  inYear: (year) => ask((desk) => read(desk, { year })),
  noteAttendance: (id, attended) =>
    Effect.flatMap(
      ask(async (desk) => {
        if (!isId(id) || (await read(desk, { id })).length === 0) return undefined
        const { db, municipality } = desk
        const persons = await known(desk, attended)
        await db.deleteFrom("attendance").where("session", "=", id).execute()
        if (persons.length > 0) {
          await db
            .insertInto("attendance")
            .values(persons.map((person) => ({ municipality, session: id, person: person.id })))
            .execute()
        }
        return true
      }),
      (done) => Effect.asVoid(found(id, done))
    ),
  withdraw: (id, { at }) =>
    Effect.flatMap(
      ask(async ({ db }) => {
        if (!isId(id)) return undefined
        const { numUpdatedRows } = await db
          .updateTable("supervision_session")
          .set({ withdrawn_at: at })
          .where("id", "=", id)
          .where("withdrawn_at", "is", null)
          .executeTakeFirst()
        return numUpdatedRows > 0n ? true : undefined
      }),
      (done) => Effect.asVoid(found(id, done))
    )
})
