/** What every programme's duties keep; drawn an event and a day either side of what they ask for. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some } from "../laws.ts"
import type * as Period from "../Period.ts"
import { day, questions } from "./conditions.ts"
import type { GatheringKind } from "./model.ts"
import { counted, type DutyDay, type GatheringFile } from "./owing.ts"
import type { DutyName, DutyRules } from "./rules.ts"
import { guideStanding, officeFile, standing } from "./standing.ts"

/** Draws programmes near `rules`, and guides with about as many events, and about as long in office, as they ask for. */
export const casesNear = (
  duty: DutyName,
  rules: DutyRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<DutyDay, GatheringFile>> => {
  const law = day(duty, rules, on, CivilDate.plusDays(on, 400))
  const { events: due, withinMonths: months = 3 } = Dated.known(law.rules.cadence) ?? { events: 2 }
  const first = CivilDate.of(`${law.year}-01-01`)
  const span = CivilDate.plusMonths(on, -months)
  const days = [...[first, span].flatMap((each) => [CivilDate.plusDays(each, -1), each]), on, CivilDate.plusDays(on, 1)]
  const event = Arbitrary.all({
    on: oneOf(...days),
    kind: oneOf<GatheringKind>("group", "single", "peer", "exchange", "module")
  })
  const period = Arbitrary.map(
    Arbitrary.all({ from: oneOf(...days, CivilDate.plusMonths(on, -14)), to: oneOf(...days, undefined, undefined) }),
    ({ from, to }): Period.Period => (to === undefined ? { from } : { from, to: CivilDate.later(from, to) })
  )
  const service = Arbitrary.all({ office: period, interruptions: some(period, 1) })
  return Arbitrary.all({
    law: lawsNear(questions[duty], law, {
      duty: ["offered", "required"],
      cadence: [
        ...[Math.max(1, due - 1), due, due + 1].map((events) => ({ events })),
        { events: due, withinMonths: months },
        { events: 1, withinMonths: months + 1 }
      ],
      kinds: [["group"], ["exchange"], ["group", "single", "peer", "exchange", "module"]],
      afterMonths: [1, months, "waived"],
      pause: ["excused", "counted", "waived"],
      grace: [1, 30, "waived"]
    }),
    facts: known<GatheringFile>(
      Arbitrary.map(
        Arbitrary.all({
          isTold: oneOf(true, true, true, false),
          events: some(event, due + 2),
          whose: oneOf("guide", "guide", "office", "nobody"),
          services: some(service, 2)
        }),
        ({ isTold, events, whose, services }) => ({
          events: isTold ? events : undefined,
          services: whose === "office" ? null : whose === "guide" ? services : undefined
        })
      )
    )
  })
}

const sessionsOf = ({ events = [] }: GatheringFile) => events.map((event) => ({ ...event, attended: [] }))

const kept = (law: DutyDay, file: GatheringFile) => ["complete", "reached"].includes(guideStanding(law, file).state)

const binds = ({ rules: { duty, cadence, afterMonths, pause, grace } }: DutyDay): boolean =>
  Dated.binds(duty) &&
  duty.value === "required" &&
  [cadence, afterMonths, pause, grace].every((rule) => Dated.binds<unknown>(rule))

/** Every programme keeps these. */
export const laws = {
  ...lawsOf(questions.supervision, ["events", "services"]),
  "what is held and what is owed make the number": (law: DutyDay, file: GatheringFile) => {
    const { due, held, owed } = standing(law, sessionsOf(file), [])
    return (
      held === counted(officeFile(file.events ?? []), law).length &&
      (due === undefined ? owed === undefined : owed === Math.max(0, due - held))
    )
  },
  "nobody is overdue where nothing binds": (law: DutyDay, file: GatheringFile) =>
    binds(law) || guideStanding(law, file).state !== "overdue",
  "nobody is overdue before the day and its grace are over": (law: DutyDay, file: GatheringFile) => {
    const { by } = guideStanding(law, file)
    return by === undefined || guideStanding({ ...law, today: by }, file).state !== "overdue"
  },
  "where nothing is known, nobody is said to owe anything": (law: DutyDay, _file: GatheringFile) =>
    guideStanding(law, {}).state === "unknown",
  "one more event never harms": (law: DutyDay, file: GatheringFile) => {
    const events = [...(file.events ?? []), { on: law.on, kind: Dated.known(law.rules.kinds)?.[0] ?? "group" } as const]
    return file.events === undefined || !kept(law, file) || kept(law, { ...file, events })
  },
  "an excused interruption never asks for more": (law: DutyDay, file: GatheringFile) => {
    if (Dated.known(law.rules.pause) !== "excused" || !file.services) return true
    const unbroken = file.services.map(({ office }) => ({ office, interruptions: [] }))
    return !kept(law, { ...file, services: unbroken }) || kept(law, file)
  }
}
