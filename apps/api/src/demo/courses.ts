/** The courses of the demo: one that is over, one that people sign up to, one that is full. */
import { type Access, CivilDate, Course, type Office, type Programme } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import {
  advancedParticipants,
  formerParticipants,
  heldParticipants,
  nextParticipants,
  reviewedParticipant
} from "./participants.ts"

const organiser: Course.CourseOrganiser = {
  name: "Migrationsberatung Lippetal (erfunden)",
  mailbox: "kurse@lippetal.example",
  phone: "02362 000-0110"
}

/** The Tuesday on or after a day. */
const tuesday = (day: CivilDate.CivilDate): CivilDate.CivilDate =>
  Array.from({ length: 7 }, (_, days) => CivilDate.plusDays(day, days)).find(
    (each) => new Date(`${each}T00:00:00Z`).getUTCDay() === 2
  ) ?? day

const evenings = (first: CivilDate.CivilDate, topics: ReadonlyArray<string>): ReadonlyArray<Course.CourseDate> =>
  [0, 1, 2, 3].map((week) => ({
    id: String(week + 1),
    on: CivilDate.plusDays(first, week * 7),
    from: Course.ClockTime.make("18:00"),
    until: Course.ClockTime.make("20:00"),
    topic: topics[week] ?? "Abschluss und Austausch"
  }))

const plan = (
  title: string,
  capacity: number,
  first: CivilDate.CivilDate,
  topics: ReadonlyArray<string>
): Course.PlannedCourse => ({
  title,
  organiser,
  place: "Gemeinschaftshaus am Markt, Raum 2, Dorsten",
  topics,
  dates: evenings(first, topics),
  capacity,
  opensOn: CivilDate.plusDays(first, -120),
  closesOn: CivilDate.plusDays(first, -3),
  confirmHours: Course.usualHours,
  acceptHours: Course.usualHours
})

const momentOf = (on: CivilDate.CivilDate, by?: Access.Staff): Course.Now => ({
  act: {
    at: `${on}T09:00:00.000Z` as Office.Instant,
    ...(by === undefined ? {} : { by: { id: by.id, name: by.name } })
  },
  today: on
})

const open = Effect.fnUntraced(function* (name: Course.CourseName, planned: Course.PlannedCourse, by: Access.Staff) {
  const calendar = yield* Course.CourseCalendar
  const { act } = momentOf(planned.opensOn, by)
  yield* calendar.add(name, planned, act)
  yield* calendar.publish(name, true, act)
})

const join = (
  course: Course.CourseName,
  participant: Course.Participant,
  on: CivilDate.CivilDate,
  change: Partial<Course.SignUp> = {}
) => Course.enrol({ course, participant, way: "page", reviewed: false, ...change }, momentOf(on))

const joinAndConfirm = Effect.fnUntraced(function* (
  course: Course.CourseName,
  people: ReadonlyArray<Course.Participant>,
  on: CivilDate.CivilDate
) {
  return yield* Effect.forEach(people, (participant) =>
    Effect.gen(function* () {
      const { enrolment } = yield* join(course, participant, on)
      return (yield* Course.confirm(enrolment.id, momentOf(on))).enrolment.id
    })
  )
})

const named = (kind: string, first: CivilDate.CivilDate, number: number) =>
  Course.CourseName.make(`${kind}-${CivilDate.year(first)}-${number}`)

/** Four evenings that ended a week ago; the last list is not noted yet, and one person missed an evening. */
const former = Effect.fnUntraced(function* (
  topics: ReadonlyArray<string>,
  today: CivilDate.CivilDate,
  by: Access.Staff
) {
  const first = CivilDate.plusDays(tuesday(today), -35)
  const name = named("grundkurs-herbst", first, 1)
  yield* open(name, plan("Grundkurs für Lotsinnen und Lotsen, Herbst", 12, first, topics), by)
  const ids = yield* joinAndConfirm(name, formerParticipants, CivilDate.plusDays(first, -30))
  const sheet = yield* Course.AttendanceSheet
  for (const [week, date] of ["1", "2", "3"].entries()) {
    const present = week === 1 ? ids.slice(0, -1) : ids
    yield* sheet.note(name, date, present, momentOf(CivilDate.plusDays(first, week * 7), by).act)
  }
})

/** A course that people sign up to now. */
const next = Effect.fnUntraced(function* (topics: ReadonlyArray<string>, today: CivilDate.CivilDate, by: Access.Staff) {
  const first = tuesday(CivilDate.plusDays(today, 50))
  const name = named("grundkurs", first, 1)
  yield* open(name, plan("Grundkurs für Lotsinnen und Lotsen", 20, first, topics), by)
  yield* joinAndConfirm(name, nextParticipants, CivilDate.plusDays(today, -12))
  yield* Effect.forEach(heldParticipants, (participant) => join(name, participant, CivilDate.plusDays(today, -1)))
  yield* join(name, reviewedParticipant, CivilDate.plusDays(today, -1), { reviewed: true })
})

/** A small course whose places are taken; two wait. */
const advanced = Effect.fnUntraced(function* (today: CivilDate.CivilDate, by: Access.Staff) {
  const first = tuesday(CivilDate.plusDays(today, 80))
  const name = named("aufbaukurs", first, 1)
  const capacity = advancedParticipants.length - 2
  yield* open(name, plan("Aufbaukurs: Gespräche dolmetschen", capacity, first, ["Rolle und Grenzen", "Übungen"]), by)
  const seated = advancedParticipants.slice(0, capacity)
  yield* joinAndConfirm(name, seated, CivilDate.plusDays(today, -9))
  for (const participant of advancedParticipants.slice(capacity)) {
    yield* join(name, participant, CivilDate.plusDays(today, -2))
  }
})

/** Plans the demo's courses in a municipality whose programme tells what is taught. Use inside `Office.within`. */
export const holdCourses = Effect.fn("Demo.holdCourses")(function* (
  programme: Programme.Programme,
  today: CivilDate.CivilDate,
  coordinator: Access.Staff
) {
  const { topics } = Course.day(programme.course, today).rules
  if (topics === undefined || topics.verification === "open") return
  yield* former(topics.value, today, coordinator)
  yield* next(topics.value, today, coordinator)
  yield* advanced(today, coordinator)
})
