/** The calendar of courses in SQL. */
import { Course, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { type RawBuilder, type Selectable, sql, type UpdateObject } from "kysely"
import { ask } from "../desk.ts"
import { instant } from "../record.ts"
import type { Tables } from "../tables.ts"

type Row = Selectable<Tables["course"]>
type Counts = Omit<Course.Standing, "course">

const decode = Schema.decodeUnknownSync(Course.Course)

const courseOf = ({ name, planned, revision, published_at, cancelled }: Row): Course.Course =>
  decode({
    ...planned,
    name,
    revision,
    ...(published_at === null ? {} : { publishedAt: instant(published_at) }),
    ...(cancelled === null ? {} : { cancelled })
  })

const columns = (planned: Course.PlannedCourse) => ({
  planned: JSON.stringify(planned),
  ends_on: Course.lastDay(planned)
})

const notFound = (name: Course.CourseName) => Effect.fail(new Office.NotFound({ kind: "course", id: name }))

/** Changes a course and raises its revision. */
const change = (name: Course.CourseName, set: UpdateObject<Tables, "course">) =>
  Effect.flatMap(
    ask(({ db }) =>
      db
        .updateTable("course")
        .set((row) => ({ ...set, revision: row("revision", "+", 1) }))
        .where("name", "=", name)
        .executeTakeFirst()
    ),
    ({ numUpdatedRows }) => (numUpdatedRows > 0n ? Effect.void : notFound(name))
  )

/** How a course stands, by one of the two functions that count it. */
const standing = (counted: RawBuilder<unknown>, name: Course.CourseName) =>
  Effect.flatMap(
    ask(async ({ db }) => {
      const { rows } = await sql<Row & Counts>`select (held).*, taken, waiting, ended from ${counted}`.execute(db)
      return rows[0]
    }),
    (row) =>
      row === undefined
        ? notFound(name)
        : Effect.succeed({ course: courseOf(row), taken: row.taken, waiting: row.waiting, ended: row.ended })
  )

/** The calendar of one municipality. */
export const layer: Layer.Layer<Course.CourseCalendar> = Layer.succeed(Course.CourseCalendar, {
  add: (name, planned) =>
    Effect.flatMap(
      ask(({ db, municipality }) =>
        db
          .insertInto("course")
          .values({ municipality, name, ...columns(planned) })
          .onConflict((conflict) => conflict.doNothing())
          .returning("name")
          .executeTakeFirst()
      ),
      (row) =>
        row === undefined
          ? Effect.fail(new Office.Conflict({ reason: "CourseExists", details: { name } }))
          : Effect.void
    ),
  find: (name) =>
    Effect.flatMap(
      ask(({ db }) => db.selectFrom("course").selectAll().where("name", "=", name).executeTakeFirst()),
      (row) => (row === undefined ? notFound(name) : Effect.succeed(courseOf(row)))
    ),
  all: () =>
    ask(async ({ db }) => {
      const rows = await db.selectFrom("course").selectAll().orderBy("ends_on", "desc").orderBy("name").execute()
      return rows.map(courseOf)
    }),
  change: (name, planned) => change(name, columns(planned)),
  publish: (name, published, { at }) =>
    change(name, { published_at: published ? sql`coalesce(published_at, ${at})` : null }),
  cancel: (name, reason, { at }) =>
    change(name, { cancelled: reason === undefined ? null : JSON.stringify({ at, reason }) }),
  hold: (name, at) => standing(sql`hold_course(${name}, ${at}::timestamptz)`, name),
  count: (name, at) => standing(sql`count_course(${name}, ${at}::timestamptz)`, name)
})
