import { describe, expect, it } from "vitest"
import { addresses } from "../../address.ts"
import type { CourseParticipant, CourseRecord } from "../../wire.ts"
import { nearestDate } from "./dates.ts"
import { grouped, positionOf, stateInWords } from "./participants.ts"
import { nextStep } from "./step.ts"

const at = addresses("musterstadt")

const participant = (id: string, change: Partial<CourseParticipant> = {}): CourseParticipant => ({
  id,
  number: Number(id),
  name: `Person ${id}`,
  contact: { email: `${id}@personen.example` },
  state: "confirmed",
  way: "page",
  joinedAt: "2027-01-10T10:00:00Z",
  dates: [],
  ...change
})

const dates = ["2027-03-02", "2027-03-09", "2027-03-16"].map((on, index) => ({
  id: String(index + 1),
  on,
  from: "18:00",
  until: "20:00"
}))

const record = (
  change: Partial<CourseRecord["entry"]> = {},
  participants: ReadonlyArray<CourseParticipant> = [],
  noted: ReadonlyArray<string> = []
): CourseRecord => ({
  course: {
    name: "grundkurs-2027-1",
    title: "Grundkurs 2027",
    organiser: { name: "Beispielverband", mailbox: "kurse@example.org" },
    place: "Altes Rathaus",
    topics: [],
    dates,
    capacity: 20,
    opensOn: "2027-01-01",
    closesOn: "2027-02-28",
    confirmHours: 72,
    acceptHours: 72,
    revision: 1
  },
  entry: {
    name: "grundkurs-2027-1",
    title: "Grundkurs 2027",
    organiser: "Beispielverband",
    first: "2027-03-02",
    last: "2027-03-16",
    standing: "closed",
    capacity: 20,
    taken: participants.length,
    waiting: 0,
    toReview: 0,
    toCall: 0,
    ...change
  },
  participants,
  noted,
  formerCertificates: [],
  address: "https://lotsen.beispiel.de/musterstadt/kurse/grundkurs-2027-1"
})

const review = participant("1", { state: "review" })
const call = participant("2", { state: "held" })
const earned = participant("3", { earning: "earned" })
const open = participant("4", { earning: "forOffice" })
const all = ["1", "2", "3"]

describe("the next thing to do for a course", () => {
  it.each([
    ["a draft", record({ standing: "draft" }, [review]), "2027-01-10", "Kurs veröffentlichen"],
    ["a sign-up to review before calls", record({}, [call, review]), "2027-01-10", "1 Anmeldung prüfen"],
    ["somebody to call before attendance", record({}, [call]), "2027-03-03", "1 Person anrufen"],
    ["attendance on the day itself", record({}, [], []), "2027-03-02", "Anwesenheit eintragen"],
    ["attendance before certificates", record({}, [earned], ["1", "2"]), "2027-03-20", "Anwesenheit eintragen"],
    ["certificates by the rule", record({}, [earned], all), "2027-03-16", "Zertifikate ausstellen"],
    ["certificates that the office decides", record({}, [open], all), "2027-03-16", "Zertifikate ausstellen"]
  ])("is %s", (_name, given, today, title) => {
    expect(nextStep(given, today, at, "coordinator")?.title).toBe(title)
  })

  it.each([
    ["before the first date", record(), "2027-03-01"],
    ["while it is cancelled", record({ standing: "cancelled" }, [review]), "2027-03-20"],
    ["once everybody has a certificate", record({}, [], all), "2027-03-20"],
    ["certificates before the last day", record({}, [earned], ["1", "2"]), "2027-03-15"]
  ])("is nothing %s", (_name, given, today) => {
    expect(nextStep(given, today, at, "coordinator")).toBeUndefined()
  })

  it("looks at one sign-up where it is, at several where they can be decided together", () => {
    const does = (...all: ReadonlyArray<CourseParticipant>) =>
      nextStep(record({}, all), "2027-01-10", at, "coordinator")?.does
    expect(does(review)).toEqual({ to: "/musterstadt/kurse/grundkurs-2027-1/1" })
    expect(does(review, { ...review, id: "9" })).toEqual({ to: "/musterstadt/kurse/grundkurs-2027-1/pruefen" })
  })

  it("is the first date that nobody has noted", () => {
    const step = nextStep(record({}, [], ["1"]), "2027-03-20", at, "trainer")
    expect(step?.does).toEqual({ to: "/musterstadt/kurse/grundkurs-2027-1/termine/2" })
  })

  it.each([
    ["trainer", "Anwesenheit eintragen"],
    ["auditor", undefined],
    ["approver", undefined]
  ])("asks of a %s: %s", (role, title) => {
    expect(nextStep(record({}, [review, call]), "2027-03-20", at, role)?.title).toBe(title)
  })
})

describe("the date at hand", () => {
  it.each([
    ["today's, even if it is noted", ["1", "2"], "2027-03-09", "2"],
    ["the latest that nobody has noted", ["1"], "2027-03-12", "2"],
    ["the next", ["1", "2"], "2027-03-12", "3"],
    ["the first before the course", [], "2027-01-01", "1"],
    ["the last when all is over", all, "2027-04-01", "3"]
  ])("is %s", (_name, noted, today, expected) => {
    expect(nearestDate(record({}, [], noted), today)?.id).toBe(expected)
  })
})

describe("those who signed up", () => {
  const waiting = participant("5", { state: "waiting" })
  const everybody = [
    review,
    call,
    earned,
    waiting,
    participant("6", { state: "waiting" }),
    participant("7", { state: "lapsed" })
  ]

  it("stand in their group in the order of joining", () => {
    const { places, waiting: line, review: toReview, former } = grouped(everybody)
    expect([places, line, toReview, former].map((group) => group.map(({ id }) => id))).toEqual([
      ["2", "3"],
      ["5", "6"],
      ["1"],
      ["7"]
    ])
    expect([positionOf(everybody, "6"), positionOf(everybody, "3")]).toEqual([2, undefined])
  })

  it.each([
    [
      participant("1", { state: "held", until: "2027-03-01T17:00:00Z" }),
      "noch nicht bestätigt",
      "bis 01.03.2027, 18:00\u00A0Uhr"
    ],
    [participant("1", { state: "held" }), "noch nicht bestätigt", "ohne Frist, bitte anrufen"],
    [
      participant("1", { state: "offered", until: "2027-07-01T16:00:00Z" }),
      "Platz angeboten",
      "bis 01.07.2027, 18:00\u00A0Uhr"
    ],
    [participant("1"), "Platz bestätigt", undefined],
    [participant("1", { state: "declined" }), "abgelehnt", undefined]
  ])("are told where they stand", (given, word, more) => {
    const told = stateInWords(given)
    expect([told.word, told.more]).toEqual([word, more])
  })

  it("know their place in the line", () => {
    expect(stateInWords(waiting, 3).word).toBe("wartet, Platz 3 der Reihe")
  })
})
