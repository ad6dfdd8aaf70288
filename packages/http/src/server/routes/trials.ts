/** What another monthly rate would come to; the programme, the register and every run stay as they are. */
import { Appointment, CivilDate, Dated, Money, Month, Programme } from "@lotsenwerk/domain"
import { changeFault } from "@lotsenwerk/messages"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { contract } from "../../contract/index.ts"
import type { Handlers } from "../desk.ts"
import { programmeOf } from "./programme.ts"

/** Each guide with the sums of the months that would be paid otherwise, in the order of the register. */
const byGuide = (lines: ReadonlyArray<Programme.Line>) =>
  [...Map.groupBy(lines, ({ person }) => person)].map(([id, own]) => {
    const sum = (side: "before" | "after") =>
      Money.sum(own.map((line) => (line[side]._tag === "Granted" ? line[side].value : Money.nothing)))
    return { id, name: own[0]?.name ?? "", months: own.length, before: sum("before"), after: sum("after") }
  })

export const trials: Handlers<typeof contract.trials> = {
  rate: (call) =>
    Effect.gen(function* () {
      const programme = yield* programmeOf(call)
      const { month: from } = call.query
      const to = Month.of(`${from.slice(0, 4)}-12`)
      const { model, monthlyRate } = programme.allowance
      const first = Month.first(from)
      const isMonthly = Dated.known(Dated.at(model, first)) === "flatMonth"
      const rate = isMonthly ? Dated.known(Dated.at(monthlyRate, first)) : undefined
      const persons = yield* (yield* Appointment.GuideRegister).all()
      const staying = persons.filter((person) => Appointment.staysIn(person, call.today))
      const trial = {
        register: persons.map((person) => Appointment.asIfStaying(person, call.today)),
        months: Month.range(from, to),
        decidedOn: CivilDate.plusDays(Month.last(to), 1)
      }
      const change = {
        rule: "allowance.monthlyRate",
        from: first,
        value: Money.cents(Number(call.query.cents))
      } as const
      const found = Programme.whatIf(programme, [change], trial)
      const asked = { from, to, ...(rate === undefined ? {} : { rate }), staying: staying.length }
      if (Result.isFailure(found)) {
        const refused = changeFault(found.failure)
        return { ...asked, guides: [], before: Money.nothing, after: Money.nothing, difference: 0, refused }
      }
      const { lines, before, after, difference } = found.success
      return { ...asked, guides: byGuide(lines), before, after, difference, refused: [] }
    })
}
