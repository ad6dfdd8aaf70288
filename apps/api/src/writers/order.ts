/** The domain's order writer, on `@lotsenwerk/document-typst`. */
import type { PaymentOrder } from "@lotsenwerk/document-typst"
import { Allowance, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { press } from "./press.ts"

const paperOf = ({ run, payments, orderedOn, issuer, checksum, isSample }: Allowance.OrderPaper): PaymentOrder => ({
  number: run.number,
  issuer,
  terms: run.terms,
  findings: Allowance.findingsOf(run),
  released: run.released,
  orderedOn,
  persons: new Set(payments.map(({ line }) => line.person)).size,
  lines: payments.map(({ line, account, reference }) => ({
    holder: account.holder,
    iban: account.iban,
    month: line.month,
    kind: line.kind,
    reference,
    cents: line.cents
  })),
  programmeVersion: run.programmeVersion,
  checksum,
  isSample
})

/** Prints the order of a released run. */
export const layer: Layer.Layer<Allowance.OrderWriter> = Layer.succeed(Allowance.OrderWriter, {
  write: (paper) =>
    Effect.suspend(() => {
      const printed = press().paymentOrder(paperOf(paper))
      if (Result.isSuccess(printed)) return Effect.succeed(printed.success)
      const [{ at }] = printed.failure
      const line = paper.payments[Number(/^\/lines\/(\d+)/.exec(at)?.[1])]
      const place = line?.account.holder ?? paper.run.number
      return Effect.fail(new Office.Conflict({ reason: "OrderRefused", details: { place } }))
    })
})
