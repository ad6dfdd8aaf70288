/** The register of people in SQL: persons, papers, appointments, interruptions. */
import { Appointment, type CivilDate, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { ask, type Desk, isId } from "./desk.ts"
import { instant } from "./record.ts"

const decodePerson = Schema.decodeUnknownSync(Appointment.Person)

const without = <A extends Record<string, unknown>>(fields: A) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))

/** Reads persons whole, in four queries however many they are. */
const read = async ({ db }: Desk, ids?: ReadonlyArray<string>): Promise<ReadonlyArray<Appointment.Person>> => {
  const persons = await db
    .selectFrom("person")
    .selectAll()
    .$if(ids !== undefined, (query) => query.where("id", "in", ids ?? []))
    .orderBy((row) => row.fn("lower", ["name"]))
    .orderBy("id")
    .execute()
  const among = persons.map(({ id }) => id)
  if (among.length === 0) return []
  const papers = await db
    .selectFrom("paper")
    .selectAll()
    .where("person", "in", among)
    .where("withdrawn_at", "is", null)
    .orderBy("recorded_at")
    .orderBy("id")
    .execute()
  // Not the reasons of an appointment: they are long, and nobody who lists people reads them.
  const appointments = await db
    .selectFrom("appointment")
    .select(["id", "person", "starts", "ends", "role", "ending", "recorded_at"])
    .where("person", "in", among)
    .where("withdrawn_at", "is", null)
    .orderBy("starts")
    .execute()
  const interruptions = await db
    .selectFrom("interruption")
    .innerJoin("appointment", (join) =>
      join
        .onRef("appointment.municipality", "=", "interruption.municipality")
        .onRef("appointment.id", "=", "interruption.appointment")
    )
    .selectAll("interruption")
    .where("appointment.person", "in", among)
    .where("interruption.withdrawn_at", "is", null)
    .orderBy("interruption.starts")
    .execute()
  const papersOf = Map.groupBy(papers, ({ person }) => person)
  const appointmentsOf = Map.groupBy(appointments, ({ person }) => person)
  const interruptionsOf = Map.groupBy(interruptions, ({ appointment }) => appointment)
  return persons.map((person) =>
    decodePerson({
      ...without({
        id: person.id,
        name: person.name,
        contact: person.contact,
        offer: person.offer,
        note: person.note,
        receivedAt: instant(person.received_at),
        answeredAt: person.answered_at && instant(person.answered_at),
        closedAt: person.closed_at && instant(person.closed_at)
      }),
      papers: (papersOf.get(person.id) ?? []).map(({ id, paper, recorded_at }) => ({
        id,
        paper,
        recordedAt: instant(recorded_at)
      })),
      appointments: (appointmentsOf.get(person.id) ?? []).map((row) => ({
        ...without({ id: row.id, from: row.starts, to: row.ends, role: row.role, ending: row.ending }),
        interruptions: (interruptionsOf.get(row.id) ?? []).map(({ id, starts, ends, reason }) =>
          without({ id, from: starts, to: ends, reason })
        ),
        recordedAt: instant(row.recorded_at)
      }))
    })
  )
}

type Kind = Office.NotFound["kind"]

/** Runs a change that touches one row, and tells when there was none. */
const changeOne = (
  kind: Kind,
  ids: ReadonlyArray<string>,
  change: (desk: Desk) => Promise<{ numUpdatedRows: bigint }>
) =>
  Effect.flatMap(
    ask(async (desk) => ids.every(isId) && (await change(desk)).numUpdatedRows > 0n),
    (changed) => (changed ? Effect.void : Effect.fail(new Office.NotFound({ kind, id: ids.at(-1) ?? "" })))
  )

/** Runs an insertion below a person, if the person is there. */
const addBelow = <A>(person: Appointment.PersonId, add: (desk: Desk) => Promise<A>) =>
  Effect.flatMap(
    ask(async (desk) => {
      if (!isId(person)) return undefined
      const known = await desk.db.selectFrom("person").select("id").where("id", "=", person).executeTakeFirst()
      return known === undefined ? undefined : { added: await add(desk) }
    }),
    (done) =>
      done === undefined ? Effect.fail(new Office.NotFound({ kind: "person", id: person })) : Effect.succeed(done.added)
  )

const json = (value: unknown) => JSON.stringify(value)

