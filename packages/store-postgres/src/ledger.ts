/** The ledger in SQL: runs, the payments they ordered, and claims. */
import { Allowance, type Month, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { sql } from "kysely"
import { ownerOf } from "./accounts.ts"
import { noteClaim, openClaim, readClaims } from "./claims.ts"
import { ask, type Desk, isId } from "./desk.ts"
import { step } from "./record.ts"
import { noteExecution, noteReturn, readPayments, undoReturn } from "./results.ts"
import { type Keyring, seal, unseal } from "./sealing.ts"

/** A run as it lies here. Its traces are read as they were written: to check each again would cost most of a month. */
const KeptRun = Schema.Struct({
  ...Allowance.Run.fields,
  lines: Schema.Array(Schema.Struct({ ...Allowance.RunLine.fields, trace: Schema.Unknown }))
})
const decodeRun = Schema.decodeUnknownSync(KeptRun) as (row: unknown) => Allowance.Run
const decodeLine = Schema.decodeUnknownSync(Allowance.PaidLine)
const json = (value: unknown) => JSON.stringify(value)

/** Reads a run. */
const readRun = async ({ db }: Desk, id: string) => {
  const run = db
    .selectFrom("payment_run")
    .leftJoin("run_execution", (join) =>
      join
        .onRef("run_execution.municipality", "=", "payment_run.municipality")
        .onRef("run_execution.run", "=", "payment_run.id")
    )
    .selectAll("payment_run")
    .select("run_execution.executed")
    .where("id", "=", id)
  const row = isId(id) ? await run.executeTakeFirst() : undefined
  return (
    row &&
    decodeRun({
      id: row.id,
      number: row.number,
      month: row.month,
      state: row.state,
      prepared: row.prepared,
      ...(row.returned === null ? {} : { returned: row.returned }),
      ...(row.findings === null ? {} : { findings: row.findings }),
      ...(row.voided === null ? {} : { voided: row.voided }),
      ...(row.released === null ? {} : { released: row.released }),
      ...(row.terms === null ? {} : { terms: row.terms }),
      ...(row.executed === null ? {} : { executed: row.executed }),
      programmeVersion: row.programme_version,
      lines: row.lines
    })
  )
}

/** What a change asks of a run before it is made: everything but its lines, which are long. */
type Head = Pick<Allowance.Run, "number" | "state" | "findings">

const decodeHead = Schema.decodeUnknownSync(
  Schema.Struct({
    number: Allowance.Run.fields.number,
    state: Allowance.Run.fields.state,
    findings: Allowance.Run.fields.findings
  })
)

/** Reads the head of a run that nobody else changes until this work has ended. */
const lockHead = async ({ db }: Desk, id: string): Promise<Head | undefined> => {
  if (!isId(id)) return undefined
  const row = await db
    .selectFrom("payment_run")
    .select(["number", "state", "findings"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { findings, ...head } = row
  return decodeHead(findings === null ? head : { ...head, findings })
}

/** Columns to set; the JSON ones as text. */
interface Change {
  readonly state: Allowance.Run["state"]
  readonly lines?: string
  readonly prepared?: string
  readonly returned?: string | null
  readonly findings?: string | null
  readonly voided?: string
  readonly released?: string
  readonly terms?: string
  readonly programme_version?: number
}

/** Changes a run that is still in one of some states; what is made of it may refuse it. */
const change = (
  id: string,
  states: ReadonlyArray<Allowance.Run["state"]>,
  make: (run: Head) => Change | Office.Conflict
) =>
  Effect.flatMap(
    ask(async (desk) => {
      const run = await lockHead(desk, id)
      if (run === undefined || !states.includes(run.state)) return run
      const set = make(run)
      if (set instanceof Office.Conflict) return set
      await desk.db.updateTable("payment_run").set(set).where("id", "=", id).execute()
      return "changed" as const
    }),
    (found): Effect.Effect<void, Office.NotFound | Office.Conflict> => {
      if (found === "changed") return Effect.void
      if (found instanceof Office.Conflict) return Effect.fail(found)
      if (found === undefined) return Effect.fail(new Office.NotFound({ kind: "run", id }))
      return Effect.fail(
        new Office.Conflict({ reason: "RunClosed", details: { number: found.number, state: found.state } })
      )
    }
  )

/** What voids the findings of a run, if there are some. */
const voiding = (
  { findings }: Head,
  act: Office.Act,
  how: Allowance.Voiding["how"]
): Pick<Change, "findings" | "voided"> =>
  findings === undefined ? {} : { findings: null, voided: json({ ...step(act), how }) }

/** The next number of a month: discarded runs keep theirs. */
const nextNumber = async ({ db }: Desk, month: Month.Month) => {
  const { count } = await db
    .selectFrom("payment_run")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("month", "=", month)
    .executeTakeFirstOrThrow()
  return `LO-${month}-${Number(count) + 1}`
}

/** The ledger of one municipality. */
export const layer = (ring: Keyring): Layer.Layer<Allowance.AllowanceLedger> =>
  Layer.succeed(Allowance.AllowanceLedger, {
    exclusively: () =>
      ask(async ({ db, municipality }) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${`ledger/${municipality}`}, 0))`.execute(db)
      }),
    runs: () =>
      ask(async (desk) => {
        const rows = await desk.db
          .selectFrom("payment_run")
          .select("id")
          .orderBy("month", "desc")
          .orderBy("number", "desc")
          .execute()
        const runs = await Promise.all(rows.map(({ id }) => readRun(desk, id)))
        return runs.flatMap((run) => (run === undefined ? [] : [Allowance.summaryOf(run)]))
      }),
    find: (id) =>
      Effect.flatMap(
        ask((desk) => readRun(desk, id)),
        (run) => (run === undefined ? Effect.fail(new Office.NotFound({ kind: "run", id })) : Effect.succeed(run))
      ),
    draft: (month, lines, programmeVersion, act) =>
      Effect.flatMap(
        ask(async (desk) => {
          const { db, municipality } = desk
          const row = await db
            .insertInto("payment_run")
            .values({
              municipality,
              number: await nextNumber(desk, month),
              month,
              state: "draft",
              prepared: json(step(act)),
              programme_version: programmeVersion,
              lines: json(lines)
            })
            .onConflict((conflict) => conflict.doNothing())
            .returning("id")
            .executeTakeFirst()
          return row?.id
        }),
        (id) =>
          id === undefined
            ? Effect.fail(new Office.Conflict({ reason: "MonthHasRun", details: { month } }))
            : Effect.succeed(id)
      ),
    redraft: (id, lines, programmeVersion, act) =>
      change(id, ["draft", "returned"], (run) => ({
        state: "draft",
        lines: json(lines),
        prepared: json(step(act)),
        returned: null,
        ...voiding(run, act, "reckonedAnew"),
        programme_version: programmeVersion
      })),
    confirm: (id, name, finding, act) =>
      change(id, ["draft"], ({ findings = {} }) => ({
        state: "draft",
        findings: json(
          findings[name]?.by.id === act.by?.id ? findings : { ...findings, [name]: { ...step(act), ...finding } }
        )
      })),
    giveBack: (id, reason, act) =>
      change(id, ["draft"], (run) => ({
        state: "returned",
        returned: json({ ...step(act), reason }),
        ...voiding(run, act, "givenBack")
      })),
    discard: (id) => change(id, ["draft", "returned"], () => ({ state: "discarded" })),
    release: (id, payments, terms, act) =>
      Effect.andThen(
        change(id, ["draft"], (run) =>
          Allowance.isFoundBy(run, step(act).by.id)
            ? { state: "released", released: json(step(act)), terms: json(terms) }
            : new Office.Conflict({ reason: "FindingsMissing", details: { number: run.number } })
        ),
        ask(async ({ db, municipality }) => {
          if (payments.length === 0) return
          await db
            .insertInto("payment")
            .values(
              payments.map(({ line, account, reference }, index) => ({
                municipality,
                run: id,
                position: index + 1,
                person: line.person,
                month: line.month,
                cents: line.cents,
                reference,
                line: json(line),
                holder: account.holder,
                iban_sealed: seal(ring, account.iban, ownerOf(municipality, line.person))
              }))
            )
            .execute()
        })
      ),
    ordered: (id) =>
      Effect.flatMap(
        ask(async ({ db, municipality }) => {
          if (!isId(id)) return []
          const rows = await db.selectFrom("payment").selectAll().where("run", "=", id).orderBy("position").execute()
          return rows.map(({ line, holder, iban_sealed, person, reference }) => ({
            line: decodeLine(line),
            account: { holder, iban: unseal(ring, iban_sealed, ownerOf(municipality, person)) },
            reference
          }))
        }),
        (payments) =>
          payments.length === 0 ? Effect.fail(new Office.NotFound({ kind: "run", id })) : Effect.succeed(payments)
      ),
    payments: readPayments,
    execute: noteExecution,
    noteReturn,
    undoReturn,
    claims: readClaims,
    openClaim,
    noteClaim
  })
