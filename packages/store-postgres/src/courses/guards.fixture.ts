/** Takes away what guards the places of a course, and puts it back: a race that cannot be lost proves nothing. */
import type pg from "pg"
import { hold, noPlaceTwice } from "../migrations/0004-courses.ts"

/** What is in force. */
export interface Guards {
  /** Whoever gives or frees a place keeps the others waiting. */
  readonly lock: boolean
  /** The database refuses a place or a number that somebody has, and more places than there are. */
  readonly seats: boolean
}

/** Sets the guards of a database; the sign-ups that are there go. */
export const guards = async (owner: pg.Client, { lock, seats }: Guards): Promise<void> => {
  const anew = hold.replaceAll("create function", "create or replace function")
  const unlocked = anew.replace(" for no key update", "")
  if (unlocked === anew) throw new Error("hold_course no longer locks in these words")
  await owner.query("truncate enrolment cascade")
  await owner.query("drop index if exists one_seat_each, one_number_each")
  await owner.query("alter table enrolment drop constraint if exists a_seat_while_it_has_a_place")
  await owner.query(lock ? anew : unlocked)
  if (seats) await owner.query(noPlaceTwice)
}
