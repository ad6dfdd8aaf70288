import { describe, expect, it } from "vitest"
import { tasks } from "./de/tasks.ts"
import { letter, staffLetter, type TaskKind, task } from "./index.ts"

describe("task", () => {
  it.each(Object.keys(tasks) as ReadonlyArray<TaskKind>)("tells %s with and without facts", (kind) => {
    for (const facts of [{}, { month: "2026-10", year: 2026, until: "2026-12-31", count: 1, on: "2026-11-03" }]) {
      const { title, why, action } = task({ kind, name: "Olha Himmelsteg", facts })
      expect(`${title} ${why} ${action}`).not.toMatch(/[{}]|undefined|überfällig/i)
      expect(title).not.toBe("")
      expect(action).toMatch(/^\p{Lu}.* \p{Ll}+en$/u)
    }
  })

  it("tells what the office still owes", () => {
    const facts = { year: 2026, perYear: 2, held: 1, owed: 1 }
    expect(task({ kind: "OfferSupervision", due: "2026-12-31", facts })).toEqual({
      title: "Supervision 2026 anbieten",
      why: "Das Programm bietet 2 im Jahr an. Stattgefunden haben bisher: 1. Noch anzubieten: 1, bis 31.12.2026.",
      action: "Termin eintragen"
    })
  })

  it("counts the terms that end", () => {
    expect(task({ kind: "TermEnds", facts: { count: 21, until: "2026-12-31" } }).title).toBe(
      "21 Berufungen enden am 31.12.2026"
    )
    expect(task({ kind: "TermEnds", facts: { count: 1, until: "2026-12-31" } }).title).toBe(
      "1 Berufung endet am 31.12.2026"
    )
  })

  it("tells sums, months and missing papers in words", () => {
    expect(task({ kind: "DecideClaim", name: "Pavlo Z.", facts: { month: "2026-10", cents: 13000 } }).why).toBe(
      "Für Oktober 2026 wurden 130,00\u00A0€ ohne Grund gezahlt."
    )
    expect(task({ kind: "CompletePapers", name: "A", facts: { missing: "Instructed,Interviewed" } }).why).toBe(
      "Es fehlt: Belehrung, Erstgespräch."
    )
  })
})

describe("letter", () => {
  it("is neutral: the link and the office, nothing of a file", () => {
    const link = "https://lotsen.example/zugang/abc"
    const { subject, text } = letter("signInLink", { body: "Landkreis Harz", link, until: "26.11.2026" }, "de-simple")
    expect(subject).not.toContain("{")
    expect(text).toContain(link)
    expect(staffLetter("runReturned", { body: "Landkreis Harz", link, month: "Oktober 2026" }).text).toContain(link)
  })
})
