/** Where the people of a programme are kept. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Act, NotFound } from "../office/index.ts"
import type { Period } from "../Period.ts"
import type { Trace } from "../Trace.ts"
import type { Contact, Ending, NewPerson, Offer, Paper, Person, PersonId, Term } from "./model.ts"

/**
 * The people of one municipality with their papers and offices. Use inside `Office.within`.
 *
 * Undoing removes from what counts, never from the record: the journal keeps both.
 *
 * @term Lotsenverzeichnis
 */
export class GuideRegister extends Context.Service<
  GuideRegister,
  {
    readonly add: (person: NewPerson, act: Act) => Effect.Effect<PersonId>
    readonly find: (id: PersonId) => Effect.Effect<Person, NotFound>
    /** Everybody, by name. */
    readonly all: () => Effect.Effect<ReadonlyArray<Person>>
    readonly change: (
      id: PersonId,
      change: { readonly name: string; readonly contact: Contact; readonly offer: Offer },
      act: Act
    ) => Effect.Effect<void, NotFound>
    readonly markAnswered: (id: PersonId, act: Act) => Effect.Effect<void, NotFound>
    /** Ends an application without an appointment, or takes it up again. */
    readonly close: (id: PersonId, closed: boolean, act: Act) => Effect.Effect<void, NotFound>
    readonly recordPaper: (id: PersonId, paper: Paper, act: Act) => Effect.Effect<string, NotFound>
    readonly withdrawPaper: (id: PersonId, paper: string, act: Act) => Effect.Effect<void, NotFound>
    readonly appoint: (id: PersonId, term: Term, trace: Trace, act: Act) => Effect.Effect<string, NotFound>
    readonly withdrawAppointment: (id: PersonId, appointment: string, act: Act) => Effect.Effect<void, NotFound>
    /** Ends an appointment before its term; without an ending, the earlier end is undone. */
    readonly end: (
      id: PersonId,
      appointment: string,
      ending: Ending | undefined,
      act: Act
    ) => Effect.Effect<void, NotFound>
    readonly interrupt: (
      id: PersonId,
      appointment: string,
      interruption: { readonly from: Period["from"]; readonly to?: Period["from"]; readonly reason: string },
      act: Act
    ) => Effect.Effect<string, NotFound>
    /** Ends an interruption on its last day, or withdraws it where no day is given. */
    readonly resume: (
      id: PersonId,
      appointment: string,
      interruption: string,
      lastDay: Period["from"] | undefined,
      act: Act
    ) => Effect.Effect<void, NotFound>
  }
>()("@lotsenwerk/domain/GuideRegister") {}
