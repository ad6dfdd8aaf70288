import { Appointment } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { empty, type FieldName, faultsOf, fields, type Offered, read, type Values } from "./model.ts"
import { validate } from "./validate.ts"

const offered: Offered = { tasks: [{ id: "homework" }, { id: "offices" }], languages: ["ar", "uk"] }
const good: Values = { ...empty, name: "Olha Himmelsteg", email: "olha@example.org" }
const check = (change: Partial<Values>) => validate({ ...good, ...change }, "de", offered)
const faulty = (change: Partial<Values>) => {
  const checked = check(change)
  return checked._tag === "Faulty" ? checked.faults : []
}

describe("validate", () => {
  it("gives an interest that the register can keep", () => {
    const checked = check({
      name: "  Olha Himmelsteg ",
      phone: "03941 / 12345",
      tasks: ["offices", "offices"],
      languages: ["uk"],
      otherLanguages: "Polnisch",
      note: " Vormittags\nfrei "
    })
    expect(checked).toEqual({
      _tag: "Valid",
      interest: {
        name: "Olha Himmelsteg",
        contact: { email: "olha@example.org", phone: "03941 / 12345" },
        offer: { tasks: ["offices"], languages: ["uk"], otherLanguages: "Polnisch" },
        note: "Vormittags\nfrei"
      }
    })
    if (checked._tag === "Valid") expect(Schema.is(Appointment.NewPerson)(checked.interest)).toBe(true)
  })

  it("needs one way to reach the person, either", () => {
    expect(check({ email: "", phone: "03941 12345" })._tag).toBe("Valid")
    expect(faulty({ email: " ", phone: "" })).toEqual([
      { field: "email", sentence: "Geben Sie eine E-Mail-Adresse oder eine Telefonnummer ein" }
    ])
  })

  it("names every fault, in the order of the page", () => {
    const faults = faulty({ name: " ", email: "olha@", phone: "ja", tasks: ["flying"], website: "spam" })
    expect(faults.map(({ field }) => field)).toEqual(["name", "email", "phone", "tasks", "website"])
    expect(faults[1]?.sentence).toBe("Ergänzen Sie die E-Mail-Adresse: Es fehlt der Teil nach dem @")
  })

  it.each([
    ["name", "x", 120],
    ["otherLanguages", "x", 200],
    ["note", "x", 4000]
  ] as const)("takes the longest %s and no longer", (field, letter, most) => {
    expect(fields[field].most).toBe(most)
    expect(faulty({ [field]: letter.repeat(most) })).toEqual([])
    expect(faulty({ [field]: letter.repeat(most + 1) })[0]?.sentence).toContain(String(most))
  })

  it.each(["a\u0000b", "a\ud800b", "a\u001bb"])("refuses text that cannot be kept: %j", (text) => {
    for (const field of ["name", "email", "phone", "otherLanguages", "note"] as const) {
      expect(faulty({ [field]: text }).map((fault) => fault.field)).toEqual([field])
    }
  })

  it("keeps to what the register takes: whatever is valid here is valid there", () => {
    const takes = Schema.is(Appointment.NewPerson)
    for (const email of ["a@b.de", "jürgen@bücher.example", "o'neil@example.org", `${"a".repeat(240)}@example.org`]) {
      const checked = check({ email, phone: `${"1 ".repeat(20)}` })
      expect(checked._tag === "Valid" && takes(checked.interest), email).toBe(true)
    }
  })
})

describe("read", () => {
  it("reads every field, many choices, and no file", () => {
    const posted: Record<string, ReadonlyArray<string>> = {
      name: ["A"],
      email: ["a@b.de"],
      tasks: ["homework", "offices"],
      note: ["N"]
    }
    expect(read({ getAll: (name) => posted[name] ?? [] })).toEqual({
      ...empty,
      name: "A",
      email: "a@b.de",
      tasks: ["homework", "offices"],
      note: "N"
    })
    expect(read({ getAll: () => [{ size: 1 }] })).toEqual(empty)
  })
})

describe("faultsOf", () => {
  it.each<readonly [string, FieldName | undefined]>([
    ["/contact/email", "email"],
    ["/contact", "email"],
    ["/offer/tasks/0", "tasks"],
    ["/offer/languages/3", "languages"],
    ["/language", undefined]
  ])("leads %s to %s", (pointer, field) => {
    expect(faultsOf([{ pointer, detail: "x" }]).map((fault) => fault.field)).toEqual(field ? [field] : [])
  })
})
