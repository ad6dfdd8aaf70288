/** The year as it will end: what is paid and ordered, what the register still makes due, and what the grant then leaves. */
import { Appointment, Funding, Money, Month, type Office, Programme } from "@lotsenwerk/domain"
import { capacity, crossing } from "@lotsenwerk/messages"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { AnyEndpoint, YearOutlook } from "../contract/index.ts"
import type { Call, Ports } from "./desk.ts"
import { yearOf } from "./grantYear.ts"
import { programmeOf } from "./routes/programme.ts"

type Request = Pick<Call<AnyEndpoint>, "params" | "today">

/** The name of the grant in a warning. */
const grantName = "Zuwendung"

/** The first month of which more may come: after the latest that was released, never before the ledger begins. */
const openFrom = (year: number, since: Month.Month, released: ReadonlyArray<Month.Month>): Month.Month => {
  const [january, last] = [Month.of(`${year}-01`), released.toSorted().at(-1)]
  return [since, january, ...(last === undefined ? [] : [Month.plus(last, 1)])].reduce(Month.later)
}

/** What would be left of the grant, and how many more guides that carries to the end of the year. */
const leftOf = (
  programme: Programme.Programme,
  { expected }: Funding.Forecast,
  granted: Money.Cents,
  from: Month.Month
): Pick<YearOutlook, "left" | "carries"> => {
  if (granted < expected) return {}
  const left = Money.cents(granted - expected)
  const to = Month.of(`${from.slice(0, 4)}-12`)
  const { decision } = Funding.capacity(programme.allowance, { from, to, cents: left, others: Money.nothing })
  return { left, ...(decision._tag === "Granted" ? { carries: capacity(decision.value) } : {}) }
}

/** The outlook of the year in the address. */
export const yearOutlook = Effect.fn("Funding.outlook")(function* (
  call: Request
): Effect.fn.Return<YearOutlook, Office.NotFound, Ports> {
  const programme = yield* programmeOf(call)
  const { year, books, paper } = yield* yearOf(call)
  const { ledgerSince } = yield* (yield* Programme.SettingsBook).get()
  const released = books.runs.flatMap(({ state, month }) => (state === "released" ? [month] : []))
  const from = openFrom(year.year, ledgerSince, released)
  const granted = books.grant?.granted
  const { vouchers, unpaid } = paper.proved
  const found = Result.getOrThrow(
    Funding.forecast(programme, {
      year: year.year,
      openFrom: from,
      register: yield* (yield* Appointment.GuideRegister).all(),
      expenses: [...vouchers.lines, ...unpaid.lines],
      planned: [],
      limits: granted === undefined ? [] : [{ name: grantName, cents: granted }]
    })
  )
  const isOver = `${year.year}-12` < from
  return {
    year: year.year,
    ...(isOver ? {} : { openFrom: from }),
    paid: found.paid,
    ordered: found.ordered,
    due: found.due,
    expected: found.expected,
    ...(granted === undefined ? {} : { granted }),
    ...(granted === undefined || isOver ? {} : leftOf(programme, found, granted, from)),
    warnings: found.crossings.map((each) => crossing(each)),
    unforeseen: new Set(found.unforeseen.map(({ person }) => person)).size,
    months: found.months.map(({ month, paid, ordered, due, soFar }) => ({ month, paid, ordered, due, soFar }))
  }
})
