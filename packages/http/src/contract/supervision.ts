/** Supervision: what the office still owes, who was not reached, who came. */
import { Appointment, CivilDate, Supervision } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { endpoint } from "./endpoint.ts"
import { Done } from "./municipalities.ts"
import { ExplainedDecision } from "./people.ts"

const NamedPerson = Schema.Struct({ id: Appointment.PersonId, name: Schema.String })

/** A year of supervision. */
export const SupervisionYear = Schema.Struct({
  year: Schema.Int,
  duty: Schema.Literals(["offered", "required", "unknown"]),
  due: Schema.optionalKey(Schema.Int),
  held: Schema.Int,
  owed: Schema.optionalKey(Schema.Int),
  owedBy: CivilDate.CivilDate,
  notReached: Schema.Array(NamedPerson),
  incomplete: Schema.Array(NamedPerson),
  overdue: Schema.Array(NamedPerson),
  /** Everybody in office during the year, for the attendance list. */
  guides: Schema.Array(NamedPerson),
  sessions: Schema.Array(Supervision.SupervisionSession),
  explained: ExplainedDecision
}).annotate({ identifier: "SupervisionYear" })
export interface SupervisionYear extends Schema.Schema.Type<typeof SupervisionYear> {}

const session = "/municipalities/{municipality}/supervision/sessions/{session}"

export const supervision = {
  year: endpoint({
    name: "supervision.year",
    summary: "Show a calendar year: events held, owed, and who was not reached",
    method: "GET",
    path: "/municipalities/{municipality}/supervision/years/{year}",
    allowed: ["coordinator", "approver", "auditor", "trainer"],
    answer: SupervisionYear
  }),
  add: endpoint({
    name: "supervision.add",
    summary: "Add an event: day, kind, place and the supervisor's organisation, nothing else",
    method: "POST",
    path: "/municipalities/{municipality}/supervision/sessions",
    allowed: ["coordinator"],
    body: Supervision.NewSession,
    answer: Schema.Struct({ id: Schema.String }),
    status: 201
  }),
  show: endpoint({
    name: "supervision.show",
    summary: "Show an event and who may have come",
    method: "GET",
    path: session,
    allowed: ["coordinator", "trainer"],
    answer: Schema.Struct({ session: Supervision.SupervisionSession, guides: Schema.Array(NamedPerson) })
  }),
  noteAttendance: endpoint({
    name: "supervision.noteAttendance",
    summary: "Note who came, replacing what was noted before",
    method: "PUT",
    path: `${session}/attendance`,
    allowed: ["coordinator", "trainer"],
    body: Schema.Struct({ attended: Schema.Array(Appointment.PersonId) }),
    answer: Done
  }),
  withdraw: endpoint({
    name: "supervision.withdraw",
    summary: "Undo an event entered by mistake",
    method: "DELETE",
    path: session,
    allowed: ["coordinator"],
    answer: Done
  })
}
