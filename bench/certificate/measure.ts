/** How long a certificate takes: the first, which opens the press, one more, and a course of twenty in one file. */
import { type Certificate, openPapers } from "@lotsenwerk/document-typst"
import { CivilDate } from "@lotsenwerk/domain"
import * as Result from "effect/Result"
import { median } from "../median.ts"

const certificate = (number: number): Certificate => ({
  number: `2027-${String(number).padStart(4, "0")}`,
  name: `Олена Шевченко-${number}`,
  issuer: { body: "Stadt Dorsten", office: "Sozialamt" },
  organiser: "Beispielverband",
  course: {
    title: "Grundkurs",
    topics: ["Soziale Sicherung", "Interkulturelle Kompetenz"],
    dates: ["2027-03-02", "2027-03-09"].map(CivilDate.of),
    minutes: 240,
    place: "Altes Rathaus"
  },
  completedOn: CivilDate.of("2027-03-09"),
  issuedOn: CivilDate.of("2027-03-10"),
  checkUrl: "https://lotsen.example/pruefen/7K3M-9QXZ-4TWA",
  code: "7K3M-9QXZ-4TWA"
})

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** @unit milliseconds, bytes */
export const certificates = () => {
  let papers: ReturnType<typeof openPapers> | undefined
  const print = (...list: readonly [Certificate, ...ReadonlyArray<Certificate>]) => {
    papers ??= openPapers()
    return Result.getOrThrowWith(papers.certificates(list), (faults) => new Error(JSON.stringify(faults)))
  }
  let bytes = 0
  const first = timed(() => {
    bytes = print(certificate(1)).length
  })
  const each = median(Array.from({ length: 50 }, (_, index) => timed(() => print(certificate(index + 2)))))
  const others = Array.from({ length: 19 }, (_, index) => certificate(index + 101))
  const twenty = timed(() => print(certificate(100), ...others))
  return { first, each, twenty, bytes }
}
