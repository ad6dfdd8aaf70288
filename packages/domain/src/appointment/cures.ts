/** What would have to change so that a person can be appointed. */
import * as Cure from "../Cure.ts"
import * as Eligibility from "../eligibility/index.ts"
import * as Training from "../training/index.ts"
import type { TermRequest } from "./conditions.ts"
import { explainTerm, type GateDay } from "./decide.ts"
import { type Person, personFile, type Term, trainingFile } from "./model.ts"

/** The facts that the gates read together. */
export type GateFacts = Eligibility.PersonFile & Training.TrainingFile & TermRequest

/** Finds the smallest sets of changes of facts under which every gate is passed; none where facts cannot help. */
export const cures = (law: GateDay, person: Person, term: Term): ReadonlyArray<Cure.Cure<GateFacts>> => {
  const facts: GateFacts = {
    ...personFile(person),
    ...trainingFile(person),
    ...term,
    appointments: person.appointments
  }
  return Cure.together(
    facts,
    (asked) => Eligibility.explain(law.eligibility, asked),
    (asked) => Training.explain(law.training, asked),
    (asked) => explainTerm(law.appointment, asked)
  )
}
