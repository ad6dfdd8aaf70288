/** Certificates as the words of their template, and as a file. */
import { CivilDate } from "@lotsenwerk/domain"
import { isReadonlyArrayNonEmpty, lastNonEmpty, type NonEmptyReadonlyArray } from "effect/Array"
import * as Result from "effect/Result"
import { type Certificate, certificateFaults } from "./certificate.ts"
import { collected, ofCount, type PaperFault } from "./faults.ts"
import type { Font } from "./fonts.ts"
import { limits } from "./limits.ts"
import { print } from "./press.ts"
import { squares } from "./squares.ts"
import { plain, worded } from "./wording.ts"
import { dayInWords, daysInWords, durationInWords } from "./words.ts"

/** The address without what a person need not type: `lotsen.example/pruefen`. */
const site = (checkUrl: string): string => {
  const { host, pathname } = new URL(checkUrl)
  return `${host}${pathname.slice(0, pathname.lastIndexOf("/"))}`
}

const words = (certificate: Certificate, fonts: NonEmptyReadonlyArray<Font>) => {
  const { issuer, course, checkUrl, replaces } = certificate
  const own = (typed: string) => worded(plain(typed), fonts)
  return {
    number: own(certificate.number),
    name: own(certificate.name),
    body: own(issuer.body),
    office: own(issuer.office),
    organiser: own(certificate.organiser),
    title: own(course.title),
    topics: course.topics.map(own),
    dates: daysInWords(course.dates),
    duration: durationInWords(course.minutes),
    place: own(course.place),
    completedOn: dayInWords(certificate.completedOn),
    issuedOn: dayInWords(certificate.issuedOn),
    checkUrl,
    site: own(site(checkUrl)),
    squares: squares(checkUrl),
    code: own(certificate.code),
    replaces: replaces === undefined ? null : own(replaces),
    isSample: certificate.isSample === true
  }
}

const titleOf = (list: NonEmptyReadonlyArray<Certificate>): string => {
  const [first, last] = [plain(list[0].number), plain(lastNonEmpty(list).number)]
  return list.length === 1 ? `Zertifikat ${first}` : `Zertifikate ${first} bis ${last}`
}

const set = (list: NonEmptyReadonlyArray<Certificate>, fonts: NonEmptyReadonlyArray<Font>) =>
  print("certificates", {
    document: {
      title: titleOf(list),
      author: plain(list[0].issuer.body),
      date: list.map(({ issuedOn }) => issuedOn).reduce(CivilDate.later)
    },
    certificates: list.map((certificate) => words(certificate, fonts))
  })

const pageFaults = (certificate: Certificate, fonts: NonEmptyReadonlyArray<Font>): ReadonlyArray<PaperFault> =>
  set([certificate], fonts).pages === 1 ? [] : [{ _tag: "PageTooSmall", at: "" }]

/** Prints certificates, a page each; see `Papers`. */
export const certificates =
  (fonts: NonEmptyReadonlyArray<Font>) =>
  (list: NonEmptyReadonlyArray<Certificate>): Result.Result<Uint8Array, NonEmptyReadonlyArray<PaperFault>> => {
    const placed = (index: number, faults: ReadonlyArray<PaperFault>) =>
      faults.map((fault): PaperFault => ({ ...fault, at: `/${index}${fault.at}` }))
    const found = [
      ...collected([["", ofCount(list.length, limits.certificates)]]),
      ...list.flatMap((certificate, index) => placed(index, certificateFaults(certificate, fonts)))
    ]
    if (isReadonlyArrayNonEmpty(found)) return Result.fail(found)
    const paper = set(list, fonts)
    const large =
      paper.pages === list.length ? [] : list.flatMap((each, index) => placed(index, pageFaults(each, fonts)))
    return isReadonlyArrayNonEmpty(large) ? Result.fail(large) : Result.succeed(paper.pdf())
  }
