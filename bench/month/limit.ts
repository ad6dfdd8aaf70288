/** The same month as one SQL statement: who is in office and has an account is paid the flat sum. Nothing is explained, nobody asks twice. */
import pg from "pg"

/** What a month comes to, and how long it took. */
export interface Sums {
  readonly seconds: number
  readonly payments: number
  readonly cents: number
}

/** Pays everybody at once, as the owner of the tables, past every wall between municipalities. */
export const payBySql = async (ownerUrl: string): Promise<Sums> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    for (const table of ["person", "appointment", "account"]) {
      await client.query(`alter table ${table} no force row level security`)
    }
    await client.query(
      "create table limit_payment (municipality text, position bigint, person uuid, name text, holder text, iban bytea, cents bigint)"
    )
    const start = performance.now()
    await client.query(`
      insert into limit_payment
      select person.municipality, row_number() over (partition by person.municipality order by lower(name)),
        person.id, name, holder, iban_sealed, 13000
      from person
      join appointment on appointment.municipality = person.municipality and appointment.person = person.id
        and withdrawn_at is null and starts <= '2026-10-31' and (ends is null or '2026-10-01' <= ends)
      join lateral (
        select holder, iban_sealed from account
        where account.municipality = person.municipality and account.person = person.id
        order by recorded_at desc limit 1
      ) as latest on true`)
    const seconds = (performance.now() - start) / 1_000
    const { rows } = await client.query(
      "select count(*)::int as payments, sum(cents)::bigint as cents from limit_payment"
    )
    return { seconds, payments: rows[0].payments, cents: Number(rows[0].cents) }
  } finally {
    await client.query("drop table if exists limit_payment")
    for (const table of ["person", "appointment", "account"]) {
      await client.query(`alter table ${table} force row level security`)
    }
    await client.end()
  }
}
