/** The domain's writer of the proof of use, on `@lotsenwerk/document-typst` and `@lotsenwerk/spreadsheet`. */
import { Funding, Office } from "@lotsenwerk/domain"
import { proofOfUse } from "@lotsenwerk/spreadsheet"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { press } from "./press.ts"

/** What the office would look for, by the place of a fault. */
const placeOf = (at: string, { proved }: Funding.ProofPaper): string => {
  const voucher = proved.vouchers.lines[Number(/^\/vouchers\/(\d+)/.exec(at)?.[1])]?.voucher
  if (voucher !== undefined) return voucher
  if (at.startsWith("/grant/notice")) return "Förderhinweis"
  if (at.startsWith("/grant/narrative")) return "Sachbericht"
  return at.startsWith("/grant/reference") ? "Aktenzeichen des Bescheids" : (proved.grant?.reference ?? "Kopf")
}

/** Prints the proof of use of a year, and writes it as a workbook. */
export const layer: Layer.Layer<Funding.ProofWriter> = Layer.succeed(Funding.ProofWriter, {
  document: (paper) =>
    Effect.suspend(() => {
      const printed = press().proofOfUse(paper)
      if (Result.isSuccess(printed)) return Effect.succeed(printed.success)
      const details = { year: paper.proved.year, place: placeOf(printed.failure[0].at, paper) }
      return Effect.fail(new Office.Conflict({ reason: "ProofRefused", details }))
    }),
  sheet: (paper) => Effect.promise(() => proofOfUse(paper))
})