/** The register of one municipality. */
export const layer: Layer.Layer<Appointment.GuideRegister> = Layer.succeed(Appointment.GuideRegister, {
  add: ({ name, contact, offer, note }, { at }) =>
    ask(async ({ db, municipality }) => {
      const row = await db
        .insertInto("person")
        .values({ municipality, name, contact: json(contact), offer: json(offer), note: note ?? null, received_at: at })
        .returning("id")
        .executeTakeFirstOrThrow()
      return row.id as Appointment.PersonId
    }),
  find: (id) =>
    Effect.flatMap(
      ask(async (desk) => (isId(id) ? (await read(desk, [id]))[0] : undefined)),
      (person) =>
        person === undefined ? Effect.fail(new Office.NotFound({ kind: "person", id })) : Effect.succeed(person)
    ),
  all: () => ask((desk) => read(desk)),
  change: (id, { name, contact, offer }) =>
    changeOne("person", [id], ({ db }) =>
      db
        .updateTable("person")
        .set({ name, contact: json(contact), offer: json(offer) })
        .where("id", "=", id)
        .executeTakeFirst()
    ),
  markAnswered: (id, { at }) =>
    changeOne("person", [id], ({ db }) =>
      db.updateTable("person").set({ answered_at: at }).where("id", "=", id).executeTakeFirst()
    ),
  close: (id, closed, { at }) =>
    changeOne("person", [id], ({ db }) =>
      db
        .updateTable("person")
        .set({ closed_at: closed ? at : null })
        .where("id", "=", id)
        .executeTakeFirst()
    ),
  recordPaper: (person, paper, { at }) =>
    addBelow(person, async ({ db, municipality }) => {
      const row = await db
        .insertInto("paper")
        .values({ municipality, person, paper: json(paper), recorded_at: at })
        .returning("id")
        .executeTakeFirstOrThrow()
      return row.id
    }),
  withdrawPaper: (person, id, { at }) =>
    changeOne("paper", [person, id], ({ db }) =>
      db
        .updateTable("paper")
        .set({ withdrawn_at: at })
        .where("person", "=", person)
        .where("id", "=", id)
        .where("withdrawn_at", "is", null)
        .executeTakeFirst()
    ),
  appoint: (person, { from, to, role }, trace, { at }) =>
    addBelow(person, async ({ db, municipality }) => {
      const row = await db
        .insertInto("appointment")
        .values({
          municipality,
          person,
          starts: from,
          ends: to ?? null,
          role: role ?? null,
          trace: json(trace),
          recorded_at: at
        })
        .returning("id")
        .executeTakeFirstOrThrow()
      return row.id
    }),
  withdrawAppointment: (person, id, { at }) =>
    changeOne("appointment", [person, id], ({ db }) =>
      db
        .updateTable("appointment")
        .set({ withdrawn_at: at })
        .where("person", "=", person)
        .where("id", "=", id)
        .where("withdrawn_at", "is", null)
        .executeTakeFirst()
    ),
  end: (person, id, ending) =>
    changeOne("appointment", [person, id], ({ db }) =>
      db
        .updateTable("appointment")
        .set({ ending: ending === undefined ? null : json(ending) })
        .where("person", "=", person)
        .where("id", "=", id)
        .where("withdrawn_at", "is", null)
        .executeTakeFirst()
    ),
  interrupt: (person, appointment, { from, to, reason }) =>
    Effect.flatMap(
      ask(async ({ db, municipality }) => {
        if (!isId(person) || !isId(appointment)) return undefined
        const office = await db
          .selectFrom("appointment")
          .select("id")
          .where("person", "=", person)
          .where("id", "=", appointment)
          .where("withdrawn_at", "is", null)
          .executeTakeFirst()
        if (office === undefined) return undefined
        return db
          .insertInto("interruption")
          .values({ municipality, appointment, starts: from, ends: to ?? null, reason })
          .returning("id")
          .executeTakeFirstOrThrow()
      }),
      (row) =>
        row === undefined
          ? Effect.fail(new Office.NotFound({ kind: "appointment", id: appointment }))
          : Effect.succeed(row.id)
    ),
  resume: (person, appointment, id, lastDay, { at }) =>
    changeOne("interruption", [person, appointment, id], ({ db }) =>
      db
        .updateTable("interruption")
        .set(lastDay === undefined ? { withdrawn_at: at } : { ends: lastDay as CivilDate.CivilDate })
        .where("appointment", "=", appointment)
        .where("id", "=", id)
        .where("withdrawn_at", "is", null)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom("appointment")
              .select("appointment.id")
              .where("appointment.id", "=", appointment)
              .where("appointment.person", "=", person)
          )
        )
        .executeTakeFirst()
    )
})
