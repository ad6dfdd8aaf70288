import { describe, expect, it } from "vitest"
import type { CourseParticipant } from "../../wire.ts"
import { candidates, issueLabel } from "./candidates.ts"
import { emptyRows, sheetsOf } from "./signatures.ts"

const person = (id: string, change: Partial<CourseParticipant>): CourseParticipant => ({
  id,
  number: 1,
  name: id,
  state: "confirmed",
  way: "page",
  joinedAt: "2027-01-10T10:00:00Z",
  dates: [],
  ...change
})

describe("who can get a certificate", () => {
  it("is told apart, and who has one or no place is not asked again", () => {
    const certificate = { id: "c", number: "2027-0001", code: "0000-0000-0000" }
    const participants = [
      person("earned", { earning: "earned" }),
      person("office", { earning: "forOffice" }),
      person("missed", { earning: "missed" }),
      person("unnoted", { earning: "unnoted" }),
      person("has", { earning: "earned", certificate }),
      person("gone", { state: "withdrawn", certificate }),
      person("lost", { earning: "earned" }),
      person("waits", { state: "waiting" })
    ]
    const formerCertificates = [
      { number: "2027-0002", participant: "lost", name: "Ada", withdrawnOn: "2027-04-01" },
      { number: "2027-0003", participant: "earned", name: "Ada", replacedBy: "2027-0004" }
    ]
    const found = candidates({ participants, formerCertificates })
    expect(Object.fromEntries(Object.entries(found).map(([group, all]) => [group, all.map(({ id }) => id)]))).toEqual({
      earned: ["earned"],
      forOffice: ["office"],
      withdrawn: ["lost"],
      notYet: ["unnoted", "missed"],
      issued: ["has", "gone"]
    })
  })

  it.each([
    [1, 0, "1 Zertifikat ausstellen"],
    [12, 0, "12 Zertifikate ausstellen"],
    [12, 1, "Zertifikate für Angekreuzte ausstellen"],
    [0, 1, "Zertifikate für Angekreuzte ausstellen"]
  ])("is named by the button for %i and %i", (earned, office, label) => {
    expect(issueLabel(earned, office)).toBe(label)
  })
})

describe("a list to sign", () => {
  it.each([
    [1, [1]],
    [5, [5]],
    [6, [5, 1]],
    [12, [5, 5, 2]]
  ])("of %i dates has sheets of %j", (count, sheets) => {
    const dates = Array.from({ length: count }, (_each, index) => ({ id: String(index), on: "", from: "", until: "" }))
    expect(sheetsOf(dates).map(({ length }) => length)).toEqual(sheets)
    expect(sheetsOf(dates).flat()).toEqual(dates)
  })

  it.each([
    [20, 12, 8],
    [20, 18, 4],
    [20, 25, 4]
  ])("of %i places with %i people leaves %i rows empty", (capacity, people, rows) => {
    expect(emptyRows(capacity, people)).toBe(rows)
  })
})
