/** A house with a course of two places, and everybody who has to do with it. */
import { CivilDate, Correspondence, Office } from "@lotsenwerk/domain"
import { contract } from "@lotsenwerk/http/contract"
import { passOnPlaces } from "@lotsenwerk/http/server"
import { solveChallenge } from "altcha-lib"
import { deriveKey } from "altcha-lib/algorithms/pbkdf2"
import * as Effect from "effect/Effect"
import { assert } from "vitest"
import { openHouse } from "./house.fixture.ts"

export const municipality = "stadt-dorsten"
const dorsten = Office.Municipality.make(municipality)
export const at = { params: { municipality } }
export const course = "sommerkurs-2027"
export const here = { params: { municipality, course } }

/** What stood in the way. */
export const problem = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail("nothing stood in the way"),
    (error) => error.problem
  )

export const date = (id: string, on: string) => ({ id, on: CivilDate.of(on), from: "18:00", until: "20:00" })
/** The plan of the course. */
export const plan = (change: object = {}) => ({
  title: "Sommerkurs",
  organiser: { name: "Beispielverband", mailbox: "kurs@beispielverband.example" },
  place: "Altes Rathaus",
  topics: ["Soziale Sicherung"],
  dates: [date("1", "2027-06-01"), date("2", "2027-06-08"), date("3", "2027-06-15"), date("4", "2027-06-22")],
  capacity: 2,
  opensOn: "2026-11-20",
  closesOn: "2027-05-31",
  confirmHours: 72,
  acceptHours: 48,
  ...change
})

/** A sign-up. */
export const somebody = (name: string, change: object = {}) => ({
  name,
  contact: { email: `${name.toLowerCase()}@example.org` },
  languages: ["uk"],
  language: "de",
  from: "page",
  ...change
})
/** Opens the house; the course is planned and published. Close it in the end. */
export const openCourse = async () => {
  const house = await openHouse()
  const later = (seconds: number) => {
    house.clock.now = new Date(house.clock.now.getTime() + seconds * 1000)
  }
  const goTo = (moment: string) => {
    house.moveTo(new Date(moment))
  }

  const office = () => house.as("coordinator", municipality)
  /** Solves the puzzle of a form as a browser does. */
  const proof = async (seconds = 5) => {
    const { token, challenge } = await house.anybody(contract.courses.challenge, here)
    const solution = await solveChallenge({ challenge: challenge as never, deriveKey })
    later(seconds)
    return { token, solution: btoa(JSON.stringify({ challenge, solution })) }
  }

  const signUp = async (name: string, change: Readonly<Record<string, unknown>> = {}) => {
    const brought = "proof" in change ? change.proof : await proof()
    return house.anybody(contract.courses.enrol, {
      ...here,
      body: { ...somebody(name), ...change, proof: brought } as never
    })
  }

  const within = <A>(asked: Effect.Effect<A, never, Correspondence.Outbox | Office.Journal>) =>
    house.runtime.runPromise(Effect.flatMap(Office.Office, (desk) => desk.within(dorsten, asked)))

  const letters = (to: string) =>
    within(
      Effect.map(
        Effect.flatMap(Correspondence.Outbox, (outbox) => outbox.all()),
        (all) => all.filter((letter) => letter.to === to).reverse()
      )
    )

  /** What was noted about the course, newest first. */
  const journal = () => within(Office.Journal.use((entries) => entries.of({ kind: "course", id: course })))

  /** The secret in the newest letter to somebody. */
  const secretOf = async (name: string) => {
    const letter = (await letters(`${name.toLowerCase()}@example.org`)).at(-1)
    const secret = /\/platz\/(\S+)/.exec(letter?.text ?? "")?.[1]
    assert.isDefined(secret, name)
    return { params: { municipality, secret: secret ?? "" } }
  }

  const record = async () => (await office())(contract.training.show, here)
  const states = async () =>
    Object.fromEntries((await record()).participants.map(({ name, state }) => [name, state] as const))
  const idOf = async (name: string) => {
    const found = (await record()).participants.find((each) => each.name === name)
    return { params: { ...here.params, participant: found?.id ?? "" } }
  }
  const passOn = () =>
    house.runtime.runPromise(
      Effect.flatMap(Office.Office, (desk) => desk.within(dorsten, passOnPlaces(house.house, dorsten)))
    )
  const coordinator = await office()
  await coordinator(contract.training.add, { ...at, body: { ...plan(), course } as never })
  await coordinator(contract.training.publish, { ...here, body: { published: true } })
  return { house, later, goTo, office, proof, signUp, letters, journal, secretOf, record, states, idOf, passOn }
}

export type OpenCourse = Awaited<ReturnType<typeof openCourse>>
