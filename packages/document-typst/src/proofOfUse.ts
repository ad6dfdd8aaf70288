/** The proof of use of a grant year: narrative with counted facts, figures, vouchers by their numbers. Nobody is named. */
import type { Funding } from "@lotsenwerk/domain"
import {
  costKind,
  countedFacts,
  eligibility,
  type FigureInWords,
  format,
  type Proved,
  paidMonth,
  proofFigures,
  proofNotes
} from "@lotsenwerk/messages"
import { isReadonlyArrayNonEmpty, type NonEmptyReadonlyArray } from "effect/Array"
import * as Result from "effect/Result"
import { collected, ofCents, ofCount, ofDay, ofText, type PaperFault } from "./faults.ts"
import type { Font } from "./fonts.ts"
import { limits } from "./limits.ts"
import { print } from "./press.ts"
import { plain, worded } from "./wording.ts"

/** The paragraphs of a longer text; empty lines part them, and so does every other. */
const paragraphs = (text: string | undefined): ReadonlyArray<string> =>
  (text ?? "").split(/[\r\n]+/).filter((line) => plain(line) !== "")

const faults = (
  { proved, issuer, grantingBody, asOf }: Funding.ProofPaper,
  fonts: ReadonlyArray<Font>
): ReadonlyArray<PaperFault> => {
  const { grant, vouchers } = proved
  const text = (typed: string, most: number = limits.text) => ofText(typed, most, fonts)
  const known = (typed: string | undefined, most: number) => (typed === undefined ? [] : text(typed, most))
  return collected([
    ["/issuer/body", text(issuer.body)],
    ["/issuer/office", text(issuer.office)],
    ["/grantingBody", known(grantingBody, limits.text)],
    ["/asOf", ofDay(asOf)],
    ["/grant/reference", known(grant?.reference, limits.text)],
    ["/grant/notice", known(grant?.notice, limits.paragraph)],
    ...paragraphs(grant?.narrative).map(
      (paragraph, index) => [`/grant/narrative/${index}`, text(paragraph, limits.narrative)] as const
    ),
    ["/vouchers", ofCount(vouchers.lines.length, limits.vouchers)],
    ["/vouchers", ofCents(vouchers.cents)],
    ...vouchers.lines.map(
      ({ voucher }, index) => [`/vouchers/${index}/voucher`, known(voucher, limits.number)] as const
    )
  ])
}

const amount = (cents: number): string => format.euro(cents).replace("\u00A0€", "")

const ofGrant: ReadonlySet<FigureInWords["figure"]> = new Set(["granted", "received", "toCome", "repay"])

const row = ({ label, amount: sum, note = "" }: FigureInWords) => ({ label, amount: sum, note })

const words = (paper: Funding.ProofPaper, fonts: NonEmptyReadonlyArray<Font>) => {
  const { proved, facts, issuer, grantingBody, repaid, asOf, isSample } = paper
  const { year, grant, vouchers, late } = proved
  const own = (typed: string) => worded(plain(typed), fonts)
  const known = (typed: string | undefined) => (typed === undefined ? null : own(typed))
  const isLate = new Set(late.lines.map(({ id }) => id))
  const figures = proofFigures({ ...proved, repaid } satisfies Proved)
  return {
    document: { title: `Verwendungsnachweis ${year}`, author: plain(issuer.body), date: asOf },
    year: `${year}`,
    body: own(issuer.body),
    office: own(issuer.office),
    asOf: format.day(asOf),
    grantingBody: known(grantingBody),
    reference: known(grant?.reference),
    decidedOn: grant?.decidedOn === undefined ? null : format.day(grant.decidedOn),
    facts: countedFacts(facts, { guides: proved.guides.length, guideMonths: proved.guideMonths }).map(
      ({ label, count }) => ({ label, count: `${count}` })
    ),
    narrative: paragraphs(grant?.narrative).map(own),
    notice: known(grant?.notice),
    kinds: proved.spent.map((line) => ({
      kind: costKind(line.kind),
      count: `${line.lines.length}`,
      eligibility: eligibility(line),
      cents: amount(line.cents)
    })),
    spent: figures.filter(({ figure }) => !ofGrant.has(figure)).map(row),
    grant: figures.filter(({ figure }) => ofGrant.has(figure)).map(row),
    notes: proofNotes({ repaid }),
    vouchers: vouchers.lines.map(({ id, voucher, paidOn, kind, month, cents }) => ({
      voucher: known(voucher),
      paidOn: format.day(paidOn ?? ""),
      isLate: isLate.has(id),
      kind: costKind(kind),
      month: paidMonth({ month, kind: "regular" }),
      cents: amount(cents)
    })),
    sum: amount(vouchers.cents),
    isSample
  }
}

/** Prints a proof of use; see `Papers`. */
export const proofOfUse =
  (fonts: NonEmptyReadonlyArray<Font>) =>
  (paper: Funding.ProofPaper): Result.Result<Uint8Array, NonEmptyReadonlyArray<PaperFault>> => {
    const found = faults(paper, fonts)
    return isReadonlyArrayNonEmpty(found)
      ? Result.fail(found)
      : Result.succeed(print("proofOfUse", words(paper, fonts)).pdf("a-2a"))
  }
