/** Days and durations as German papers write them. */
import type { CivilDate } from "@lotsenwerk/domain"

const months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ")
const weekdays = "So Mo Di Mi Do Fr Sa".split(" ")
const nonBreaking = "\u00A0"

const month = (day: string): string => months[Number(day.slice(5, 7)) - 1] ?? ""

const inMonth = (day: string): string => `${Number(day.slice(8))}.`

/** `2027-03-02` → `2. März 2027` */
export const dayInWords = (day: CivilDate.CivilDate): string =>
  `${inMonth(day)}${nonBreaking}${month(day)} ${day.slice(0, 4)}`

/** `2027-03-02` → `Di 02.03.2027` */
export const shortDay = (day: CivilDate.CivilDate): string =>
  `${weekdays[new Date(day).getUTCDay()]}${nonBreaking}${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`

const listed = (parts: ReadonlyArray<string>, lastJoint: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${lastJoint} ${parts.at(-1)}`

/** Lists days in their order, each once: `2., 9. und 16. März sowie 6. April 2027`. */
export const daysInWords = (days: ReadonlyArray<CivilDate.CivilDate>): string => {
  const byMonth = [...Map.groupBy([...new Set(days)].sort(), (day) => day.slice(0, 7)).values()]
  const written = byMonth.map((inOne, index) => {
    const [first = ""] = inOne
    const isLastOfYear = byMonth[index + 1]?.[0]?.slice(0, 4) !== first.slice(0, 4)
    const name = `${listed(inOne.map(inMonth), "und")}${nonBreaking}${month(first)}`
    return isLastOfYear ? `${name} ${first.slice(0, 4)}` : name
  })
  return listed(written, byMonth.some((inOne) => inOne.length > 1) ? "sowie" : "und")
}

const counted = (count: number, one: string, many: string): ReadonlyArray<string> =>
  count === 0 ? [] : [`${count}${nonBreaking}${count === 1 ? one : many}`]

/** `450` → `7 Stunden 30 Minuten` @unit in: minutes */
export const durationInWords = (minutes: number): string =>
  [...counted(Math.floor(minutes / 60), "Stunde", "Stunden"), ...counted(minutes % 60, "Minute", "Minuten")].join(" ")
