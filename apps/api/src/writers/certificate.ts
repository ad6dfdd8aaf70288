/** The domain's certificate writer, on `@lotsenwerk/document-typst`. */
import type { Certificate } from "@lotsenwerk/document-typst"
import { Course, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { press } from "./press.ts"

const paperOf = ({ certificate, issuer, checkUrl, isSample }: Course.CertificatePaper): Certificate => {
  const { number, code, content, issuedOn, replaces } = certificate
  const { name, course, organiser, topics, days, minutes, place, completedOn } = content
  return {
    number,
    name,
    issuer,
    organiser,
    course: { title: course, topics, dates: days, minutes, place },
    completedOn,
    issuedOn,
    checkUrl,
    code,
    isSample,
    ...(replaces === undefined ? {} : { replaces })
  }
}

/** Prints certificates. */
export const layer: Layer.Layer<Course.CertificateWriter> = Layer.sync(Course.CertificateWriter, () => {
  return {
    write: (papers) =>
      Effect.suspend(() => {
        const [first, ...rest] = papers.map(paperOf)
        const printed = press().certificates([first as Certificate, ...rest])
        if (Result.isSuccess(printed)) return Effect.succeed(printed.success)
        const [{ at }] = printed.failure
        const name = papers[Number(at.split("/")[1])]?.certificate.content.name ?? ""
        return Effect.fail(new Office.Conflict({ reason: "PaperRefused", details: { name } }))
      })
  }
})
