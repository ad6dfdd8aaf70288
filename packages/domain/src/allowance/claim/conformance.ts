/** What every ledger must do with claims. */
import * as Effect from "effect/Effect"
import { addPerson, someTrace } from "../../appointment/conformance.ts"
import { GuideRegister } from "../../appointment/index.ts"
import { of as day } from "../../CivilDate.ts"
import { type Exam, fails, same } from "../../Exam.ts"
import * as Money from "../../Money.ts"
import * as Month from "../../Month.ts"
import { atHere, atThere, undone } from "../../office/conformance.ts"
import { actAt, nobody } from "../../office/examples.ts"
import type { Office } from "../../office/index.ts"
import { AllowanceLedger } from "../ports.ts"
import { claimOf } from "./claim.ts"
import type { ClaimStep, TakenStep } from "./model.ts"

const ledger = <A, E, R>(use: (ledger: AllowanceLedger["Service"]) => Effect.Effect<A, E, R>) =>
  Effect.flatMap(AllowanceLedger, use)

/** Who did something at that minute. */
const noted = (minute: number) => {
  const { by = { id: "", name: "" }, at } = actAt(minute)
  return { by, at }
}

/** Questions about claims. */
export const claimExams: ReadonlyArray<Exam<Office | GuideRegister | AllowanceLedger>> = [
  {
    port: "AllowanceLedger",
    name: "opens a claim, keeps every step about it, and decides it once",
    run: Effect.gen(function* () {
      const person = yield* atHere(
        Effect.flatMap(addPerson("Ada Zurück"), (id) => Effect.flatMap(GuideRegister, (register) => register.find(id)))
      )
      const excess = { person, month: Month.of("2031-04"), cents: Money.cents(130_00), trace: someTrace }
      const id = yield* atHere(ledger((runs) => runs.openClaim(excess, actAt(1))))
      const opened = { ...excess, id, person: person.id, name: "Ada Zurück", openedAt: actAt(1).at }
      const taken: Array<TakenStep> = []
      const claims = atHere(ledger((runs) => runs.claims(person.id)))
      const isAsTaken = (what: string) =>
        Effect.flatMap(claims, (found) => same<unknown>(what, found, [claimOf(opened, taken)]))
      const note = (claimStep: ClaimStep, minute: number) =>
        ledger((runs) => runs.noteClaim(id, claimStep, actAt(minute)))
      yield* isAsTaken("open")
      yield* same("not there", yield* atThere(ledger((runs) => runs.claims(person.id))), [])
      const heard = { _tag: "Heard", answerBy: day("2031-06-14") } as const
      yield* fails("there", "NotFound", atThere(note(heard, 2)))
      yield* undone(note(heard, 2))
      yield* isAsTaken("still open")
      const part = { _tag: "Received", on: day("2031-06-15"), cents: Money.cents(50_00) } as const
      const due = [{ due: day("2031-07-01"), cents: Money.cents(80_00) }] as const
      const demand = { _tag: "Demanded", reason: "zu viel", instalments: due } as const
      const rest = { ...part, cents: Money.cents(80_00), note: "Kasse 7" }
      const steps: ReadonlyArray<ClaimStep> = [heard, part, demand, rest, { _tag: "Undone" }, rest]
      for (const [index, claimStep] of steps.entries()) {
        yield* atHere(note(claimStep, index + 3))
        taken.push({ step: claimStep, ...noted(index + 3) })
        yield* isAsTaken(`after ${claimStep._tag}`)
      }
      const { reason } = yield* fails("twice", "Conflict", atHere(note(rest, 9)))
      yield* same("why", reason, "ClaimDecided")
      const unknown = ledger((runs) => runs.noteClaim(nobody, heard, actAt(3)))
      yield* fails("none", "NotFound", atHere(unknown))
    })
  }
]
