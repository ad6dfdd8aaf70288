import { describe, expect, it } from "vitest"
import { atRows, datesIn, movedAhead, nameFrom, type Plan, rowsIn, titleFor } from "./plan.ts"

const row = (index: number, on: string, from = "18:00", more: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries({ id: "", on, from, until: "20:00", topic: "", ...more }).map(([part, value]) => [
      `dates.${index}.${part}`,
      [value]
    ])
  )
const empty = (index: number) => row(index, "", "", { until: "" })

describe("the rows of dates", () => {
  it("count for nothing where nothing was typed, and come in the order of time", () => {
    const values = { ...row(0, "2027-03-09"), ...empty(1), ...row(2, "2027-03-02", "18:00", { topic: "Sprache" }) }
    expect(rowsIn(values)).toBe(3)
    expect(datesIn(values)).toEqual([
      { row: 2, date: { id: "2", on: "2027-03-02", from: "18:00", until: "20:00", topic: "Sprache" } },
      { row: 0, date: { id: "1", on: "2027-03-09", from: "18:00", until: "20:00" } }
    ])
  })

  it("keep the ids that are there, so that what was noted stays with its date", () => {
    const values = { ...row(0, "2027-03-02", "18:00", { id: "2" }), ...row(1, "2027-03-09"), ...row(2, "2027-03-16") }
    expect(datesIn(values).map(({ date }) => date.id)).toEqual(["2", "1", "3"])
  })

  it("send a half-typed row on, so that the API names what is missing", () => {
    expect(datesIn(row(0, "", "18:00"))).toHaveLength(1)
  })

  it("get the faults of the body back at the row in which they were typed", () => {
    const values = { ...row(0, "2027-03-09"), ...empty(1), ...row(2, "2027-03-02") }
    const problem = {
      type: "",
      title: "",
      status: 422,
      errors: [
        { pointer: "/dates/0/until", detail: "zuerst" },
        { pointer: "/dates/1/on", detail: "dann" },
        { pointer: "/title", detail: "Titel" }
      ]
    }
    expect(atRows(problem, datesIn(values)).errors).toEqual([
      { pointer: "/dates/2/until", detail: "zuerst" },
      { pointer: "/dates/0/on", detail: "dann" },
      { pointer: "/title", detail: "Titel" }
    ])
  })
})

const plan = (first: string, last: string): Plan => ({
  title: "Grundkurs 2026",
  organiser: { name: "Beispielverband", mailbox: "kurse@example.org" },
  place: "Altes Rathaus",
  topics: [],
  dates: [
    { id: "1", on: first, from: "18:00", until: "20:00" },
    { id: "2", on: last, from: "18:00", until: "20:00" }
  ],
  capacity: 20,
  opensOn: "2026-02-01",
  closesOn: "2026-03-01",
  confirmHours: 72,
  acceptHours: 72
})

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

describe("a copy of a course", () => {
  it.each([
    ["over long ago", "2026-03-03", "2026-03-24", "2026-11-25"],
    ["over yesterday", "2026-11-03", "2026-11-24", "2026-11-25"],
    ["still ahead", "2027-03-02", "2027-03-23", "2026-11-25"],
    ["of today", "2026-11-25", "2026-11-25", "2026-11-25"]
  ])("lies ahead of today and of the earlier one, on the same weekdays: %s", (_name, first, last, today) => {
    const { dates } = movedAhead(plan(first, last), today)
    const [one = "", two = ""] = dates.map(({ on }) => on)
    expect(one > today && one > last).toBe(true)
    expect([weekday(one), weekday(two)]).toEqual([weekday(first), weekday(last)])
    expect(Date.parse(two) - Date.parse(one)).toBe(Date.parse(last) - Date.parse(first))
  })

  it("is no more than a week later than it must be", () => {
    expect(movedAhead(plan("2026-11-03", "2026-11-24"), "2026-11-25").dates[0]?.on).toBe("2026-12-01")
  })

  it("opens no earlier than today", () => {
    expect(movedAhead(plan("2026-11-24", "2026-11-24"), "2026-11-25").opensOn).toBe("2026-11-25")
  })
})

describe("the address of a course", () => {
  it.each([
    ["Grundkurs 2027", "2027-03-02", [], "grundkurs-2027-1"],
    ["Grundkurs", "2027-03-02", [], "grundkurs-2027-1"],
    ["Grundkurs", "2027-03-02", ["grundkurs-2027-1", "grundkurs-2027-2"], "grundkurs-2027-3"],
    ["Größe & Übung: Straße", "2027-03-02", [], "groesse-uebung-strasse-2027-1"],
    ["Cours été", "", [], "cours-ete-1"],
    ["Курс", "2027-03-02", [], "kurs-2027-1"],
    ["x".repeat(80), "2027-03-02", [], `${"x".repeat(50)}-2027-1`]
  ])("is made from %j", (title, first, taken, expected) => {
    expect(nameFrom(title, first, taken)).toBe(expected)
    expect(expected).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/)
  })

  it.each([
    ["Grundkurs 2026", "Grundkurs 2027"],
    ["Grundkurs", "Grundkurs"],
    ["Kurs 12026", "Kurs 12026"]
  ])("and the title of the next year of %j is %j", (title, expected) => {
    expect(titleFor(title, "2027-03-02")).toBe(expected)
  })
})
