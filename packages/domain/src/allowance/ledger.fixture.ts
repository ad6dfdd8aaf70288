/** A programme, a guide with an account, and a released run, for the tests of the ledger's work. */
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type { Role } from "../access/index.ts"
import { addPerson, someTrace } from "../appointment/conformance.ts"
import { ended } from "../appointment/examples.ts"
import { GuideRegister } from "../appointment/index.ts"
import { of as day } from "../CivilDate.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import * as Memory from "../memory.ts"
import { atHere } from "../office/conformance.ts"
import { actAt, here } from "../office/examples.ts"
import type { Act } from "../office/index.ts"
import * as Period from "../Period.ts"
import * as Allowance from "./index.ts"
import { flat } from "./statutes.ts"

/** Pays a flat month as its statute says. */
export const programme = { slug: here, version: { number: 1 }, ...flat() }
/** September and October 2026, decided on the day of the tests. */
export const span = { since: Month.of("2026-09"), month: Month.of("2026-10"), decidedOn: day("2026-11-25") }
/** September alone. */
export const september = { ...span, month: Month.of("2026-09") }
/** Two people, as a run asks for. */
export const [preparer, releaser] = [actAt(1), actAt(2, "Max Muster")]
/** Money that came back for a claim. */
export const received = (cents: number) =>
  ({ _tag: "Received", on: day("2026-11-20"), cents: Money.cents(cents) }) as const
/** Settings of a municipality. */
export const terms: Allowance.OrderTerms = {
  debtorName: "Landkreis Harz",
  debtorIban: "DE89370400440532013000",
  executionOn: day("2026-12-01"),
  budgetLine: "3.1.3.01",
  budgetYear: 2026,
  fileNumber: "50.1"
}

/** A guide in office for the year, with an account. */
export const guide = Effect.gen(function* () {
  const id = yield* addPerson("Ada Beispiel")
  const register = yield* GuideRegister
  const office = yield* register.appoint(id, Period.of("2026-01-01", "2026-12-31"), someTrace, actAt(1))
  const account = { holder: "Ada Beispiel", iban: "DE89370400440532013000" }
  yield* (yield* Allowance.AccountBook).record(id, account, actAt(1))
  return {
    id,
    endOn: (lastDay: string) => register.end(id, office, ended(lastDay).ending, actAt(3)),
    stay: register.end(id, office, undefined, actAt(4)),
    reconcile: (of: Allowance.Span = span) => Allowance.reconcile(programme, id, of, actAt(5)),
    claims: Effect.map(
      Effect.flatMap(Allowance.AllowanceLedger, (ledger) => ledger.claims(id)),
      (claims) => claims.map(({ month, cents, state }) => `${month} ${cents} ${state}`)
    )
  }
})

/** Somebody of the staff, who declares that the run pays neither them nor relatives. */
export const signs = ({ by }: Act, role: Role = "approver", more: Partial<Allowance.Signatory> = {}) => ({
  id: by?.id ?? "",
  role,
  isUninvolved: true,
  ...more
})
/** Both findings, each by one of the two. */
export const confirmBoth = (run: string, of: Allowance.Span = span, rules = programme) =>
  Effect.gen(function* () {
    yield* Allowance.confirm(rules, run, "factual", of, signs(preparer, "coordinator"), preparer)
    yield* Allowance.confirm(rules, run, "arithmetical", of, signs(releaser), releaser)
  })
/** Releases a run by the second of the two. */
export const order = (run: string, of: Allowance.Span = span, rules = programme, act: Act = releaser) =>
  Allowance.release(rules, run, of, terms, signs(act), act)

/** Prepares a run, finds it right and releases it. */
export const pay = (of: Allowance.Span, rules = programme) =>
  Effect.gen(function* () {
    const run = yield* Allowance.prepare(rules, of, preparer)
    yield* confirmBoth(run, of, rules)
    yield* order(run, of, rules)
    return run
  })
/** Why work was refused. */
export const reasonOf = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(work), (error) => (error as { readonly reason?: string }).reason)

const memory = Memory.layer([{ municipality: here, demo: false }], { executionDay: 1, ledgerSince: span.since })
/** A test on a fresh desk in memory. */
export const story = <E>(
  name: string,
  work: Effect.Effect<void, E, Effect.Services<ReturnType<typeof pay>> | Effect.Services<typeof guide>>
) => it.effect(name, () => atHere(work).pipe(Effect.provide(memory)))
