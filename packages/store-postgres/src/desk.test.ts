/** The open desk: at one isolation level, tried again where another got in the way, and always closed. */
import { Course, Office } from "@lotsenwerk/domain"
import { CourseExamples } from "@lotsenwerk/domain/testing"
import * as Cause from "effect/Cause"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import { type RawBuilder, sql } from "kysely"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { Contended } from "./contention.ts"
import { layer as certificates } from "./courses/certificates.ts"
import { dorsten, now, openCourses } from "./courses/course.fixture.ts"
import { openDatabase } from "./database.ts"
import * as Desk from "./desk.ts"

let store: Awaited<ReturnType<typeof openCourses>>
beforeAll(async () => {
  store = await openCourses()
})
afterAll(() => store.close())

const run = (statement: RawBuilder<unknown>) => Desk.ask(({ db }) => statement.execute(db))
const raise = (code: string, constraint = "") =>
  run(sql.raw(`do $$ begin raise exception 'x' using errcode = '${code}', constraint = '${constraint}'; end $$`))

/** Does work at the desk, and counts how often. */
const tries = async (work: Effect.Effect<unknown>) => {
  let count = 0
  const exit = await store
    .atDesk(
      Effect.andThen(
        Effect.sync(() => ++count),
        work
      )
    )
    .then(
      () => Exit.void,
      (error: unknown) => Exit.die(error)
    )
  return { count, died: Exit.isFailure(exit) ? Cause.squash(exit.cause) : undefined }
}

describe("a desk", () => {
  it("reads what others have committed, whatever the database does by itself", async () => {
    await store.owner.query("alter database lotsenwerk set default_transaction_isolation = 'serializable'")
    const db = openDatabase(store.server.appUrl, 1)
    const level = (isolation?: Desk.Isolation) =>
      Office.Office.use((office) =>
        office.within(
          dorsten,
          Desk.ask(async ({ db }) => {
            const { rows } = await sql<{ level: string }>`
              select current_setting('transaction_isolation') as level`.execute(db)
            return rows[0]?.level
          })
        )
      ).pipe(Effect.provide(Desk.layer(db, isolation)), Effect.runPromise)
    assert.deepStrictEqual([await level(), await level("repeatable read")], ["read committed", "repeatable read"])
    await db.destroy()
    await store.owner.query("alter database lotsenwerk reset default_transaction_isolation")
  })

  it("goes on when a table gets another column while its statements are prepared", async () => {
    const isRead = () =>
      store.atDesk(
        Desk.ask(async ({ db, municipality }) => {
          const row = db.selectFrom("municipality").selectAll().where("municipality", "=", municipality)
          return Object.keys(await row.executeTakeFirstOrThrow()).includes("added_later")
        })
      )
    const before = await isRead()
    await store.owner.query("alter table municipality add column added_later text")
    const meanwhile = await isRead()
    await store.owner.query("alter table municipality drop column added_later")
    assert.deepStrictEqual([before, meanwhile, await isRead()], [false, true, false])
  })

  it("asks for what belongs to no desk on the connection it has, though no other is free", async () => {
    const db = openDatabase(store.server.appUrl, 1)
    const asked = Office.Office.use((office) =>
      office.within(
        dorsten,
        Effect.all([
          office.municipalities(),
          Course.CertificateRegister.use(({ check }) => check(Course.CertificateCode.make("0000-0000-0000")))
        ])
      )
    ).pipe(Effect.provide([Desk.layer(db), certificates(db)]), Effect.timeoutOption("10 seconds"), Effect.runPromise)
    const [municipalities, certificate] = Option.getOrThrow(await asked)
    assert.include(
      municipalities.map(({ municipality }) => municipality),
      dorsten
    )
    assert.isTrue(Option.isNone(certificate))
    await db.destroy()
  })

  it("begins anew when two hold what the other wants", async () => {
    const [one, other] = [await store.plan("verklemmt-1"), await store.plan("verklemmt-2")]
    const [oneHeld, otherHeld] = [Deferred.makeUnsafe<void>(), Deferred.makeUnsafe<void>()]
    const hold = (course: Course.CourseName) =>
      Course.CourseCalendar.use((calendar) => calendar.hold(course, now(0).act.at))
    const both = (
      first: Course.CourseName,
      mine: Deferred.Deferred<void>,
      second: Course.CourseName,
      theirs: Deferred.Deferred<void>
    ) =>
      hold(first).pipe(
        Effect.andThen(Deferred.succeed(mine, undefined)),
        Effect.andThen(Deferred.await(theirs)),
        Effect.andThen(hold(second)),
        Effect.map(({ course }) => course.name)
      )
    const held = await store.atOnce([both(one, oneHeld, other, otherHeld), both(other, otherHeld, one, oneHeld)])
    assert.deepStrictEqual(held, [other, one])
  })

  it("begins anew when what it saw is no longer so", async () => {
    const course = await store.plan("veraltet")
    const before = await store.atDesk(Course.CourseCalendar.use((calendar) => calendar.find(course)))
    await store.atOnce(
      ["A", "B", "C"].map((place) =>
        Course.CourseCalendar.use((calendar) =>
          Effect.andThen(calendar.find(course), calendar.change(course, CourseExamples.planned({ place }), now(0).act))
        )
      ),
      "repeatable read"
    )
    const after = await store.atDesk(Course.CourseCalendar.use((calendar) => calendar.find(course)))
    assert.strictEqual(after.revision, before.revision + 3)
  })

  it("says so when others got in the way for too long", async () => {
    const { count, died } = await tries(raise("40001"))
    assert.instanceOf(died, Contended)
    assert.strictEqual(count, 51)
  })

  it.each([
    ["what is broken", raise("22012")],
    ["what is there already, elsewhere than where two meet", raise("23505", "letter_municipality_once_key")],
    ["what breaks without the database", Effect.die(new Error("broken"))]
  ])("does not try %s again", async (_what, work) => {
    const { count, died } = await tries(work)
    assert.strictEqual(count, 1)
    assert.notInstanceOf(died, Contended)
  })

  it("gives its connection back, however it closes", async () => {
    const cut = Desk.ask(async ({ db }) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
      await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(store.db)
    })
    // Ten connections are all there are.
    for (let round = 0; round < 11; round++) {
      for (const work of [raise("22012"), cut, Effect.interrupt]) await tries(work)
    }
    const { rows } = await store.owner.query(
      "select count(*)::int as open from pg_stat_activity where usename = 'lotsenwerk_app' and state like 'idle in %'"
    )
    assert.strictEqual(rows[0].open, 0)
    assert.deepStrictEqual(await tries(Effect.void), { count: 1, died: undefined })
  })
})
