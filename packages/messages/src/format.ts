/** Days, months, moments and money as people write them. Every form is our own, so that no browser can differ. */
import type { Language } from "./language.ts"

const german = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ")
const english = "January February March April May June July August September October November December".split(" ")
const nonBreaking = "\u00A0"

const parts = (day: string): readonly [year: string, month: string, day: string] => {
  const [year = "", month = "", date = ""] = day.slice(0, 10).split("-")
  return [year, month, date]
}

const monthName = (language: Language, month: string) =>
  (language === "en" ? english : german)[Number(month) - 1] ?? month

const dayIn = (language: Language) => (day: string) => {
  const [year, month, date] = parts(day)
  if (language === "de") return `${date}.${month}.${year}`
  return `${Number(date)}${language === "en" ? "" : "."}${nonBreaking}${monthName(language, month)} ${year}`
}

const shortDayIn = (language: Language) => (day: string) => {
  const [, month, date] = parts(day)
  if (language === "de") return `${date}.${month}.`
  return `${Number(date)}${language === "en" ? "" : "."}${nonBreaking}${monthName(language, month)}`
}

const weekdays = {
  de: ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
}

const weekdayIn = (language: Language) => (day: string) =>
  weekdays[language === "en" ? "en" : "de"][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ""

/** A clock time without what nobody says aloud: `09:00` → `9`, `18:30` → `18:30`. */
const plainTime = (time: string) => time.replace(/^0/, "").replace(/:00$/, "")

const dateIn = (language: Language) => (day: string, from: string, until: string) => {
  const on = `${weekdayIn(language)(day)}, ${dayIn(language)(day)}`
  if (language === "en") return `${on}, ${from} to ${until}`
  if (language === "de") return `${on}, ${from} bis ${until}${nonBreaking}Uhr`
  return `${on}, ${plainTime(from)} bis ${plainTime(until)}${nonBreaking}Uhr`
}

const grouped = (whole: number, separator: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, separator)

const euroIn = (language: Language) => (cents: number) => {
  const [amount, sign] = [Math.abs(cents), cents < 0 ? "\u2212" : ""]
  const [whole, rest] = [Math.floor(amount / 100), String(amount % 100).padStart(2, "0")]
  return language === "en"
    ? `${sign}€${grouped(whole, ",")}.${rest}`
    : `${sign}${grouped(whole, ".")},${rest}${nonBreaking}€`
}

const roundEuroIn = (language: Language) => (cents: number) => {
  if (cents % 100 !== 0) return euroIn(language)(cents)
  const [whole, sign] = [Math.abs(cents) / 100, cents < 0 ? "\u2212" : ""]
  return language === "en" ? `${sign}€${grouped(whole, ",")}` : `${sign}${grouped(whole, ".")}${nonBreaking}€`
}

const berlin = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit"
})

/** The day and the time in Berlin of a moment: `2026-11-25` and `14:20`. */
const inBerlin = (instant: string): readonly [day: string, time: string] => {
  const [day = "", time = ""] = berlin.format(Date.parse(instant)).split(" ")
  return [day, time]
}

const momentIn = (language: Language) => (instant: string) => {
  const [day, time] = inBerlin(instant)
  return `${dayIn(language)(day)}, ${time}${language === "en" ? "" : `${nonBreaking}Uhr`}`
}

/** The forms of one language. */
export interface Format {
  /** `2026-11-25` → `25.11.2026`; plain German `25. November 2026`, English `25 November 2026`. */
  readonly day: (day: string) => string
  /** A day whose year is clear: `25.11.` */
  readonly shortDay: (day: string) => string
  /** A date of a course: `Dienstag, 02.03.2027, 18:00 bis 20:00 Uhr`. */
  readonly date: (day: string, from: string, until: string) => string
  /** `2026-10` → `Oktober 2026` */
  readonly month: (month: string) => string
  /** `13000` → `130,00 €`, unbreakable, with a true minus. @unit in: euro cents */
  readonly euro: (cents: number) => string
  /** `13000` → `130 €`; with cents only where there are some. For figures in running text. @unit in: euro cents */
  readonly roundEuro: (cents: number) => string
  /** A moment of the record, in Berlin: `25.11.2026, 14:20 Uhr`. */
  readonly moment: (instant: string) => string
  /** The day on which a moment falls in Berlin: `25.11.2026`. */
  readonly dayOf: (instant: string) => string
}

/** Gives the forms of a language. */
export const formatIn = (language: Language): Format => ({
  day: dayIn(language),
  shortDay: shortDayIn(language),
  date: dateIn(language),
  month: (month) => {
    const [year, name] = parts(month)
    return `${monthName(language, name)} ${year}`
  },
  euro: euroIn(language),
  roundEuro: roundEuroIn(language),
  moment: momentIn(language),
  dayOf: (instant) => dayIn(language)(inBerlin(instant)[0])
})

/** The forms of the office's own language, German. */
export const format: Format = formatIn("de")
