import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { CivilDate } from "@lotsenwerk/domain"
import { event, events, values } from "../test/event.ts"
import { calendar } from "./calendar.ts"

/** Zones of machines, and how far each is behind UTC on the day of the winter's beginning. @unit minutes */
const zones = [
  ["UTC", 0],
  ["Europe/Berlin", -60],
  ["Pacific/Kiritimati", -840],
  ["America/New_York", 300]
] as const

/** Day, times on the wall, and the moments they are. */
const evenings = [
  ["2027-01-12", "18:00", "20:00", "2027-01-12T17:00:00Z", "2027-01-12T19:00:00Z"],
  ["2027-07-12", "18:00", "20:00", "2027-07-12T16:00:00Z", "2027-07-12T18:00:00Z"],
  ["2027-01-01", "00:30", "23:59", "2026-12-31T23:30:00Z", "2027-01-01T22:59:00Z"],
  // The night of the gap: 02:00 to 02:59 do not exist.
  ["2027-03-28", "01:59", "03:00", "2027-03-28T00:59:00Z", "2027-03-28T01:00:00Z"],
  ["2027-03-28", "01:00", "02:30", "2027-03-28T00:00:00Z", "2027-03-28T01:30:00Z"],
  ["2027-03-28", "02:30", "04:00", "2027-03-28T01:30:00Z", "2027-03-28T02:00:00Z"],
  ["2027-03-28", "02:30", "03:30", "2027-03-28T01:30:00Z", "2027-03-28T02:30:00Z"],
  ["2027-03-28", "02:30", "03:00", "2027-03-28T01:30:00Z", "2027-03-28T02:00:00Z"],
  ["2027-03-28", "02:00", "02:59", "2027-03-28T01:00:00Z", "2027-03-28T01:59:00Z"],
  // The night of the two: 02:00 to 02:59 come twice.
  ["2027-10-31", "01:59", "02:00", "2027-10-30T23:59:00Z", "2027-10-31T00:00:00Z"],
  ["2027-10-31", "02:30", "02:45", "2027-10-31T00:30:00Z", "2027-10-31T00:45:00Z"],
  ["2027-10-31", "02:59", "03:00", "2027-10-31T00:59:00Z", "2027-10-31T02:00:00Z"],
  ["2027-10-31", "18:00", "20:00", "2027-10-31T17:00:00Z", "2027-10-31T19:00:00Z"]
] as const

describe.each(zones)("on a machine in %s", (zone, behind) => {
  const before = process.env.TZ

  beforeAll(() => {
    process.env.TZ = zone
    assert.strictEqual(new Date("2027-12-21T00:00:00Z").getTimezoneOffset(), behind, "the machine has moved")
  })

  afterAll(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  it.each(evenings)("%s, %s to %s is %s to %s", (on, from, until, begins, ends) => {
    const [only] = events(calendar({ name: "Kurs", events: [event({ on: CivilDate.of(on), from, until })] }))
    const { dtstart, dtend } = only ? values(only) : {}
    assert.deepStrictEqual([dtstart, dtend], [begins, ends])
  })
})

it.each([
  ["24:00", "24:30"],
  ["18:60", "20:00"],
  ["8:00", "9:00"],
  ["18:00", "20:00\r\nATTENDEE:x"],
  ["18:00", ""],
  ["18:00", "18:00"],
  ["20:00", "18:00"]
])("no event lasts from %j until %j", (from, until) => {
  assert.throws(() => calendar({ name: "Kurs", events: [event({ from, until })] }), RangeError)
})
