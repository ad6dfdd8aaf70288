/** The walls between municipalities, asked of the database itself. */
import pg from "pg"
import { afterAll, assert, beforeAll, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"

let house: TestHouse
let app: pg.Client
beforeAll(async () => {
  house = await openHouse()
  app = new pg.Client({ connectionString: house.appUrl })
  await app.connect()
})
afterAll(async () => {
  await app.end()
  await house.close()
})

const tables = async () =>
  (
    await app.query<{ name: string }>(
      "select relname as name from pg_class where relkind in ('r','p') and relnamespace = 'public'::regnamespace"
    )
  ).rows
    .map(({ name }) => name)
    .filter((name) => !name.startsWith("kysely_"))

it("gives every table of a municipality its key first and forced row-level security with a check", async () => {
  const names = await tables()
  assert.isAbove(names.length, 12)
  for (const name of names) {
    const { rows } = await app.query(
      `select relrowsecurity, relforcerowsecurity,
        (select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
          where i.indrelid = c.oid and i.indisprimary) as first_key,
        (select count(*)::int from pg_policy where polrelid = c.oid and polcmd in ('*', 'w', 'a') and polwithcheck is null) as unchecked,
        (select count(*)::int from pg_policy where polrelid = c.oid) as policies
       from pg_class c where relname = $1 and relnamespace = 'public'::regnamespace`,
      [name]
    )
    const [row] = rows
    assert.deepStrictEqual(
      { name, ...row, policies: row.policies > 0 },
      { name, relrowsecurity: true, relforcerowsecurity: true, first_key: "municipality", unchecked: 0, policies: true }
    )
  }
})

it("gives the application a role that owns nothing and cannot look past the walls", async () => {
  const { rows } = await app.query(
    "select rolsuper, rolbypassrls, rolcreaterole, (select count(*)::int from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = current_user"
  )
  assert.deepStrictEqual(rows, [{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: 0 }])
})

it("shows no row of any table before a desk is open, but that municipalities exist", async () => {
  for (const name of await tables()) {
    if (name === "municipality") continue
    assert.deepStrictEqual((await app.query(`select 1 from ${name}`)).rows, [], name)
  }
})

it("shows only the rows of the open desk, and takes none for another", async () => {
  await app.query("begin")
  await app.query("select set_config('lotsenwerk.municipality', 'landkreis-boerde', true)")
  const { rows } = await app.query("select distinct municipality from person")
  assert.deepStrictEqual(rows, [{ municipality: "landkreis-boerde" }])
  const foreign = app.query(
    "insert into person (municipality, name, contact, offer, received_at) values ('landkreis-harz', 'x', '{}', '{}', now())"
  )
  const refused = await foreign.then(
    () => "taken",
    ({ code }) => code
  )
  await app.query("rollback")
  assert.strictEqual(refused, "42501")
})

it("lets nobody release a run without both findings by two people, whoever asks", async () => {
  const finding = (id: string) => ({ by: { id, name: id }, at: "2026-11-27T09:00:00.000Z" })
  const released = async (findings: object | null, by: string) => {
    await app.query("savepoint before")
    const code = await app
      .query(
        `insert into payment_run (municipality, number, month, state, prepared, findings, released, programme_version, lines)
         values ('landkreis-harz', 'LO-2020-01-9', '2020-01', 'released', '{}', $1, $2, 1, '[]')`,
        [findings && JSON.stringify(findings), JSON.stringify(finding(by))]
      )
      .then(
        () => "done",
        (error) => error.code
      )
    await app.query("rollback to before")
    return code
  }
  await app.query("begin")
  await app.query("select set_config('lotsenwerk.municipality', 'landkreis-harz', true)")
  const [one, other] = [finding("1"), finding("2")]
  const codes = [
    await released(null, "1"),
    await released({ factual: one }, "2"),
    await released({ arithmetical: one }, "2"),
    await released({ factual: one, arithmetical: one }, "1"),
    await released({ factual: one, arithmetical: one }, "2"),
    await released({ factual: one, arithmetical: other }, "1")
  ]
  await app.query("rollback")
  assert.deepStrictEqual(codes, ["23001", "23001", "23001", "23001", "done", "done"])
})

it("closes a released run against every change, whoever asks", async () => {
  await app.query("begin")
  await app.query("select set_config('lotsenwerk.municipality', 'landkreis-harz', true)")
  const { rowCount } = await app.query("select 1 from payment_run where state = 'released'")
  assert.isAbove(rowCount ?? 0, 0)
  const codes = []
  for (const statement of [
    "update payment_run set state = 'draft' where state = 'released'",
    "update payment set cents = 1",
    "delete from payment"
  ]) {
    await app.query("savepoint before")
    codes.push(
      await app.query(statement).then(
        () => "done",
        ({ code }) => code
      )
    )
    await app.query("rollback to before")
  }
  await app.query("rollback")
  assert.deepStrictEqual(codes, ["23001", "42501", "42501"])
})
