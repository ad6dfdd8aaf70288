/** The plan of a course as its form holds it: rows of dates, a copy moved ahead, an address from the title. */
import type { Problem } from "@lotsenwerk/http/contract"
import type { CourseDate, CourseRecord } from "../../wire.ts"

/** A planned course as it comes over the wire. */
export type Plan = Omit<CourseRecord["course"], "name" | "revision" | "publishedAt" | "cancelled">

/** How many empty rows stand under the dates that are there. */
const spareRows = 2

/** How many rows the form shows: what is recorded or proposed, and some to spare. */
export const rowsFor = (dates: number): number => dates + spareRows

type Values = Readonly<Record<string, ReadonlyArray<string>>>

const parts = ["on", "from", "until", "topic"] as const

const typed = (values: Values, row: number, part: string): string => values[`dates.${row}.${part}`]?.[0]?.trim() ?? ""

/** How many rows a form has that was sent. */
export const rowsIn = (values: Values): number =>
  Object.keys(values).reduce((most, name) => {
    const [, row] = /^dates\.(\d+)\.on$/.exec(name) ?? []
    return row === undefined ? most : Math.max(most, Number(row) + 1)
  }, 0)

const freeId = (taken: ReadonlySet<string>): string => {
  let id = 1
  while (taken.has(String(id))) id += 1
  return String(id)
}

/** A date, and the row of the form in which it stands. */
export interface TypedDate {
  readonly row: number
  readonly date: CourseDate
}

/** Reads the rows in which something was typed, in the order of time; a new date gets an id that is free. */
export const datesIn = (values: Values): ReadonlyArray<TypedDate> => {
  const rows = Array.from({ length: rowsIn(values) }, (_each, row) => row)
  const filled = rows.filter((row) => parts.some((part) => typed(values, row, part) !== ""))
  const taken = new Set(filled.map((row) => typed(values, row, "id")).filter(Boolean))
  const dates = filled.map((row): TypedDate => {
    const id = typed(values, row, "id") || freeId(taken)
    taken.add(id)
    const [on = "", from = "", until = "", topic = ""] = parts.map((part) => typed(values, row, part))
    return { row, date: { id, on, from, until, ...(topic === "" ? {} : { topic }) } }
  })
  return dates.toSorted((one, other) => (one.date.on + one.date.from < other.date.on + other.date.from ? -1 : 1))
}

/** A problem whose pointers lead to the rows of the form instead of the places in the body. */
export const atRows = (problem: Problem, dates: ReadonlyArray<TypedDate>): Problem => ({
  ...problem,
  ...(problem.errors && {
    errors: problem.errors.map(({ pointer, detail }) => ({
      detail,
      pointer: pointer.replace(/^\/dates\/(\d+)/, (_found, index) => `/dates/${dates[Number(index)]?.row ?? 0}`)
    }))
  })
})

const dayMs = 86_400_000
const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

/** A copy of a course, moved by whole weeks so that it begins after the earlier one and after today. */
export const movedAhead = ({ dates, opensOn, closesOn, ...rest }: Plan, today: string): Plan => {
  const days = dates.map(({ on }) => on).toSorted()
  const [first = today, last = today] = [days[0], days.at(-1)]
  const after = last < today ? today : last
  const weeks = Math.floor((Date.parse(after) - Date.parse(first)) / (7 * dayMs)) + 1
  const opens = shift(opensOn, weeks * 7)
  return {
    ...rest,
    dates: dates.map((date) => ({ ...date, on: shift(date.on, weeks * 7) })),
    opensOn: opens < today ? today : opens,
    closesOn: shift(closesOn, weeks * 7)
  }
}

const letters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" }

const plain = (title: string) =>
  title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? "")
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, (found) => (/^\p{M}+$/u.test(found) ? "" : "-"))
    .replace(/^-+|-+$/g, "")

/** The address of a course that nobody chose: its title, the year of its first date, and a number that is free. */
export const nameFrom = (title: string, first: string, taken: ReadonlyArray<string>): string => {
  const year = first.slice(0, 4)
  const stem = plain(title).slice(0, 50).replace(/-+$/, "") || "kurs"
  const base = year === "" || stem.split("-").includes(year) ? stem : `${stem}-${year}`
  let number = 1
  while (taken.includes(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

/** The address of a course without the number that makes it unique. */
export const stemOf = (name: string): string => name.replace(/-\d{1,3}$/, "")

/** The next year's title of a course that has a year in it: "Grundkurs 2026" → "Grundkurs 2027". */
export const titleFor = (title: string, first: string): string => title.replace(/\b20\d\d\b/, first.slice(0, 4))
