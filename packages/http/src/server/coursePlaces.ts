/** Once a minute: places past their deadline go to the next in line, and everybody concerned is told. */
import { Course, type Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import { tellMoved } from "./courseLetters.ts"
import type { House, Ports } from "./desk.ts"
import { berlinDay } from "./serve.ts"

/** Passes on the places of one municipality's courses. Use inside `Office.within`. @returns how many sign-ups moved */
export const passOnPlaces = Effect.fn("Course.passOnPlaces")(function* (
  house: House,
  municipality: Office.Municipality
): Effect.fn.Return<number, Office.NotFound, Ports> {
  const moment = house.now()
  const now = { act: { at: moment.toISOString() as Office.Instant }, today: berlinDay(moment) }
  const calendar = yield* Course.CourseCalendar
  let count = 0
  for (const course of yield* calendar.all()) {
    // Counted first without keeping anybody out: in nearly every minute nothing is to do.
    const standing = yield* calendar.count(course.name, now.act.at)
    if (!Course.passesOn(standing, now.today)) continue
    const moved = yield* Course.moveUp(course.name, now)
    yield* tellMoved(course, moved, { params: { municipality }, act: now.act, house })
    count += moved.lapsed.length + moved.offered.length
  }
  return count
})
