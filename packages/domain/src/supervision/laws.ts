/** What every programme's supervision keeps; drawn one event either side of the year's number. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some } from "../laws.ts"
import { counted, question, type SupervisionYear, type YearOfEvents, year } from "./conditions.ts"
import type { SupervisionRules } from "./rules.ts"
import { standing } from "./standing.ts"

/** Draws programmes near `rules`, and diaries of about as many events as they ask for. */
export const casesNear = (
  rules: SupervisionRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<SupervisionYear, YearOfEvents>> => {
  const law = year(rules, on)
  const due = Dated.known(law.rules.perYear) ?? 2
  const first = CivilDate.of(`${law.year}-01-01`)
  const days = [CivilDate.plusDays(first, -1), first, on, CivilDate.plusDays(on, 1)]
  const event = Arbitrary.all({ on: oneOf(...days), kind: oneOf("group" as const, "single" as const, "peer" as const) })
  return Arbitrary.all({
    law: lawsNear(question, law, {
      duty: ["offered", "required"],
      perYear: [Math.max(1, due - 1), due, due + 1],
      kinds: [["group"], ["group", "single", "peer"], []]
    }),
    facts: known<YearOfEvents>(
      Arbitrary.all({ events: oneOf<unknown>(true, true, true, undefined) }).pipe(
        Arbitrary.flatMap(({ events }) =>
          Arbitrary.map(some(event, due + 2), (drawn) => ({ events: events === undefined ? undefined : drawn }))
        )
      )
    )
  })
}

const sessionsOf = ({ events = [] }: YearOfEvents) =>
  events.map((event, index) => ({ ...event, id: String(index), place: "Ort", organisation: "Träger", attended: [] }))

/** Every programme keeps these. */
export const laws = {
  ...lawsOf(question, ["events"]),
  "what is held and what is owed make the year's number": (law: SupervisionYear, diary: YearOfEvents) => {
    const { due, held, owed } = standing(law, sessionsOf(diary), [])
    return (
      held === counted(diary, law).length && (due === undefined ? owed === undefined : owed === Math.max(0, due - held))
    )
  },
  "nobody is overdue where nothing binds": (law: SupervisionYear, diary: YearOfEvents) => {
    const { overdue } = standing(law, sessionsOf(diary), ["a" as never])
    const binds = Dated.binds(law.rules.duty) && law.rules.duty.value === "required" && Dated.binds(law.rules.perYear)
    return binds || overdue.length === 0
  }
}
