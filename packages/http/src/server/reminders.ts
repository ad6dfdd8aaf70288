/** Once a week: what is overdue, by mail to those who can do it. */
import { Access, Correspondence, type Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import type { House, Ports } from "./desk.ts"
import { reminderLetter } from "./letters.ts"
import { deskOf } from "./routes/office.ts"
import { berlinDay } from "./serve.ts"
import { dayOf } from "./tasks.ts"

/** Posts the reminders of one municipality. Use inside `Office.within`. @returns how many letters */
export const reminders = Effect.fn("Office.reminders")(function* (
  house: House,
  municipality: Office.Municipality
): Effect.fn.Return<number, Office.NotFound, Ports> {
  const now = house.now()
  const desk = yield* deskOf({ params: { municipality }, today: berlinDay(now) })
  const act = { at: now.toISOString() as Office.Instant }
  const staff = yield* (yield* Access.StaffList).all()
  let posted = 0
  for (const { id, email, role } of staff) {
    if (email === undefined || (role !== "coordinator" && role !== "approver")) continue
    const overdue = dayOf(desk, role).tasks.filter(({ group }) => group === "overdue").length
    if (overdue === 0) continue
    const letter = reminderLetter(desk.programme, email, overdue, `${house.publicUrl}/admin/${municipality}`)
    yield* (yield* Correspondence.Outbox).post(letter, act, `reminder/${id}/${desk.today}`)
    posted += 1
  }
  return posted
})
