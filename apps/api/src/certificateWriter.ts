/** The domain's certificate writer, on `@lotsenwerk/document-typst`. */

import { type Certificate, openPapers } from "@lotsenwerk/document-typst"
import type { Course } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const paper = ({ certificate, issuer, checkUrl }: Course.CertificatePaper): Certificate => {
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
    ...(replaces === undefined ? {} : { replaces })
  }
}
