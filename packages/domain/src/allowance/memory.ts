/** Accounts, runs and claims in memory. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { GuideRegister, type PersonId } from "../appointment/index.ts"
import * as Desk from "../Desk.ts"
import * as Iban from "../Iban.ts"
import { type Act, Conflict, type Instant, NotFound } from "../office/index.ts"
import { claimConflict, claimOf } from "./claim/claim.ts"
import type { OpenedClaim, TakenStep } from "./claim/model.ts"
import { AccountBook, AllowanceLedger, type OrderedPayment } from "./ports.ts"
import { type BankAccount, type Payment, type PaymentReturn, type Run, summaryOf, type Voiding } from "./run.ts"
import { isFoundBy } from "./steps.ts"

const accounts = Desk.drawer<BankAccount & { readonly person: PersonId; readonly recordedAt: Instant }>()

/** The accounts of each municipality's guides, in the clear: for trial only. */
export const accountBook: Layer.Layer<AccountBook, never, GuideRegister> = Layer.effect(
  AccountBook,
  Effect.map(GuideRegister, (register) => ({
    record: (person, account, { at }) =>
      Effect.andThen(register.find(person), accounts.put(person, { ...account, person, recordedAt: at })),
    masked: (person) =>
      Effect.map(
        accounts.find(person),
        (kept) =>
          kept && { holder: kept.holder, masked: Iban.masked(kept.iban as Iban.Iban), recordedAt: kept.recordedAt }
      ),
    reveal: (persons) =>
      Effect.map(
        accounts.all,
        (all) =>
          new Map(
            all
              .filter(({ person }) => persons.includes(person))
              .map(({ person, holder, iban }) => [person, { holder, iban }])
          )
      ),
    holders: () => Effect.map(accounts.all, (all) => new Map(all.map(({ person, recordedAt }) => [person, recordedAt])))
  }))
)

const runs = Desk.drawer<Run>()
const orders = Desk.drawer<ReadonlyArray<OrderedPayment>>()
/** The returns of each run, by reference. */
const returns = Desk.drawer<Readonly<Record<string, PaymentReturn>>>()
/** Claims as they were found, each with its steps. */
const claims = Desk.drawer<{ readonly opened: OpenedClaim; readonly taken: ReadonlyArray<TakenStep> }>()

const step = ({ by, at }: Act) => ({ by: by ?? { id: "", name: "Lotsenwerk" }, at })

const find = Effect.fnUntraced(function* (id: string) {
  return (yield* runs.find(id)) ?? (yield* new NotFound({ kind: "run", id }))
})

/** Edits a run that is still in one of some states. */
const change = Effect.fnUntraced(function* (id: string, states: ReadonlyArray<Run["state"]>, edit: (run: Run) => Run) {
  const run = yield* find(id)
  if (!states.includes(run.state)) {
    return yield* new Conflict({ reason: "RunClosed", details: { number: run.number, state: run.state } })
  }
  yield* runs.put(id, edit(run))
})

/** A run without its findings; that there were some is kept. */
const voided = ({ findings, ...run }: Run, act: Act, how: Voiding["how"]): Run =>
  findings === undefined ? run : { ...run, voided: { ...step(act), how } }

const isOf = (person: PersonId | undefined) => (entry: { readonly person: PersonId }) =>
  person === undefined || entry.person === person

const paymentsOf = Effect.fnUntraced(function* ({ id: run, released }: Run) {
  if (released === undefined) return []
  const came = (yield* returns.find(run)) ?? {}
  return ((yield* orders.find(run)) ?? []).map(({ line: { person, month, cents }, reference }): Payment => {
    const returned = came[reference]
    const { at: releasedAt } = released
    return { run, reference, person, month, cents, releasedAt, ...(returned === undefined ? {} : { returned }) }
  })
})

/** A released run with its payment of a reference. */
const ordered = Effect.fnUntraced(function* (id: string, reference: string) {
  yield* find(id)
  const payment = (yield* orders.find(id))?.find((each) => each.reference === reference)
  if (payment === undefined) return yield* new NotFound({ kind: "payment", id: reference })
  return (yield* returns.find(id)) ?? {}
})

