/** Load, decide, record: how places are given, confirmed, freed and passed on. */
import * as Effect from "effect/Effect"
import type { CivilDate } from "../CivilDate.ts"
import { type Act, Conflict, NotFound } from "../office/index.ts"
import type { CourseName, Enrolment, EntryWay, Participant } from "./model.ts"
import { CourseCalendar, EnrolmentBook } from "./ports.ts"
import { addressOf, entry, free, isActive, movesUp, openness, type Standing, until } from "./seats.ts"

/** Whose state changed without their doing: those whose place lapsed, and those who are offered one. */
export interface MovedUp {
  readonly lapsed: ReadonlyArray<Enrolment>
  readonly offered: ReadonlyArray<Enrolment>
}

/** The moment of an act and its day in Germany. */
export interface Now {
  readonly act: Act
  readonly today: CivilDate
}

const nobody: MovedUp = { lapsed: [], offered: [] }

/** Whether something is to be passed on; a course that is cancelled, hidden or over keeps everybody as they are. */
export const passesOn = (standing: Standing, today: CivilDate): boolean =>
  movesUp(standing.course, today) && (standing.ended > 0 || (standing.waiting > 0 && free(standing) > 0))

/** Ends what is past its deadline and offers what is free to the next in line, each once. */
const passOn = Effect.fnUntraced(function* (standing: Standing, { act, today }: Now) {
  if (!passesOn(standing, today)) return { standing, moved: nobody }
  const { course } = standing
  const book = yield* EnrolmentBook
  const past = yield* book.ended(course.name, act.at)
  const lapsed = yield* Effect.forEach(past, ({ id }) => book.move(id, { state: "lapsed" }, act))
  const freed = { ...standing, taken: standing.taken - lapsed.length, ended: 0 }
  const next = yield* book.line(course.name, free(freed))
  const offered = yield* Effect.forEach(next, ({ id, contact }) => {
    const end = until(contact, act.at, course.acceptHours)
    return book.move(id, { state: "offered", ...(end === undefined ? {} : { until: end }) }, act)
  })
  const after = { ...freed, taken: freed.taken + offered.length, waiting: freed.waiting - offered.length }
  return { standing: after, moved: { lapsed, offered } satisfies MovedUp }
})

const holdOf = Effect.fnUntraced(function* (course: CourseName, now: Now) {
  const calendar = yield* CourseCalendar
  return yield* passOn(yield* calendar.hold(course, now.act.at), now)
})

/** Passes on the places of a course that are free or past their deadline. */
export const moveUp = Effect.fn("Course.moveUp")(function* (course: CourseName, now: Now) {
  return (yield* holdOf(course, now)).moved
})

/** What became of a sign-up. `gets` is what anybody joining now would get: it tells nothing of who is enrolled. */
export interface SignedUp {
  readonly gets: "held" | "waiting"
  readonly enrolment: Enrolment
  /** Whether the same address had signed up before; then nothing was added. */
  readonly repeated: boolean
  readonly moved: MovedUp
}

/** Somebody who wants to come. */
export interface SignUp {
  readonly course: CourseName
  readonly participant: Participant
  readonly way: EntryWay
  /** Whether a person must look at it first. */
  readonly reviewed: boolean
}

const refusals = {
  notYetOpen: "CourseNotYetOpen",
  closed: "CourseClosed",
  cancelled: "CourseCancelled"
} as const

/**
 * Signs somebody up: a place where one is free and nobody waits, else the end of the line.
 *
 * @throws NotFound for a course that is not published
 * @throws Conflict `CourseNotYetOpen`, `CourseClosed`, `CourseCancelled`
 */
export const enrol = Effect.fn("Course.enrol")(function* (signUp: SignUp, now: Now) {
  const { course: name, participant, way } = signUp
  const { standing, moved } = yield* holdOf(name, now)
  const { course } = standing
  const open = openness(course, now.today)
  if (open === "draft") return yield* new NotFound({ kind: "course", id: name })
  if (open !== "open") {
    const { title, opensOn, closesOn } = course
    return yield* new Conflict({ reason: refusals[open], details: { title, opensOn, closesOn } })
  }
  const book = yield* EnrolmentBook
  const address = addressOf(participant.contact)
  const gets = entry(standing)
  const state = signUp.reviewed ? ("review" as const) : gets
  const end = state === "held" ? until(participant.contact, now.act.at, course.confirmHours) : undefined
  const added = yield* book.add(
    {
      course: name,
      participant,
      way,
      state,
      ...(address === undefined ? {} : { address }),
      ...(end === undefined ? {} : { until: end })
    },
    now.act
  )
  return { gets, ...added, moved } satisfies SignedUp
})

