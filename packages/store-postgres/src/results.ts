/** What became of payments, in SQL: the day they were executed, and which of them came back. */
import { Allowance, type Appointment, Money, type Month, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { ask, type Desk, isId } from "./desk.ts"
import { step } from "./record.ts"

type Ledger = Allowance.AllowanceLedger["Service"]

const decodeReturn = Schema.decodeUnknownSync(Allowance.PaymentReturn)

export const readPayments: Ledger["payments"] = (person) =>
  ask(async ({ db }) => {
    const rows = await db
      .selectFrom("payment")
      .innerJoin("payment_run", (join) =>
        join.onRef("payment_run.municipality", "=", "payment.municipality").onRef("payment_run.id", "=", "payment.run")
      )
      .leftJoin("payment_return", (join) =>
        join
          .onRef("payment_return.municipality", "=", "payment.municipality")
          .onRef("payment_return.run", "=", "payment.run")
          .onRef("payment_return.position", "=", "payment.position")
      )
      .select(["payment.run", "reference", "person", "payment.month", "cents", "released", "payment_return.returned"])
      .$if(person !== undefined, (query) => query.where("person", "=", person ?? ""))
      .orderBy("payment.month")
      .orderBy("payment_run.month")
      .execute()
    return rows.map(
      ({ run, reference, person: whose, month, cents, released, returned }): Allowance.Payment => ({
        run,
        reference,
        person: whose as Appointment.PersonId,
        month: month as Month.Month,
        cents: Money.cents(cents),
        releasedAt: released.at,
        ...(returned === null ? {} : { returned: decodeReturn(returned) })
      })
    )
  })

export const noteExecution: Ledger["execute"] = (id, on, act) =>
  Effect.flatMap(
    ask(async ({ db, municipality }) => {
      if (!isId(id)) return undefined
      const run = await db.selectFrom("payment_run").select("state").where("id", "=", id).executeTakeFirst()
      if (run?.state === "released") {
        const executed = JSON.stringify({ ...step(act), on })
        await db
          .insertInto("run_execution")
          .values({ municipality, run: id, executed })
          .onConflict((conflict) => conflict.columns(["municipality", "run"]).doUpdateSet({ executed }))
          .execute()
      }
      return run?.state
    }),
    (state): Effect.Effect<void, Office.NotFound | Office.Conflict> => {
      if (state === undefined) return Effect.fail(new Office.NotFound({ kind: "run", id }))
      if (state === "released") return Effect.void
      return Effect.fail(new Office.Conflict({ reason: "RunNotReleased", details: { state } }))
    }
  )

/** Where in its run a payment stands. */
const positionOf = async ({ db }: Desk, run: string, reference: string) => {
  if (!isId(run)) return undefined
  const payment = db.selectFrom("payment").select("position").where("run", "=", run).where("reference", "=", reference)
  return (await payment.executeTakeFirst())?.position
}

/** Nobody ordered what is looked for, or the work is done, or it is refused. */
const answer = (
  reference: string,
  done: boolean | undefined,
  reason: "ReturnedAlready" | "NotReturned"
): Effect.Effect<void, Office.NotFound | Office.Conflict> => {
  if (done === undefined) return Effect.fail(new Office.NotFound({ kind: "payment", id: reference }))
  return done ? Effect.void : Effect.fail(new Office.Conflict({ reason, details: { reference } }))
}

export const noteReturn: Ledger["noteReturn"] = (run, reference, returned, act) =>
  Effect.flatMap(
    ask(async (desk) => {
      const position = await positionOf(desk, run, reference)
      if (position === undefined) return undefined
      const { municipality, db } = desk
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("payment_return")
        .values({ municipality, run, position, returned: JSON.stringify({ ...returned, ...step(act) }) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    }),
    (done) => answer(reference, done, "ReturnedAlready")
  )

export const undoReturn: Ledger["undoReturn"] = (run, reference) =>
  Effect.flatMap(
    ask(async (desk) => {
      const position = await positionOf(desk, run, reference)
      if (position === undefined) return undefined
      const { numDeletedRows } = await desk.db
        .deleteFrom("payment_return")
        .where("run", "=", run)
        .where("position", "=", position)
        .executeTakeFirst()
      return numDeletedRows === 1n
    }),
    (done) => answer(reference, done, "NotReturned")
  )
