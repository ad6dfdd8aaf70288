/** Where the events are kept. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { PersonId } from "../appointment/index.ts"
import type { Act, NotFound } from "../office/index.ts"
import type { NewSession, SupervisionSession } from "./model.ts"

/** The events of one municipality. Use inside `Office.within`. */
export class SupervisionDiary extends Context.Service<
  SupervisionDiary,
  {
    readonly add: (session: NewSession, act: Act) => Effect.Effect<string>
    readonly find: (id: string) => Effect.Effect<SupervisionSession, NotFound>
    /** The events of a calendar year, oldest first. */
    readonly inYear: (year: number) => Effect.Effect<ReadonlyArray<SupervisionSession>>
    /** Sets who came, replacing what was noted before. */
    readonly noteAttendance: (id: string, attended: ReadonlyArray<PersonId>, act: Act) => Effect.Effect<void, NotFound>
    readonly withdraw: (id: string, act: Act) => Effect.Effect<void, NotFound>
  }
>()("@lotsenwerk/domain/SupervisionDiary") {}