/** What became of a change to one sign-up. */
export interface Changed {
  readonly enrolment: Enrolment
  readonly moved: MovedUp
}

const heldOf = Effect.fnUntraced(function* (id: string, now: Now) {
  const book = yield* EnrolmentBook
  const { course } = yield* book.find(id)
  const { standing, moved } = yield* holdOf(course, now)
  // Read once more: what was read before the hold may have changed since.
  return { book, standing, moved, enrolment: yield* book.find(id) }
})

/**
 * Makes a place definite: a held one is confirmed, an offered one accepted.
 *
 * Who comes after the deadline gets a place if one is left, else the end of the line; who waits goes on waiting.
 *
 * @throws Conflict `EnrolmentOver` for somebody who withdrew or was declined, `CourseCancelled`
 */
export const confirm = Effect.fn("Course.confirm")(function* (id: string, now: Now) {
  const { book, standing, moved, enrolment } = yield* heldOf(id, now)
  const { title, cancelled } = standing.course
  if (cancelled !== undefined) return yield* new Conflict({ reason: "CourseCancelled", details: { title } })
  const to = (state: "confirmed" | "waiting", order?: "last") =>
    Effect.map(book.move(id, { state, ...(order === undefined ? {} : { order }) }, now.act), (changed) => ({
      enrolment: changed,
      moved
    }))
  switch (enrolment.state) {
    case "held":
    case "offered":
      return yield* to("confirmed")
    case "lapsed":
      return yield* entry(standing) === "held" ? to("confirmed", "last") : to("waiting", "last")
    case "confirmed":
    case "waiting":
    case "review":
      return { enrolment, moved } satisfies Changed
    case "withdrawn":
    case "declined":
      return yield* new Conflict({ reason: "EnrolmentOver", details: { title } })
  }
})

/** Lets a reviewed sign-up in, at the place in the order at which it joined; declines it otherwise. */
export const review = Effect.fn("Course.review")(function* (id: string, admitted: boolean, now: Now) {
  const { book, standing, moved, enrolment } = yield* heldOf(id, now)
  const { title, confirmHours } = standing.course
  if (enrolment.state !== "review") return yield* new Conflict({ reason: "AlreadyReviewed", details: { title } })
  if (!admitted) return { enrolment: yield* book.move(id, { state: "declined" }, now.act), moved } satisfies Changed
  const isNext = free(standing) > 0 && (yield* book.ahead(enrolment)) === 0
  const end = isNext ? until(enrolment.contact, now.act.at, confirmHours) : undefined
  const changed = yield* book.move(
    id,
    { state: isNext ? "held" : "waiting", ...(end === undefined ? {} : { until: end }) },
    now.act
  )
  return { enrolment: changed, moved } satisfies Changed
})

/** Ends a sign-up; its place goes to the next in line. Who has left already stays away. */
export const withdraw = Effect.fn("Course.withdraw")(function* (id: string, now: Now) {
  const { book, standing, moved, enrolment } = yield* heldOf(id, now)
  if (!isActive(enrolment)) return { enrolment, moved } satisfies Changed
  const left = yield* book.move(id, { state: "withdrawn" }, now.act)
  const further = (yield* holdOf(standing.course.name, now)).moved
  return {
    enrolment: left,
    moved: { lapsed: [...moved.lapsed, ...further.lapsed], offered: [...moved.offered, ...further.offered] }
  } satisfies Changed
})

/**
 * Adds somebody at the office or at the door, at once definite.
 *
 * @throws Conflict `CourseFull` where no place is free, `AlreadyEnrolled` where the address has signed up
 */
export const admit = Effect.fn("Course.admit")(function* (
  course: CourseName,
  participant: Participant,
  way: "office" | "door",
  now: Now
) {
  const { standing, moved } = yield* holdOf(course, now)
  const { title, capacity, cancelled } = standing.course
  if (cancelled !== undefined) return yield* new Conflict({ reason: "CourseCancelled", details: { title } })
  const book = yield* EnrolmentBook
  const address = addressOf(participant.contact)
  const known = address === undefined ? undefined : yield* book.known(course, address)
  if (known !== undefined) return yield* new Conflict({ reason: "AlreadyEnrolled", details: { name: known.name } })
  if (free(standing) === 0) return yield* new Conflict({ reason: "CourseFull", details: { title, capacity } })
  const { enrolment } = yield* book.add(
    { course, participant, way, state: "confirmed", ...(address === undefined ? {} : { address }) },
    now.act
  )
  return { enrolment, moved } satisfies Changed
})
