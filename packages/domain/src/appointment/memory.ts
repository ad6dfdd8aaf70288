/** The register of people in memory. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Desk from "../Desk.ts"
import { NotFound } from "../office/index.ts"
import type { Appointment, Person } from "./model.ts"
import { PersonId } from "./model.ts"
import { GuideRegister } from "./ports.ts"

const persons = Desk.drawer<Person>()

const find = Effect.fnUntraced(function* (id: PersonId) {
  return (yield* persons.find(id)) ?? (yield* new NotFound({ kind: "person", id }))
})

const change = (id: PersonId, edit: (person: Person) => Person) =>
  Effect.flatMap(find(id), (person) => persons.put(id, edit(person)))

/** Edits one appointment of a person; the edit says what is not there. */
const changeOffice = Effect.fnUntraced(function* (
  id: PersonId,
  appointment: string,
  edit: (office: Appointment) => Effect.Effect<Appointment | undefined, NotFound>
) {
  const person = yield* find(id).pipe(Effect.mapError(() => new NotFound({ kind: "appointment", id: appointment })))
  const office = person.appointments.find((each) => each.id === appointment)
  if (office === undefined) return yield* new NotFound({ kind: "appointment", id: appointment })
  const edited = yield* edit(office)
  const appointments = person.appointments.flatMap((each) =>
    each !== office ? [each] : edited === undefined ? [] : [edited]
  )
  yield* persons.put(id, { ...person, appointments })
})

const byName = (one: Person, other: Person) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1)
const byStart = (one: { readonly from: string }, other: { readonly from: string }) => (one.from < other.from ? -1 : 1)

/** The people of each municipality. */
export const guideRegister: Layer.Layer<GuideRegister> = Layer.succeed(GuideRegister, {
  add: Effect.fnUntraced(function* (person, { at }) {
    const id = PersonId.make(yield* Desk.newId)
    yield* persons.put(id, { ...person, id, receivedAt: at, papers: [], appointments: [] })
    return id
  }),
  find,
  all: () => Effect.map(persons.all, (all) => [...all].sort(byName)),
  change: (id, { name, contact, offer }) => change(id, (person) => ({ ...person, name, contact, offer })),
  markAnswered: (id, { at }) => change(id, (person) => ({ ...person, answeredAt: at })),
  close: (id, closed, { at }) =>
    change(id, ({ closedAt: _before, ...person }) => (closed ? { ...person, closedAt: at } : person)),
  recordPaper: Effect.fnUntraced(function* (id, paper, { at }) {
    const recorded = { id: yield* Desk.newId, paper, recordedAt: at }
    yield* change(id, (person) => ({ ...person, papers: [...person.papers, recorded] }))
    return recorded.id
  }),
  withdrawPaper: Effect.fnUntraced(function* (id, paper) {
    const papers = (yield* persons.find(id))?.papers ?? []
    if (!papers.some((each) => each.id === paper)) return yield* new NotFound({ kind: "paper", id: paper })
    yield* change(id, (person) => ({ ...person, papers: papers.filter((each) => each.id !== paper) }))
  }),
  appoint: Effect.fnUntraced(function* (id, term, _trace, { at }) {
    const office: Appointment = { ...term, id: yield* Desk.newId, interruptions: [], recordedAt: at }
    yield* change(id, (person) => ({ ...person, appointments: [...person.appointments, office].sort(byStart) }))
    return office.id
  }),
  withdrawAppointment: (id, appointment) => changeOffice(id, appointment, () => Effect.succeed(undefined)),
  end: (id, appointment, ending) =>
    changeOffice(id, appointment, ({ ending: _before, ...office }) =>
      Effect.succeed(ending === undefined ? office : { ...office, ending })
    ),
  interrupt: Effect.fnUntraced(function* (id, appointment, { from, to, reason }) {
    const interruption = { id: yield* Desk.newId, from, reason, ...(to === undefined ? {} : { to }) }
    yield* changeOffice(id, appointment, (office) =>
      Effect.succeed({ ...office, interruptions: [...office.interruptions, interruption].sort(byStart) })
    )
    return interruption.id
  }),
  resume: (id, appointment, interruption, lastDay) =>
    changeOffice(id, appointment, (office) => {
      if (!office.interruptions.some((each) => each.id === interruption)) {
        return Effect.fail(new NotFound({ kind: "interruption", id: interruption }))
      }
      const interruptions = office.interruptions.flatMap((each) =>
        each.id !== interruption ? [each] : lastDay === undefined ? [] : [{ ...each, to: lastDay }]
      )
      return Effect.succeed({ ...office, interruptions })
    })
})
