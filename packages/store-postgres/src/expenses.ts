/** The book of expenses and grants in SQL. */
import { Funding, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { ask, type Desk, isId } from "./desk.ts"
import { step } from "./record.ts"

const decode = Schema.decodeUnknownSync(Funding.RecordedExpense)
const decodeGrant = Schema.decodeUnknownSync(Funding.RecordedGrant)

const read = async ({ db }: Desk, which: { readonly id: string } | { readonly year: number }) => {
  const rows = await db
    .selectFrom("expense")
    .selectAll()
    .where("taken_back", "is", null)
    .$if("id" in which, (query) => query.where("id", "=", "id" in which ? which.id : ""))
    .$if("year" in which, (query) => {
      const year = "year" in which ? which.year : 0
      return query.where("month", ">=", `${year}-01`).where("month", "<=", `${year}-12`)
    })
    .orderBy("month")
    .orderBy("id")
    .execute()
  return rows.map(({ id, kind, month, cents, paid_on, voucher, reason, recorded }) =>
    decode({
      id,
      kind,
      month,
      cents,
      ...(paid_on === null ? {} : { paidOn: paid_on }),
      ...(voucher === null ? {} : { voucher }),
      reason,
      recorded
    })
  )
}

const found = <A>(id: string, value: A | undefined) =>
  value === undefined ? Effect.fail(new Office.NotFound({ kind: "expense", id })) : Effect.succeed(value)

/** The book of one municipality. */
export const layer: Layer.Layer<Funding.ExpenseBook> = Layer.succeed(Funding.ExpenseBook, {
  add: ({ kind, month, cents, paidOn, voucher, reason }, act) =>
    ask(async ({ db, municipality }) => {
      const row = await db
        .insertInto("expense")
        .values({
          municipality,
          kind,
          month,
          cents,
          paid_on: paidOn ?? null,
          voucher: voucher ?? null,
          reason,
          recorded: JSON.stringify(step(act))
        })
        .returning("id")
        .executeTakeFirstOrThrow()
      return row.id
    }),
  find: (id) =>
    Effect.flatMap(
      ask(async (desk) => (isId(id) ? (await read(desk, { id }))[0] : undefined)),
      (expense) => found(id, expense)
    ),
  takeBack: (id, act) =>
    Effect.flatMap(
      ask(async ({ db }) => {
        if (!isId(id)) return undefined
        const { numUpdatedRows } = await db
          .updateTable("expense")
          .set({ taken_back: JSON.stringify(step(act)) })
          .where("id", "=", id)
          .where("taken_back", "is", null)
          .executeTakeFirst()
        return numUpdatedRows > 0n ? true : undefined
      }),
      (done) => Effect.asVoid(found(id, done))
    ),
  ofYear: (year) => ask((desk) => read(desk, { year })),
  grant: (year) =>
    ask(async ({ db }) => {
      const row = await db.selectFrom("grant_year").select("entered").where("year", "=", year).executeTakeFirst()
      return row === undefined ? undefined : decodeGrant(row.entered)
    }),
  setGrant: (year, grant, act) =>
    ask(async ({ db, municipality }) => {
      const entered = JSON.stringify({ ...grant, recorded: step(act) })
      await db
        .insertInto("grant_year")
        .values({ municipality, year, entered })
        .onConflict((conflict) => conflict.columns(["municipality", "year"]).doUpdateSet({ entered }))
        .execute()
    })
})