/** The runs of each municipality. */
export const allowanceLedger: Layer.Layer<AllowanceLedger> = Layer.succeed(AllowanceLedger, {
  // One piece of work at a time has the house anyway.
  exclusively: () => Effect.void,
  runs: () =>
    Effect.map(runs.all, (all) => all.map(summaryOf).sort((one, other) => (one.number < other.number ? 1 : -1))),
  find,
  draft: Effect.fnUntraced(function* (month, lines, programmeVersion, act) {
    const before = (yield* runs.all).filter((run) => run.month === month)
    if (before.some(({ state }) => state !== "discarded")) {
      return yield* new Conflict({ reason: "MonthHasRun", details: { month } })
    }
    const id = yield* Desk.newId
    const number = `LO-${month}-${before.length + 1}`
    yield* runs.put(id, { id, number, month, state: "draft", prepared: step(act), programmeVersion, lines })
    return id
  }),
  redraft: (id, lines, programmeVersion, act) =>
    change(id, ["draft", "returned"], ({ returned: _before, ...run }) => ({
      ...voided(run, act, "reckonedAnew"),
      state: "draft",
      prepared: step(act),
      programmeVersion,
      lines
    })),
  confirm: (id, name, finding, act) =>
    change(id, ["draft"], ({ findings = {}, ...run }) => ({
      ...run,
      findings: findings[name]?.by.id === act.by?.id ? findings : { ...findings, [name]: { ...step(act), ...finding } }
    })),
  giveBack: (id, reason, act) =>
    change(id, ["draft"], (run) => ({
      ...voided(run, act, "givenBack"),
      state: "returned",
      returned: { ...step(act), reason }
    })),
  discard: (id) => change(id, ["draft", "returned"], (run) => ({ ...run, state: "discarded" })),
  release: Effect.fnUntraced(function* (id, payments, terms, act) {
    const run = yield* find(id)
    if (run.state === "draft" && !isFoundBy(run, step(act).by.id)) {
      return yield* new Conflict({ reason: "FindingsMissing", details: { number: run.number } })
    }
    yield* change(id, ["draft"], (before) => ({ ...before, state: "released", released: step(act), terms }))
    yield* orders.put(id, payments)
  }),
  ordered: Effect.fnUntraced(function* (id) {
    return (yield* orders.find(id)) ?? (yield* new NotFound({ kind: "run", id }))
  }),
  payments: Effect.fnUntraced(function* (person) {
    const paid: Array<Payment> = []
    for (const run of yield* runs.all) paid.push(...(yield* paymentsOf(run)))
    return paid.filter(isOf(person)).sort((one, other) => (one.month < other.month ? -1 : 1))
  }),
  execute: Effect.fnUntraced(function* (id, on, act) {
    const run = yield* find(id)
    if (run.state !== "released")
      return yield* new Conflict({ reason: "RunNotReleased", details: { state: run.state } })
    yield* runs.put(id, { ...run, executed: { ...step(act), on } })
  }),
  noteReturn: Effect.fnUntraced(function* (id, reference, returned, act) {
    const came = yield* ordered(id, reference)
    if (came[reference] !== undefined) {
      return yield* new Conflict({ reason: "ReturnedAlready", details: { reference } })
    }
    yield* returns.put(id, { ...came, [reference]: { ...returned, ...step(act) } })
  }),
  undoReturn: Effect.fnUntraced(function* (id, reference) {
    const { [reference]: before, ...others } = yield* ordered(id, reference)
    if (before === undefined) return yield* new Conflict({ reason: "NotReturned", details: { reference } })
    yield* returns.put(id, others)
  }),
  claims: (person) =>
    Effect.map(claims.all, (all) => all.map(({ opened, taken }) => claimOf(opened, taken)).filter(isOf(person))),
  openClaim: Effect.fnUntraced(function* ({ person: { id: person, name }, month, cents, trace }, { at }) {
    const id = yield* Desk.newId
    yield* claims.put(id, { opened: { id, person, name, month, cents, trace, openedAt: at }, taken: [] })
    return id
  }),
  noteClaim: Effect.fnUntraced(function* (id, taken, act) {
    const claim = yield* claims.find(id)
    if (claim === undefined) return yield* new NotFound({ kind: "claim", id })
    const conflict = claimConflict(claimOf(claim.opened, claim.taken), taken)
    if (conflict !== undefined) return yield* conflict
    yield* claims.put(id, { ...claim, taken: [...claim.taken, { step: taken, ...step(act) }] })
  })
})
