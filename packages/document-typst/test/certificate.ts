/** A certificate, for the tests to bend. */
import { CivilDate } from "@lotsenwerk/domain"
import * as Result from "effect/Result"
import type { Certificate, Paper } from "../src/index.ts"

/** The certificate of a course of four evenings. */
export const certificate = (changed: Partial<Certificate> = {}): Certificate => ({
  number: "DO-2027-0007",
  name: "Олена Шевченко",
  issuer: { body: "Stadt Dorsten", office: "Fachdienst Integration" },
  organiser: "Verein für Begegnung e. V.",
  course: {
    title: "Basiskurs Integrationslotsen",
    topics: ["Rolle und Grenzen", "Behörden vor Ort", "Nähe und Distanz"],
    dates: ["2027-03-02", "2027-03-09", "2027-03-16", "2027-03-23"].map(CivilDate.of),
    minutes: 480,
    place: "Altes Rathaus, Saal 2"
  },
  completedOn: CivilDate.of("2027-03-23"),
  issuedOn: CivilDate.of("2027-03-30"),
  checkUrl: "https://lotsen.example/pruefen/7K3M-9QXZ-4TWA",
  code: "7K3M-9QXZ-4TWA",
  ...changed
})

/** The same text in every place that takes one. */
export const everywhere = (text: string): Certificate =>
  certificate({
    name: text,
    issuer: { body: text, office: text },
    organiser: text,
    course: { ...certificate().course, title: text, topics: [text, text], place: text }
  })

/** The file of a paper that has no fault. @throws its faults otherwise */
export const file = (paper: Paper): Uint8Array =>
  Result.getOrThrowWith(paper, (faults) => new Error(JSON.stringify(faults)))
