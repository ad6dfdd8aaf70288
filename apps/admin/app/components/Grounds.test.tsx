import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import type { Ground } from "../wire.ts"
import { Grounds } from "./Grounds.tsx"

const version: NonNullable<Ground["version"]> = {
  from: "2025-01-01",
  unit: "requirement",
  source: { kind: "law", text: "§ 30 Abs. 3 KVG LSA", readOn: "2026-11-22" },
  verification: "secondary",
  value: "required"
}

const instructed: Ground = {
  question: "eligibility",
  condition: "Instructed",
  standing: "met",
  rule: "instruction",
  version,
  beyondEvidence: false,
  read: { instructedOn: "2026-03-12" }
}

const text = (...grounds: ReadonlyArray<Ground>) =>
  renderToStaticMarkup(<Grounds grounds={grounds} />)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")

const html = (...grounds: ReadonlyArray<Ground>) => renderToStaticMarkup(<Grounds grounds={grounds} />)

describe("a ground", () => {
  it("names the condition, how it stands, what was read, the rule and its source", () => {
    expect(text(instructed)).toBe(
      " Belehrung erfüllt Gelesen am 12.03.2026 Regel Über Pflichten, Mitwirkungsverbot und Haftung ist vor dem Beginn belehrt, gültig ab 01.01.2025 Quelle § 30 Abs. 3 KVG LSA aus zweiter Hand belegt "
    )
  })

  it("asks for no change where nothing is amiss", () => {
    expect(html(instructed)).not.toContain("Was es ändern würde")
  })

  it("says what would change the answer, each sentence once", () => {
    const late: Ground = { ...instructed, standing: "violated", cure: { instructedOn: "2026-03-01" } }
    const told = text(late, { ...late, condition: "Consented", read: {}, standing: "unknown" })
    expect(told).toContain("Was es ändern würde: Wenn die Belehrung bis zum 01.03.2026 festgehalten ist")
    expect(told).toContain("Wenn das Einverständnis bis zum 01.03.2026 festgehalten ist")
  })

  it.each([
    ["met", "lw-state--good"],
    ["violated", "lw-state--bad"],
    ["unknown", "lw-state--open"],
    ["doubted", "lw-state--open"]
  ] as const)("draws %s as %s", (standing, drawn) => {
    expect(html({ ...instructed, standing })).toContain(drawn)
  })

  it("draws what is only assumed as assumed, and shows the doubt", () => {
    const assumed: Ground = {
      ...instructed,
      version: { ...version, verification: "inferred", doubt: "Seit 2024 nicht geprüft." }
    }
    expect(html(assumed)).toContain("lw-mark--assumed")
    expect(text(assumed)).toContain("Zweifel Seit 2024 nicht geprüft.")
    expect(html(instructed)).not.toContain("lw-mark--assumed")
  })

  it("leads to the source where it is in public", () => {
    const source = { ...version.source, url: "https://gesetz.example/30" }
    expect(html({ ...instructed, version: { ...version, source } })).toContain('href="https://gesetz.example/30"')
  })
})
