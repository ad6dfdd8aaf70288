import { assert, describe, it } from "@effect/vitest"
import { CivilDate } from "@lotsenwerk/domain"
import * as Result from "effect/Result"
import { certificate } from "../test/certificate.ts"
import { sheet } from "../test/sheet.ts"
import { type AttendanceSheet, type Certificate, openPapers } from "./index.ts"

const papers = openPapers()

const { course } = certificate()
const of = (changed: Partial<Certificate["course"]>): Partial<Certificate> => ({ course: { ...course, ...changed } })
const day = CivilDate.of("2027-03-02")

describe("a certificate is refused for", () => {
  it.each<[string, Partial<Certificate>, ReadonlyArray<unknown>]>([
    ["no name", { name: "" }, [{ _tag: "TextMissing", at: "/0/name" }]],
    ["a name that cannot be seen", { name: " \u200B\u202E\0" }, [{ _tag: "TextMissing", at: "/0/name" }]],
    ["a name of 151", { name: "n".repeat(151) }, [{ _tag: "TextTooLong", most: 150, found: 151, at: "/0/name" }]],
    [
      "2,000 characters",
      { name: "n".repeat(2_000) },
      [{ _tag: "TextTooLong", most: 150, found: 2_000, at: "/0/name" }]
    ],
    ["letters we have not", { name: "李 🙂 李" }, [{ _tag: "TextUnwritable", letters: ["李", "🙂"], at: "/0/name" }]],
    [
      "everything at once",
      { number: "", issuer: { body: "", office: "o".repeat(201) }, organiser: "李", code: "", replaces: "" },
      [
        { _tag: "TextMissing", at: "/0/number" },
        { _tag: "TextMissing", at: "/0/issuer/body" },
        { _tag: "TextTooLong", most: 200, found: 201, at: "/0/issuer/office" },
        { _tag: "TextUnwritable", letters: ["李"], at: "/0/organiser" },
        { _tag: "TextMissing", at: "/0/code" },
        { _tag: "TextMissing", at: "/0/replaces" }
      ]
    ],
    [
      "a course without a title or place",
      of({ title: "", place: "" }),
      [
        { _tag: "TextMissing", at: "/0/course/title" },
        { _tag: "TextMissing", at: "/0/course/place" }
      ]
    ],
    ["an empty topic", of({ topics: ["a", ""] }), [{ _tag: "TextMissing", at: "/0/course/topics/1" }]],
    [
      "17 topics",
      of({ topics: Array(17).fill("a") }),
      [{ _tag: "TooMany", most: 16, found: 17, at: "/0/course/topics" }]
    ],
    ["41 dates", of({ dates: Array(41).fill(day) }), [{ _tag: "TooMany", most: 40, found: 41, at: "/0/course/dates" }]],
    [
      "a day that does not exist",
      of({ dates: [day, "2027-02-30" as CivilDate.CivilDate] }),
      [{ _tag: "DayRefused", day: "2027-02-30", at: "/0/course/dates/1" }]
    ],
    [
      "days that are none",
      { completedOn: "" as CivilDate.CivilDate, issuedOn: "heute" as CivilDate.CivilDate },
      [
        { _tag: "DayRefused", day: "", at: "/0/completedOn" },
        { _tag: "DayRefused", day: "heute", at: "/0/issuedOn" }
      ]
    ],
    ...[0, -60, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map(
      (minutes): [string, Partial<Certificate>, ReadonlyArray<unknown>] => [
        `${minutes} minutes`,
        of({ minutes }),
        [{ _tag: "DurationRefused", minutes, at: "/0/course/minutes" }]
      ]
    ),
    ...[
      "",
      "lotsen.example",
      "javascript:alert(1)",
      "https://",
      "https://a b",
      "https://x/\n",
      "https://lotsen.example/ü"
    ].map((address): [string, Partial<Certificate>, ReadonlyArray<unknown>] => [
      `the address ${JSON.stringify(address)}`,
      { checkUrl: address },
      [{ _tag: "AddressRefused", address, at: "/0/checkUrl" }]
    ]),
    [
      "an address of 201",
      { checkUrl: `https://${"x".repeat(193)}` },
      [{ _tag: "TextTooLong", most: 200, found: 201, at: "/0/checkUrl" }]
    ]
  ])("%s", (_, changed, expected) => {
    const result = papers.certificates([certificate(changed)])
    assert.deepStrictEqual<unknown>(Result.isFailure(result) && [...result.failure], expected)
  })

  it("being one of too many", () => {
    const result = papers.certificates([certificate(), ...Array(300).fill(certificate())])
    assert.deepStrictEqual<unknown>(Result.isFailure(result) && [...result.failure], [
      { _tag: "TooMany", most: 300, found: 301, at: "" }
    ])
  })

  it("its place in the list", () => {
    const result = papers.certificates([certificate(), certificate({ name: "" })])
    assert.deepStrictEqual<unknown>(Result.isFailure(result) && [...result.failure], [
      { _tag: "TextMissing", at: "/1/name" }
    ])
  })
})

describe("an attendance sheet is refused for", () => {
  it.each<[string, Partial<AttendanceSheet>, ReadonlyArray<unknown>]>([
    [
      "what is wrong with its course",
      {
        course: {
          title: "",
          place: "李",
          dates: [{ on: "2027-02-30" as CivilDate.CivilDate, from: "18 Uhr", until: "24:00" }]
        }
      },
      [
        { _tag: "TextMissing", at: "/course/title" },
        { _tag: "TextUnwritable", letters: ["李"], at: "/course/place" },
        { _tag: "DayRefused", day: "2027-02-30", at: "/course/dates/0/on" },
        { _tag: "TimeRefused", time: "18 Uhr", at: "/course/dates/0/from" },
        { _tag: "TimeRefused", time: "24:00", at: "/course/dates/0/until" }
      ]
    ],
    ["an organiser without a name", { organiser: "" }, [{ _tag: "TextMissing", at: "/organiser" }]],
    ["an empty name", { names: ["Anna", " "] }, [{ _tag: "TextMissing", at: "/names/1" }]],
    ["301 names", { names: Array(301).fill("a") }, [{ _tag: "TooMany", most: 300, found: 301, at: "/names" }]],
    ["a day that is none", { asOf: "" as CivilDate.CivilDate }, [{ _tag: "DayRefused", day: "", at: "/asOf" }]]
  ])("%s", (_, changed, expected) => {
    const result = papers.attendanceSheet(sheet(changed))
    assert.deepStrictEqual<unknown>(Result.isFailure(result) && [...result.failure], expected)
  })

  it("no date does not compile", () => {
    // @ts-expect-error: a course has dates
    papers.attendanceSheet(sheet({ course: { title: "", place: "", dates: [] } }))
  })
})
