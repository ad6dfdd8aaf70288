import { enrolment, languages } from "@lotsenwerk/messages/enrolment"
import { describe, expect, it } from "vitest"
import {
  type Course,
  empty,
  type FieldName,
  faultsOf,
  fields,
  outcomeInWords,
  read,
  takesEntries,
  type Values,
  validate
} from "./index.ts"
import { facts, notice, proofOf, render, summary } from "./page.ts"

const inWords = (text: string) => ({ de: text, "de-simple": `${text} (einfach)`, en: `${text} (en)` })
const course: Course = {
  title: "Grundkurs",
  demo: false,
  organiser: { name: "Verein Brücke" },
  place: "Bürgerhaus",
  topics: ["Rolle und Grenzen"],
  dates: [{ inWords: inWords("Dienstag, 2. März 2027, 18 bis 20 Uhr") }],
  closes: { inWords: inWords("1. März 2027") },
  opens: { inWords: inWords("1. Februar 2027") },
  state: "open",
  languages: [
    { code: "ar", inWords: inWords("Arabisch") },
    { code: "uk", inWords: inWords("Ukrainisch") }
  ]
}
const good: Values = { ...empty, name: "Olha Himmelsteg", email: "olha@example.org" }
const check = (change: Partial<Values>) => validate({ ...good, ...change }, "de", course)
const faulty = (change: Partial<Values>) => {
  const checked = check(change)
  return checked._tag === "Faulty" ? checked.faults : []
}
const form = { action: "/x", language: "de", values: empty, faults: [], course, privacy: "/p", key: "k-1" } as const
const posted = (entries: Readonly<Record<string, ReadonlyArray<unknown>>>) => ({
  getAll: (name: string) => entries[name] ?? []
})
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? "")

describe("validate", () => {
  it("gives a sign-up that can be sent", () => {
    const typed = { name: " Olha Himmelsteg ", phone: " 02362 12345", languages: ["uk", "uk"], needs: " Platz vorn\n" }
    expect(check(typed)).toEqual({
      _tag: "Valid",
      enrolment: {
        name: "Olha Himmelsteg",
        contact: { email: "olha@example.org", phone: "02362 12345" },
        languages: ["uk"],
        needs: "Platz vorn",
        language: "de"
      }
    })
  })

  it("needs one way to reach the person, either", () => {
    expect(check({ email: "", phone: "02362 12345" })._tag).toBe("Valid")
    expect(faulty({ email: " ", phone: "" })).toEqual([
      { field: "email", sentence: "Geben Sie eine E-Mail-Adresse oder eine Telefonnummer ein" }
    ])
  })

  it("names every fault, in the order of the page", () => {
    const amiss = { name: " ", email: "olha@", phone: "ja", languages: ["xx"], needs: "\u0000", website: "spam" }
    expect(faulty(amiss).map(({ field }) => field)).toEqual(Object.keys(fields))
  })

  it.each([
    ["name", 120],
    ["needs", 500]
  ] as const)("takes the longest %s and no longer", (field, most) => {
    expect(faulty({ [field]: "x".repeat(most) })).toEqual([])
    expect(faulty({ [field]: "x".repeat(most + 1) })[0]?.sentence).toContain(`höchstens ${most} Zeichen`)
  })

  it("speaks the language of the person", () => {
    const checked = validate(empty, "en", course)
    expect(checked._tag === "Faulty" && checked.faults[0]?.sentence).toBe("Enter your name")
  })
})

describe("read", () => {
  it("reads every field, many choices, and no file", () => {
    expect(read(posted({ name: ["A"], languages: ["ar", "uk"], needs: ["N"] }))).toEqual({
      ...empty,
      name: "A",
      languages: ["ar", "uk"],
      needs: "N"
    })
    expect(read({ getAll: () => [{ size: 1 }] })).toEqual(empty)
  })

  it("tells whether something was proved", () => {
    expect(proofOf(posted({ token: ["t"], solution: ["s"] }))).toEqual({ token: "t", solution: "s" })
    expect(proofOf(posted({ token: ["t"], solution: [""] }))).toEqual({ token: "t" })
    expect(proofOf(posted({ solution: ["s"] }))).toBeUndefined()
  })
})

