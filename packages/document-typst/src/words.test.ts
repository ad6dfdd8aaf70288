import { assert, describe, it } from "@effect/vitest"
import { CivilDate } from "@lotsenwerk/domain"
import { dayInWords, daysInWords, durationInWords, shortDay } from "./words.ts"

/** Sentences without the spaces that do not break. */
const breaking = (text: string) => text.replaceAll("\u00A0", " ")

describe("days", () => {
  it.each<[ReadonlyArray<string>, string]>([
    [[], ""],
    [["2027-03-02"], "2. März 2027"],
    [["2027-03-02", "2027-03-09"], "2. und 9. März 2027"],
    [["2027-03-02", "2027-03-09", "2027-03-16"], "2., 9. und 16. März 2027"],
    [["2027-03-16", "2027-03-02", "2027-03-16"], "2. und 16. März 2027"],
    [["2027-03-30", "2027-04-06"], "30. März und 6. April 2027"],
    [["2027-03-30", "2027-04-06", "2027-05-04"], "30. März, 6. April und 4. Mai 2027"],
    [["2027-03-02", "2027-03-09", "2027-04-06"], "2. und 9. März sowie 6. April 2027"],
    [["2026-12-07", "2026-12-14", "2027-01-04", "2027-01-11"], "7. und 14. Dezember 2026 sowie 4. und 11. Januar 2027"],
    [["2026-03-02", "2027-03-02"], "2. März 2026 und 2. März 2027"]
  ])("%j", (days, expected) => {
    assert.strictEqual(breaking(daysInWords(days.map(CivilDate.of))), expected)
  })

  it.each([
    ["2027-03-02", "2. März 2027", "Di 02.03.2027"],
    ["2027-12-31", "31. Dezember 2027", "Fr 31.12.2027"],
    ["2028-02-29", "29. Februar 2028", "Di 29.02.2028"]
  ])("%s", (day, long, short) => {
    assert.strictEqual(breaking(dayInWords(CivilDate.of(day))), long)
    assert.strictEqual(breaking(shortDay(CivilDate.of(day))), short)
  })

  it("never part from their month", () => {
    assert.include(daysInWords([CivilDate.of("2027-03-02"), CivilDate.of("2027-03-09")]), "9.\u00A0März")
  })
})

it.each([
  [1, "1 Minute"],
  [45, "45 Minuten"],
  [60, "1 Stunde"],
  [61, "1 Stunde 1 Minute"],
  [480, "8 Stunden"],
  [450, "7 Stunden 30 Minuten"],
  [6_000, "100 Stunden"]
])("%i minutes are %s", (minutes, expected) => {
  assert.strictEqual(breaking(durationInWords(minutes)), expected)
})
