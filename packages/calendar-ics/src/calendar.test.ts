import { assert, describe, it } from "@effect/vitest"
import { Office } from "@lotsenwerk/domain"
import { event, events, read, values } from "../test/event.ts"
import { type Calendar, calendar } from "./calendar.ts"

const file = (changed: Partial<Calendar> = {}) => calendar({ name: "Basiskurs", events: [event()], ...changed })

describe("a calendar", () => {
  it("is written with nothing that changes from one time to the next", () => {
    assert.strictEqual(
      file({ events: [event({ place: "Altes Rathaus", url: "https://lotsen.example/kurse/1" })] }),
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Lotsenwerk//calendar-ics//DE",
        "NAME:Basiskurs",
        "X-WR-CALNAME:Basiskurs",
        "BEGIN:VEVENT",
        "UID:2027-fruehjahr.1@lotsen.example",
        "DTSTAMP:20270112T093000Z",
        "SEQUENCE:0",
        "DTSTART:20270302T170000Z",
        "DTEND:20270302T190000Z",
        "SUMMARY:Basiskurs: Rolle und Grenzen",
        "LOCATION:Altes Rathaus",
        "URL:https://lotsen.example/kurse/1",
        "STATUS:CONFIRMED",
        "END:VEVENT",
        "END:VCALENDAR",
        ""
      ].join("\r\n")
    )
  })

  it("is read back with every value", () => {
    const all = { place: "Altes Rathaus, Saal 2", description: "Bitte\nklingeln", url: "https://lotsen.example/k?a=1" }
    const [only] = events(file({ events: [event({ ...all, sequence: 7 })] }))
    assert.deepStrictEqual(only && values(only), {
      uid: "2027-fruehjahr.1@lotsen.example",
      dtstamp: "2027-01-12T09:30:00Z",
      sequence: "7",
      dtstart: "2027-03-02T17:00:00Z",
      dtend: "2027-03-02T19:00:00Z",
      summary: "Basiskurs: Rolle und Grenzen",
      location: all.place,
      description: all.description,
      url: all.url,
      status: "CONFIRMED"
    })
  })

  it("keeps its events in their order", () => {
    const uids = ["c", "a", "b"]
    const found = events(file({ events: [event({ uid: "c" }), event({ uid: "a" }), event({ uid: "b" })] }))
    assert.deepStrictEqual(
      found.map((each) => values(each).uid),
      uids
    )
  })

  it("writes the moment of a version in whole seconds", () => {
    const stamp = Office.Instant.make("2027-01-12T09:30:00.987Z")
    assert.include(file({ events: [event({ stamp })] }), "\r\nDTSTAMP:20270112T093000Z\r\n")
  })

  it("of no event does not compile", () => {
    // @ts-expect-error: a calendar has events
    calendar({ name: "Leer", events: [] })
  })
})

describe("called off is", () => {
  const states = (of: Calendar) => events(calendar(of)).map((each) => values(each).status)
  const two = [event({ uid: "1" }), event({ uid: "2", isCancelled: true })] as const

  it.each([
    ["one of two", undefined, ["CONFIRMED", "CANCELLED"]],
    ["one of two that are offered", "PUBLISH", ["CONFIRMED", "CANCELLED"]],
    ["everything in a file that calls off", "CANCEL", ["CANCELLED", "CANCELLED"]]
  ] as const)("%s", (_, method, expected) => {
    const of: Calendar = { name: "Kurs", events: two, ...(method === undefined ? {} : { method }) }
    assert.deepStrictEqual(states(of), [...expected])
    assert.strictEqual(values(read(calendar(of))).method, method)
  })
})
