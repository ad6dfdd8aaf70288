import { Allowance, CivilDate, Eligibility, Month, Trace } from "@lotsenwerk/domain"
import { describe, expect, it } from "vitest"
import { conditions } from "../de/grounds/index.ts"
import { decision, ground, guideStanding, languages } from "../index.ts"
import { explainedBy, files, on, past, term } from "./files.fixture.ts"
import { rules } from "./rules.fixture.ts"

const programme = { slug: "musterkreis", version: { number: 1 } }
const surenesses = ["confirmed", "secondary", "inferred", "open", "beyond", "absent"] as const
const traces = surenesses.flatMap((sureness) =>
  [0, 1, 2, 3].flatMap((nth) =>
    files.flatMap((file) => explainedBy(sureness, nth, file).map((each) => Trace.of(programme, on, each)))
  )
)

describe("ground", () => {
  it("is asked about every condition that has words", () => {
    const asked = new Set(traces.flatMap(({ grounds }) => grounds.map(({ condition }) => condition)))
    expect([...asked].sort()).toEqual(Object.keys(conditions).sort())
  })

  it.each(languages)("words every ground of every question in %s", (language) => {
    for (const { grounds } of traces) {
      for (const each of grounds) {
        const { title, state, read, rule, source, mark, change } = ground(each, language)
        for (const text of [title, state, read, rule, source, mark, change ?? "-"]) {
          expect(text, each.condition).toMatch(/\S/)
          expect(text, each.condition).not.toMatch(
            /[{}]|undefined|null|NaN|\[object|\b(ownOnly|flatMonth|calendarYear|byMinutes|anyTrip|whenPaid|publicPurse)\b/
          )
        }
      }
    }
  })

  it("says what would cure whatever facts can cure", () => {
    for (const each of traces.flatMap(({ grounds }) => grounds)) {
      if (each.cure !== undefined) expect(ground(each).change, each.condition).toMatch(/erfüllt\.$/)
    }
  })

  it("reproaches nobody where a programme only offers", () => {
    const offered = traces.flatMap(({ grounds }) =>
      grounds.some(({ condition, version }) => condition === "DutyStated" && version?.value === "offered")
        ? grounds
        : []
    )
    expect(offered).not.toEqual([])
    for (const each of offered) {
      for (const language of languages) {
        expect(JSON.stringify(ground(each, language))).not.toMatch(/überfällig|overdue|versäumt/i)
      }
    }
  })

  it("calls a guide overdue in words only where the law of the programme does", () => {
    const by = CivilDate.of("2025-12-31")
    for (const language of languages) {
      for (const state of ["reached", "notReached", "complete", "due", "unknown"] as const) {
        expect(guideStanding({ state, attended: 0, by }, language)).not.toMatch(/überfällig|overdue|versäumt|{/i)
      }
      expect(guideStanding({ state: "overdue", attended: 0, by }, language)).toMatch(/überfällig|overdue/i)
    }
    expect(guideStanding({ state: "due", attended: 1, by })).toBe("offen bis 31.12.2025")
  })

  it.each([
    ["confirmed", "belegt", false],
    ["secondary", "aus zweiter Hand belegt", false],
    ["inferred", "angenommen, nicht belegt", true],
    ["open", "noch niemand hat die Regel gelesen", true],
    ["beyond", "belegt bis 2025, Fortgeltung angenommen", false],
    ["absent", "keine Regel für diesen Tag", true]
  ] as const)("marks a %s rule „%s“", (sureness, mark, isAssumed) => {
    const [found] = Trace.of(
      programme,
      on,
      Allowance.explain(Allowance.month(rules(Allowance.AllowanceRules, sureness, 0), Month.of("2026-11")), {})
    ).grounds.filter(({ condition }) => condition === "RateStated")
    expect(found && ground(found)).toMatchObject({ mark, isAssumed })
  })

  it("tells one ground in full", () => {
    const law = Eligibility.day(rules(Eligibility.EligibilityRules, "confirmed", 0), on)
    const [found] = Trace.of(programme, on, Eligibility.explain(law, {})).grounds.filter(
      ({ condition }) => condition === "Instructed"
    )
    expect(found && ground(found)).toEqual({
      title: "Belehrung",
      state: "offen",
      tone: "open",
      read: "nichts festgehalten",
      rule: "Über Pflichten, Mitwirkungsverbot und Haftung ist vor dem Beginn belehrt, gültig ab 01.01.2025",
      source: "Presseinformation 2025",
      mark: "belegt",
      isAssumed: false,
      change: "Wenn die Belehrung bis zum 01.11.2026 festgehalten ist, ist die Bedingung erfüllt."
    })
  })
})

describe("decision", () => {
  it.each(languages)("answers every question in %s", (language) => {
    for (const trace of traces) expect(decision(trace, language)).toMatch(/^(?!.*undefined)[^{}]+\.$/)
  })

  it("names the sum, and what is not surely evidenced", () => {
    const month = Allowance.month(rules(Allowance.AllowanceRules, "beyond", 0), Month.of("2026-09"))
    const services = [{ office: { from: past, to: term.to }, interruptions: [] }]
    const file = { services, reportedMonths: [Month.of("2026-09")], decidedOn: on }
    expect(decision(Trace.of(programme, on, Allowance.explain(month, file)))).toBe(
      "Für den Monat stehen 130,00\u00A0€ zu. Nicht sicher belegt ist dabei: Höhe, Angefangener Monat, Höchstbetrag."
    )
  })
})
