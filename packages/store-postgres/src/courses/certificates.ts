/** The register of certificates in SQL. */
import { Course, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { type Kysely, type Selectable, sql } from "kysely"
import { ask, askAnywhere, isId } from "../desk.ts"
import type { Tables } from "../tables.ts"

const decode = Schema.decodeUnknownSync(Course.Certificate)

type Row = Selectable<Tables["certificate"]>

const certificateOf = (row: Row): Course.Certificate =>
  decode({
    id: row.id,
    number: row.number,
    code: row.code,
    enrolment: row.enrolment,
    courseName: row.course,
    content: row.content,
    issuedOn: row.issued_on,
    trace: row.trace,
    ...(row.replaces === null ? {} : { replaces: row.replaces }),
    ...(row.replaced_by === null ? {} : { replacedBy: row.replaced_by }),
    ...(row.withdrawn === null ? {} : { withdrawn: row.withdrawn })
  })

const found = (id: string, row: Row | undefined) =>
  row === undefined ? Effect.fail(new Office.NotFound({ kind: "certificate", id })) : Effect.succeed(certificateOf(row))

/** The register of one municipality; a code is looked up in all of them. */
export const layer = (db: Kysely<Tables>): Layer.Layer<Course.CertificateRegister> =>
  Layer.succeed(Course.CertificateRegister, {
    issue: ({ code, enrolment, courseName, content, issuedOn, trace, replaces }) =>
      ask(async ({ db, municipality }) => {
        const year = issuedOn.slice(0, 4)
        // One at a time gets a number; the numbers are read after the lock is had, so that the last one is seen.
        await sql`select pg_advisory_xact_lock(hashtextextended(${`certificates/${municipality}`}, 0))`.execute(db)
        const { last } = await db
          .selectFrom("certificate")
          .select(sql<number>`coalesce(max(split_part(number, '-', 2)::integer), 0)`.as("last"))
          .where("number", "like", `${year}-%`)
          .executeTakeFirstOrThrow()
        const number = `${year}-${String(last + 1).padStart(4, "0")}`
        const row = await db
          .insertInto("certificate")
          .values({
            municipality,
            number,
            code,
            enrolment,
            course: courseName,
            content: JSON.stringify(content),
            issued_on: issuedOn,
            trace: JSON.stringify(trace),
            replaces: replaces ?? null
          })
          .returningAll()
          .executeTakeFirstOrThrow()
        if (replaces !== undefined) {
          await db.updateTable("certificate").set({ replaced_by: number }).where("number", "=", replaces).execute()
        }
        return certificateOf(row)
      }),
    find: (id) =>
      Effect.flatMap(
        ask(async ({ db }) =>
          isId(id) ? db.selectFrom("certificate").selectAll().where("id", "=", id).executeTakeFirst() : undefined
        ),
        (row) => found(id, row)
      ),
    of: (course) =>
      ask(async ({ db }) => {
        const rows = await db
          .selectFrom("certificate")
          .selectAll()
          .where("course", "=", course)
          .orderBy("issued_on")
          .orderBy("id")
          .execute()
        return rows.map(certificateOf)
      }),
    withdraw: (id, on, reason) =>
      Effect.flatMap(
        ask(async ({ db }) =>
          isId(id)
            ? db
                .updateTable("certificate")
                .set({ withdrawn: JSON.stringify({ on, reason }) })
                .where("id", "=", id)
                .returningAll()
                .executeTakeFirst()
            : undefined
        ),
        (row) => Effect.asVoid(found(id, row))
      ),
    check: (code) =>
      askAnywhere(db, async (connection) => {
        const { rows } = await sql<Row>`select * from find_certificate(${code})`.execute(connection)
        return Option.map(Option.fromUndefinedOr(rows[0]), (row) => ({
          municipality: row.municipality as Office.Municipality,
          certificate: certificateOf(row)
        }))
      })
  })
