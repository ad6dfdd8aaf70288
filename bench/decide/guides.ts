/** Files of guides drawn from a seed: the same on every machine, with every outcome that Harz's rules know. */
import { type Allowance, CivilDate, Month, Period } from "@lotsenwerk/domain"

/** The month that is decided; its evidence of 2025 has run out, so that figures are doubted. */
export const month = Month.of("2026-10")

/** Where somebody decides it: when it is over. */
export const decidedOn = CivilDate.of("2026-11-02")

/** How many guides a state might have, had every county a thousand. */
export const many = 100_000

/** Draws whole numbers below a bound (mulberry32). */
const draws = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const service = (office: Period.Period, ...interruptions: ReadonlyArray<Period.Period>): Allowance.Service => ({
  office,
  interruptions
})

/** What happens to guides, most often nothing at all. @param day of the month, 1 to 28 */
const careers: ReadonlyArray<readonly [weight: number, services: (day: string) => Allowance.GuideFile["services"]]> = [
  [580, () => [service(Period.of("2026-01-01", "2026-12-31"))]],
  [60, (day) => [service(Period.of(`2026-10-${day}`, "2026-12-31"))]],
  [60, (day) => [service(Period.of("2026-01-01", `2026-10-${day}`))]],
  [40, (day) => [service(Period.of("2026-01-01", `2026-09-${day}`))]],
  [30, (day) => [service(Period.of(`2026-11-${day}`, "2026-12-31"))]],
  [30, () => []],
  [40, (day) => [service(Period.of("2026-01-01"), Period.of(`2026-08-${day}`, `2026-11-${day}`))]],
  [40, (day) => [service(Period.of("2026-01-01"), Period.of("2026-09-15", `2026-10-${day}`))]],
  [
    20,
    (day) => [
      service(
        Period.of("2026-01-01", "2026-12-31"),
        Period.of("2026-09-20", `2026-10-${day}`),
        Period.of(`2026-10-${String(Number(day) + 2).padStart(2, "0")}`, "2026-12-31")
      )
    ]
  ],
  [20, (day) => [service(Period.of("2026-01-01", "2026-10-03")), service(Period.of(`2026-10-${day}`))]],
  [20, () => undefined],
  // The edges: first and last day of the month, a pause to the last day in office and to the day before it.
  [10, () => [service(Period.of("2026-10-31"))]],
  [10, () => [service(Period.of("2026-01-01", "2026-10-01"))]],
  [10, (day) => [service(Period.of("2026-01-01", `2026-10-${day}`), Period.of("2026-09-15", `2026-10-${day}`))]],
  [10, () => [service(Period.of("2026-01-01"), Period.of("2026-10-01", "2026-10-31"))]],
  [10, () => [service(Period.of("2026-01-01"), Period.of("2026-10-01", "2026-10-30"))]],
  [10, () => [service(Period.of("2026-01-01"), Period.of("2026-10-02", "2026-10-31"))]]
]

/** Each career as often as it weighs, so that a draw is a look into a list. */
const lots = careers.flatMap(([weight, services]) => new Array<(typeof careers)[number][1]>(weight).fill(services))

/** Draws so many files. */
export const guides = (count: number, seed = 20_261_101): ReadonlyArray<Allowance.GuideFile> => {
  const below = draws(seed)
  return Array.from({ length: count }, () => {
    const career = lots[below(lots.length)]
    const services = career?.(String(1 + below(28)).padStart(2, "0"))
    const when = below(100)
    return {
      ...(services === undefined ? {} : { services }),
      ...(when === 0 ? {} : { decidedOn: when === 1 ? Month.last(month) : decidedOn })
    }
  })
}
