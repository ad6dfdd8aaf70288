/** Claims in SQL: each as it was found, beside every step about it. */
import { Allowance, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { ask, type Desk, isId } from "./desk.ts"
import { instant, step } from "./record.ts"

type Ledger = Allowance.AllowanceLedger["Service"]

const decodeOpened = Schema.decodeUnknownSync(Allowance.OpenedClaim)
const decodeTaken = Schema.decodeUnknownSync(Schema.Array(Allowance.TakenStep))

const read = async ({ db }: Desk, which: { readonly id?: string; readonly person?: string | undefined }) => {
  const { id, person } = which
  const rows = await db
    .selectFrom("claim")
    .innerJoin("person", (join) =>
      join.onRef("person.municipality", "=", "claim.municipality").onRef("person.id", "=", "claim.person")
    )
    .selectAll("claim")
    .select("person.name")
    .$if(id !== undefined, (query) => query.where("claim.id", "=", id ?? ""))
    .$if(person !== undefined, (query) => query.where("claim.person", "=", person ?? ""))
    .orderBy("claim.opened_at")
    .orderBy("claim.id")
    .execute()
  if (rows.length === 0) return []
  const steps = await db
    .selectFrom("claim_step")
    .selectAll()
    .where(
      "claim",
      "in",
      rows.map((row) => row.id)
    )
    .orderBy("position")
    .execute()
  const byClaim = Map.groupBy(steps, ({ claim }) => claim)
  return rows.map((row) => {
    const taken = byClaim.get(row.id) ?? []
    const opened = {
      id: row.id,
      person: row.person,
      name: row.name,
      month: row.month,
      cents: row.cents,
      trace: row.trace,
      openedAt: instant(row.opened_at)
    }
    return Allowance.claimOf(
      decodeOpened(opened),
      decodeTaken(taken.map((each) => ({ step: each.step, ...(each.taken as object) })))
    )
  })
}

export const readClaims: Ledger["claims"] = (person) => ask((desk) => read(desk, { person }))

export const openClaim: Ledger["openClaim"] = ({ person, month, cents, trace }, { at }) =>
  ask(async ({ db, municipality }) => {
    const row = await db
      .insertInto("claim")
      .values({ municipality, person: person.id, month, cents, trace: JSON.stringify(trace), opened_at: at })
      .returning("id")
      .executeTakeFirstOrThrow()
    return row.id
  })

/** One at a time, since whoever calls has taken the ledger; two that had not would meet at the primary key. */
export const noteClaim: Ledger["noteClaim"] = (id, taken, act) =>
  Effect.flatMap(
    ask(async (desk) => {
      const { db, municipality } = desk
      if (!isId(id)) return undefined
      const [claim] = await read(desk, { id })
      if (claim === undefined) return undefined
      const conflict = Allowance.claimConflict(claim, taken)
      if (conflict !== undefined) return conflict
      const { next } = await db
        .selectFrom("claim_step")
        .select((row) => row.fn.coalesce(row.fn.max("position"), row.lit(0)).as("next"))
        .where("claim", "=", id)
        .executeTakeFirstOrThrow()
      await db
        .insertInto("claim_step")
        .values({
          municipality,
          claim: id,
          position: next + 1,
          step: JSON.stringify(taken),
          taken: JSON.stringify(step(act))
        })
        .execute()
      return "noted" as const
    }),
    (found): Effect.Effect<void, Office.NotFound | Office.Conflict> => {
      if (found === "noted") return Effect.void
      return Effect.fail(found ?? new Office.NotFound({ kind: "claim", id }))
    }
  )
