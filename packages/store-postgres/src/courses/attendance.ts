/** The attendance of courses in SQL. Who is not signed up to the course is nobody on its sheet. */
import { Course } from "@lotsenwerk/domain"
import * as Layer from "effect/Layer"
import { ask, type Desk, isId } from "../desk.ts"

/** The sign-ups to a course among the ids named. */
const known = async ({ db }: Desk, course: Course.CourseName, enrolments: ReadonlyArray<string>) => {
  const ids = enrolments.filter(isId)
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom("enrolment")
    .select("id")
    .where("course", "=", course)
    .where("id", "in", ids)
    .execute()
  return rows.map(({ id }) => id)
}

/** The attendance of one municipality. */
export const layer: Layer.Layer<Course.AttendanceSheet> = Layer.succeed(Course.AttendanceSheet, {
  of: (course) =>
    ask(async ({ db }): Promise<Course.AttendanceRecord> => {
      const notes = await db
        .selectFrom("course_date_note")
        .select("date")
        .where("course", "=", course)
        .orderBy("date")
        .execute()
      const present = await db
        .selectFrom("course_attendance")
        .select(["date", "enrolment"])
        .where("course", "=", course)
        .orderBy("enrolment")
        .execute()
      const madeUp = await db
        .selectFrom("course_made_up")
        .select(["enrolment", "date", "made_up_on"])
        .where("course", "=", course)
        .orderBy("made_up_on")
        .execute()
      const came = Map.groupBy(present, ({ date }) => date)
      return {
        noted: notes.map(({ date }) => ({ date, present: (came.get(date) ?? []).map(({ enrolment }) => enrolment) })),
        madeUp: madeUp.map(({ enrolment, date, made_up_on }) => ({
          enrolment,
          date,
          on: made_up_on as Course.MadeUp["on"]
        }))
      }
    }),
  note: (course, date, present, { at }) =>
    ask(async (desk) => {
      const { db, municipality } = desk
      // The note is written first: whoever notes the same date at the same time waits here.
      await db
        .insertInto("course_date_note")
        .values({ municipality, course, date, noted_at: at })
        .onConflict((conflict) => conflict.columns(["municipality", "course", "date"]).doUpdateSet({ noted_at: at }))
        .execute()
      await db.deleteFrom("course_attendance").where("course", "=", course).where("date", "=", date).execute()
      const enrolments = await known(desk, course, present)
      if (enrolments.length === 0) return
      await db
        .insertInto("course_attendance")
        .values(enrolments.map((enrolment) => ({ municipality, course, date, enrolment })))
        .execute()
    }),
  makeUp: (course, enrolment, date, on) =>
    ask(async (desk) => {
      const { db, municipality } = desk
      const [id] = await known(desk, course, [enrolment])
      if (id === undefined) return
      if (on === undefined) {
        await db.deleteFrom("course_made_up").where("enrolment", "=", id).where("date", "=", date).execute()
        return
      }
      await db
        .insertInto("course_made_up")
        .values({ municipality, course, enrolment: id, date, made_up_on: on })
        .onConflict((conflict) =>
          conflict.columns(["municipality", "enrolment", "date"]).doUpdateSet({ made_up_on: on })
        )
        .execute()
    })
})
