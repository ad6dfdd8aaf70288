/** Accounts in SQL: every change is a new row, every number sealed. */
import { Allowance, type Appointment, Iban, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { ask, isId } from "./desk.ts"
import { instant } from "./record.ts"
import { type Keyring, seal, unseal } from "./sealing.ts"

/** What a sealed number is bound to: it opens nowhere else. */
export const ownerOf = (municipality: string, person: string): string => `${municipality}/${person}`

/** The accounts of one municipality. */
export const layer = (ring: Keyring): Layer.Layer<Allowance.AccountBook> =>
  Layer.succeed(Allowance.AccountBook, {
    record: (person, { holder, iban }, { at }) =>
      Effect.flatMap(
        ask(async ({ db, municipality }) => {
          if (!isId(person)) return false
          if ((await db.selectFrom("person").select("id").where("id", "=", person).executeTakeFirst()) === undefined) {
            return false
          }
          await db
            .insertInto("account")
            .values({
              municipality,
              person,
              holder,
              iban_sealed: seal(ring, iban, ownerOf(municipality, person)),
              iban_masked: Iban.masked(iban as Iban.Iban),
              recorded_at: at
            })
            .execute()
          return true
        }),
        (done) => (done ? Effect.void : Effect.fail(new Office.NotFound({ kind: "person", id: person })))
      ),
    masked: (person) =>
      ask(async ({ db }) => {
        if (!isId(person)) return undefined
        const row = await db
          .selectFrom("account")
          .select(["holder", "iban_masked", "recorded_at"])
          .where("person", "=", person)
          .orderBy("recorded_at", "desc")
          .orderBy("id", "desc")
          .executeTakeFirst()
        return row && { holder: row.holder, masked: row.iban_masked, recordedAt: instant(row.recorded_at) }
      }),
    reveal: (persons) =>
      ask(async ({ db, municipality }) => {
        if (persons.length === 0) return new Map()
        const rows = await db
          .selectFrom("account")
          .distinctOn("person")
          .select(["person", "holder", "iban_sealed"])
          .where("person", "in", persons.filter(isId))
          .orderBy("person")
          .orderBy("recorded_at", "desc")
          .orderBy("id", "desc")
          .execute()
        return new Map(
          rows.map(({ person, holder, iban_sealed }) => [
            person as Appointment.PersonId,
            { holder, iban: unseal(ring, iban_sealed, ownerOf(municipality, person)) }
          ])
        )
      }),
    holders: () =>
      ask(async ({ db }) => {
        const rows = await db
          .selectFrom("account")
          .select((row) => ["person", row.fn.max("recorded_at").as("recorded_at")])
          .groupBy("person")
          .execute()
        return new Map(rows.map((row) => [row.person as Appointment.PersonId, instant(row.recorded_at)]))
      })
  })
