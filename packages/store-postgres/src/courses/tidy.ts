/** How long what a course leaves behind is kept. The law names no figures: these are defaults that the office checks. */
import { type RawBuilder, sql } from "kysely"
import type { Desk } from "../desk.ts"

/**
 * How long a sign-up is kept that came to nothing: lapsed, withdrawn or declined.
 *
 * @unit days after its last change
 * @source Art. 5 Abs. 1 lit. e DSGVO, read 2026-11-22, names no number: seven is inferred
 */
const nothingCame = 7

/**
 * How long it is kept who signed up and who attended.
 *
 * @unit years after the last date of the course
 * @source Art. 5 Abs. 1 lit. e DSGVO, read 2026-11-22, names no number: two is inferred
 */
const attended = 2

/**
 * How long certificates are kept, and the sign-ups they were issued for, so that they can be checked and issued anew.
 *
 * @unit years after the last date of the course
 * @source Art. 5 Abs. 1 lit. e DSGVO, read 2026-11-22, names no number: ten is inferred
 */
const certified = 10

/** What belongs to courses that ended so many years before today, by the calendar of Germany. */
const ended = (today: RawBuilder<unknown>, years: number) =>
  sql`course in (select name from course where ends_on + make_interval(years => ${years}) < ${today})`

/** Deletes what courses leave behind once it has served its time. @returns how many rows went */
export const tidyCourses = async ({ db }: Desk, now: string): Promise<number> => {
  const moment = sql`${now}::timestamptz`
  const today = sql`(${moment} at time zone 'Europe/Berlin')::date`
  let gone = 0n
  const remove = async (from: RawBuilder<unknown>) => {
    gone += (await sql`delete from ${from}`.execute(db)).numAffectedRows ?? 0n
  }
  // What somebody needs to take part is of no use the day after, and the most delicate that is known of them.
  await sql`
    update enrolment set participant = participant - 'needs'
    where participant ? 'needs' and ${ended(today, 0)}`.execute(db)
  await remove(sql`certificate where ${ended(today, certified)}`)
  await remove(sql`course_made_up where ${ended(today, attended)}`)
  await remove(sql`course_attendance where ${ended(today, attended)}`)
  await remove(sql`course_date_note where ${ended(today, attended)}`)
  await remove(sql`enrolment
    where (
        ${ended(today, attended)}
        or state in ('lapsed', 'withdrawn', 'declined') and changed_at < ${moment} - make_interval(days => ${nothingCame})
      )
      and not exists (select from certificate where certificate.enrolment = enrolment.id)
      and not exists (select from course_attendance where course_attendance.enrolment = enrolment.id)
      and not exists (select from course_made_up where course_made_up.enrolment = enrolment.id)`)
  return Number(gone)
}