describe("faultsOf", () => {
  it.each<readonly [string, FieldName | undefined]>([
    ["/contact/email", "email"],
    ["/contact/phone", "phone"],
    ["/contact", "email"],
    ["/languages/3", "languages"],
    ["/needs", "needs"],
    ["/proof/token", undefined],
    ["", undefined]
  ])("leads %j to %s", (pointer, field) => {
    expect(faultsOf([{ pointer, detail: "x" }]).map((fault) => fault.field)).toEqual(field ? [field] : [])
  })
})

describe("render", () => {
  it.each(languages)("wires every id it names, once, in %s", (language) => {
    const faults = (Object.keys(fields) as ReadonlyArray<FieldName>).map((field) => ({ field, sentence: field }))
    const text = `${summary({ language, faults })}${render({ ...form, language, faults })}`
    const ids = all(text, / id="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    const named = [
      ...all(text, / (?:for|aria-labelledby)="([^"]+)"/g),
      ...all(text, / href="#([^"]+)"/g),
      ...all(text, / aria-describedby="([^"]+)"/g).flatMap((several) => several.split(" "))
    ]
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
    expect(text).not.toMatch(/undefined|\[object|<script|style=|on\w+=/)
    expect(text).toContain(enrolment[language].send.open)
  })

  it("puts what a date is about below it, and says topics once", () => {
    const dates = course.dates.map((date) => ({ ...date, topic: "Übungen" }))
    const text = String(facts({ ...course, dates }, "de"))
    expect(text).toContain("<li>Dienstag, 2. März 2027, 18 bis 20 Uhr<br><span>Übungen</span></li>")
    expect(text).not.toContain("Rolle und Grenzen")
    expect(String(facts(course, "de"))).toContain("<li>Rolle und Grenzen</li>")
  })

  it("escapes whatever was typed or told", () => {
    const hostile = `"><script>alert(1)</script>`
    const values = { ...empty, name: hostile, needs: `</textarea>${hostile}` }
    const text = String(render({ ...form, action: hostile, key: hostile, values, privacy: hostile }))
    expect(text).not.toContain("<script")
    expect(all(text, /(<\/textarea>)/g)).toHaveLength(1)
    expect(String(facts({ ...course, place: hostile }, "de"))).not.toContain("<script")
  })

  it("keeps what was typed and chosen", () => {
    const text = String(render({ ...form, values: { ...good, languages: ["uk"], needs: "\nabc" } }))
    expect(text).toContain('value="Olha Himmelsteg"')
    expect(all(text, /value="(\w+)" checked/g)).toEqual(["uk"])
    expect(text).toContain(">\n\nabc</textarea>")
  })

  it("has a place for what the page's script proves, only where there is something to prove", () => {
    const text = String(render({ ...form, challenge: "/c" }))
    expect(text).toContain('data-challenge="/c"')
    expect(all(text, /type="hidden" name="(\w+)"/g)).toEqual(["key", "token", "solution"])
    expect(all(String(render(form)), /type="hidden" name="(\w+)"/g)).toEqual(["key"])
  })

  it("says on the button that it is the waiting list", () => {
    expect(String(render({ ...form, course: { ...course, state: "waiting" } }))).toContain("Auf die Warteliste setzen")
  })
})

describe("the course", () => {
  it.each(["notYetOpen", "open", "waiting", "closed", "cancelled"] as const)("says what %s means", (state) => {
    const text = String(notice({ ...course, state }, "de"))
    expect(text === "").toBe(state === "open")
    expect(text).not.toContain("{")
    expect(takesEntries({ state })).toBe(state === "open" || state === "waiting")
    expect(String(facts({ ...course, state }, "de")).includes("Anmelden bis")).toBe(takesEntries({ state }))
  })

  it("leaves unsaid what it does not know", () => {
    const { opens: _, ...unknown } = course
    expect(String(notice({ ...unknown, state: "notYetOpen" }, "de"))).not.toContain("ab ")
  })
})

describe("outcomeInWords", () => {
  it.each(languages)("tells the deadline and leaves no place open, in %s", (language) => {
    for (const by of ["mail", "phone"] as const) {
      for (const outcome of ["held", "waiting", "review"] as const) {
        const { title, text } = outcomeInWords({ outcome, by, withinHours: 72 }, language)
        expect(title + text).not.toMatch(/[{}]|undefined/)
        expect(text.includes("72")).toBe(outcome === "held" && by === "mail")
      }
    }
  })
})
