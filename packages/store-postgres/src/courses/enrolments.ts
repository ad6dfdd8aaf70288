/** The book of sign-ups in SQL. The order of joining and the smallest free place are found by the write itself. */
import { Course, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { type RawBuilder, type Selectable, sql } from "kysely"
import { ask, type Desk, isId } from "../desk.ts"
import { instant } from "../record.ts"
import type { Tables } from "../tables.ts"

const decode = Schema.decodeUnknownSync(Course.Enrolment)

const enrolmentOf = (row: Selectable<Tables["enrolment"]>): Course.Enrolment =>
  decode({
    ...row.participant,
    id: row.id,
    course: row.course,
    number: row.number,
    way: row.way,
    state: row.state,
    ...(row.until === null ? {} : { until: instant(row.until) }),
    joinedAt: instant(row.joined_at),
    changedAt: instant(row.changed_at),
    ...(row.person === null ? {} : { person: row.person })
  })

/** The number of whoever joins a course now. */
const nextNumber = (course: RawBuilder<string>) =>
  sql<number>`(select coalesce(max(other.number), 0) + 1 from enrolment other where other.course = ${course})`

/** The smallest place of a course that nobody has; none in a full one, and without one the database keeps no place. */
const freeSeat = (course: RawBuilder<string>) => sql<number>`(
  select min(seat) from (
    select 1 as seat
    union all
    select other.seat + 1 from enrolment other where other.course = ${course} and other.seat is not null
  ) candidate
  where seat <= (select (planned ->> 'capacity')::integer from course where course.name = ${course})
    and not exists (select from enrolment other where other.course = ${course} and other.seat = candidate.seat)
)`

const found = (id: string, row: Selectable<Tables["enrolment"]> | undefined) =>
  row === undefined ? Effect.fail(new Office.NotFound({ kind: "enrolment", id })) : Effect.succeed(enrolmentOf(row))

const readAll = (db: Desk["db"], course: Course.CourseName) =>
  db.selectFrom("enrolment").selectAll().where("course", "=", course).orderBy("number")

/** The condition of the index, in its own words: no parameter would tell PostgreSQL that it is the same. */
const isActive = sql<boolean>`state in (${sql.join(Course.active.map((state) => sql.lit(state)))})`

const known = async (db: Desk["db"], course: Course.CourseName, address: string) => {
  const row = await db
    .selectFrom("enrolment")
    .selectAll()
    .where("course", "=", course)
    .where("address", "=", address)
    .where("state", "in", Course.active)
    .executeTakeFirst()
  return row && enrolmentOf(row)
}

/** The book of one municipality. */
export const layer: Layer.Layer<Course.EnrolmentBook> = Layer.succeed(Course.EnrolmentBook, {
  add: ({ course, participant, address, way, state, until }, { at }) =>
    ask(async ({ db, municipality }) => {
      const row = await db
        .insertInto("enrolment")
        .values({
          municipality,
          course,
          number: nextNumber(sql`${course}`),
          participant: JSON.stringify(participant),
          address: address ?? null,
          way,
          state,
          until: until ?? null,
          seat: Course.hasSeat({ state }) ? freeSeat(sql`${course}`) : null,
          joined_at: at,
          changed_at: at
        })
        .onConflict((conflict) => conflict.columns(["municipality", "course", "address"]).where(isActive).doNothing())
        .returningAll()
        .executeTakeFirst()
      if (row !== undefined) return { enrolment: enrolmentOf(row), repeated: false }
      // A statement of its own: it sees the sign-up that the write has met.
      const met = address === undefined ? undefined : await known(db, course, address)
      if (met === undefined) throw new Error(`a sign-up for ${course} met another one that nobody can see`)
      return { enrolment: met, repeated: true }
    }),
  find: (id) =>
    Effect.flatMap(
      ask(async ({ db }) =>
        isId(id) ? db.selectFrom("enrolment").selectAll().where("id", "=", id).executeTakeFirst() : undefined
      ),
      (row) => found(id, row)
    ),
  known: (course, address) => ask(({ db }) => known(db, course, address)),
  of: (course) => ask(async ({ db }) => (await readAll(db, course).execute()).map(enrolmentOf)),
  line: (course, most) =>
    ask(async ({ db }) =>
      (await readAll(db, course).where("state", "=", "waiting").limit(most).execute()).map(enrolmentOf)
    ),
  ahead: ({ course, number }) =>
    ask(async ({ db }) => {
      const { count } = await db
        .selectFrom("enrolment")
        .select((row) => row.fn.countAll<number>().as("count"))
        .where("course", "=", course)
        .where("state", "=", "waiting")
        .where("number", "<", number)
        .executeTakeFirstOrThrow()
      return count
    }),
  ended: (course, at) =>
    ask(async ({ db }) => {
      const rows = await readAll(db, course)
        .where("state", "in", ["held", "offered"])
        .where("until", "<=", new Date(at))
        .execute()
      return rows.map(enrolmentOf)
    }),
  move: (id, { state, until, order }, { at }) =>
    Effect.flatMap(
      ask(async ({ db }) => {
        if (!isId(id)) return undefined
        const course = sql<string>`enrolment.course`
        return db
          .updateTable("enrolment")
          .set({
            state,
            until: until ?? null,
            seat: Course.hasSeat({ state }) ? sql`coalesce(seat, ${freeSeat(course)})` : null,
            changed_at: at,
            ...(order === "last" ? { number: nextNumber(course) } : {})
          })
          .where("id", "=", id)
          .returningAll()
          .executeTakeFirst()
      }),
      (row) => found(id, row)
    ),
  change: (id, participant, address) =>
    Effect.flatMap(
      ask(async ({ db }) =>
        isId(id)
          ? db
              .updateTable("enrolment")
              .set({ participant: JSON.stringify(participant), address: address ?? null })
              .where("id", "=", id)
              .returningAll()
              .executeTakeFirst()
          : undefined
      ),
      (row) => Effect.asVoid(found(id, row))
    ),
  takeOver: (id, person) =>
    Effect.flatMap(
      ask(async ({ db }) =>
        isId(id)
          ? db.updateTable("enrolment").set({ person }).where("id", "=", id).returningAll().executeTakeFirst()
          : undefined
      ),
      (row) => Effect.asVoid(found(id, row))
    )
})
