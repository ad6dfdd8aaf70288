/** When work must be done once more, because somebody else's got in its way. */
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import pg from "pg"
import { isOutdatedPlan } from "./prepared.ts"

/** Work that others got in the way of more often than it may be tried. */
export class Contended extends Schema.TaggedError<Contended>()("Contended", { cause: Schema.Defect() }) {
  override get message(): string {
    return `others got in the way of this work ${most + 1} times, in the end by: ${String(this.cause)}`
  }
}

/** What PostgreSQL answers when it could not do the work of two as if one came after the other. */
const serialization: ReadonlyArray<string> = ["40001", "40P01"]

/** Where two meet who saw the same before; whoever comes second sees on a new try what the first left. */
const meeting: ReadonlyArray<string> = [
  "one_seat_each",
  "a_seat_while_it_has_a_place",
  "one_number_each",
  "one_active_each_address",
  "one_certificate_each_number",
  "one_replacement_each"
]

const isContention = (defect: unknown): boolean =>
  isOutdatedPlan(defect) ||
  (defect instanceof pg.DatabaseError &&
    (serialization.includes(defect.code ?? "") || meeting.includes(defect.constraint ?? "")))

/** How often work is tried again. Of so many at once on one course only one a turn gets through; the pool has ten. */
const most = 50

const turns = Schedule.spaced("10 millis").pipe(Schedule.jittered, Schedule.upTo({ times: most }))

/**
 * Does a transaction's work again, whole, while others get in its way.
 *
 * @throws Contended as a defect after fifty further tries: nobody at the desk can cure it
 */
export const untilDone = <A, E, R>(transaction: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  transaction.pipe(
    Effect.catchDefect((defect) =>
      isContention(defect) ? Effect.fail(new Contended({ cause: defect })) : Effect.die(defect)
    ),
    Effect.retry({ schedule: turns, while: (error) => error instanceof Contended }),
    Effect.catchIf((error): error is Contended => error instanceof Contended, Effect.die)
  ) as Effect.Effect<A, E, R>
