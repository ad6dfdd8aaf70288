/** The month's money: drafts, release, order, claims. */
import { Allowance, Appointment, CivilDate, Money, Month } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { endpoint } from "./endpoint.ts"
import { Done } from "./municipalities.ts"
import { Reason, text } from "./text.ts"

const money = ["coordinator", "approver", "auditor"] as const
const run = "/municipalities/{municipality}/runs/{run}"

/** What whoever takes a step declares: that the run pays neither them nor relatives. Who is related to whom is never kept. */
const Declared = Schema.Struct({ isUninvolved: Schema.Boolean })

/** How a line of a run differs from the month before. */
export const Change = Schema.Literals(["new", "backPayment", "ended", "open", "changed", "same"])

/** A payment of a released run, and whether it came back. */
export const PaymentResult = Schema.Struct({
  /** `LO-2026-10-1-001` */
  reference: Schema.String,
  person: Appointment.PersonId,
  name: Schema.String,
  month: Month.Month,
  cents: Money.Cents,
  returned: Schema.optionalKey(Allowance.PaymentReturn)
})

/** A run with what changed since the one before it. */
export const RunRecord = Schema.Struct({
  run: Allowance.Run,
  /** @unit euro cents */
  cents: Money.Cents,
  payments: Schema.Int,
  persons: Schema.Int,
  /** The change of each line, in the order of the lines. */
  changes: Schema.Array(Change),
  /** The released run of an earlier month nearest to this one. */
  previous: Schema.optionalKey(Schema.Struct({ month: Month.Month, cents: Money.Cents, payments: Schema.Int })),
  /** Names that are written differently in the bank's file. */
  transliterated: Schema.Array(Schema.Struct({ name: Schema.String, written: Schema.String })),
  /** Settings without which it cannot be released. */
  missingSettings: Schema.Array(Schema.String),
  /** What became of each payment; empty until the run is released. */
  results: Schema.Array(PaymentResult),
  claims: Schema.Array(Allowance.Claim)
}).annotate({ identifier: "RunRecord" })
export interface RunRecord extends Schema.Schema.Type<typeof RunRecord> {}

/** A payment of an order, with the account in full: for the paper and the cash office only. */
export const OrderLine = Schema.Struct({
  reference: Schema.String,
  name: Schema.String,
  holder: Schema.String,
  iban: Schema.String,
  month: Month.Month,
  kind: Schema.Literals(["regular", "backPayment"]),
  cents: Money.Cents
})

/** The collective order with its ten items. @source § 8 Abs. 1 KomKBVO */
export const Order = Schema.Struct({
  number: Schema.String,
  month: Month.Month,
  cents: Money.Cents,
  lines: Schema.Array(OrderLine),
  terms: Allowance.OrderTerms,
  /** Item 8: who found what right, and when. */
  findings: Schema.Struct({ factual: Allowance.ToldFinding, arithmetical: Allowance.ToldFinding }),
  released: Allowance.RunStep,
  programmeVersion: Schema.Int,
  /** A digest of the list, to compare paper and file. */
  checksum: Schema.String,
  body: Schema.String,
  office: Schema.String,
  cashOffice: Schema.String
}).annotate({ identifier: "Order" })
export interface Order extends Schema.Schema.Type<typeof Order> {}

export const runs = {
  list: endpoint({
    name: "runs.list",
    summary: "List the runs, newest month first, and the months that wait for one",
    method: "GET",
    path: "/municipalities/{municipality}/runs",
    allowed: money,
    answer: Schema.Struct({
      runs: Schema.Array(Allowance.RunSummary),
      /** Months that are over and have no run, oldest first. */
      due: Schema.Array(Month.Month),
      /** Whether the programme pays at all. */
      pays: Schema.Boolean,
      claims: Schema.Array(Allowance.Claim)
    })
  }),
  draft: endpoint({
    name: "runs.draft",
    summary: "Draft the run of a month: a line per guide with decision and reasons",
    method: "POST",
    path: "/municipalities/{municipality}/runs",
    allowed: ["coordinator"],
    body: Schema.Struct({ month: Month.Month }),
    answer: Schema.Struct({ id: Schema.String }),
    status: 201
  }),
  show: endpoint({
    name: "runs.show",
    summary: "Show a run",
    method: "GET",
    path: run,
    allowed: money,
    answer: RunRecord
  }),
  refresh: endpoint({
    name: "runs.refresh",
    summary: "Draft an unreleased run once more with today's knowledge",
    method: "PUT",
    path: `${run}/lines`,
    allowed: ["coordinator"],
    answer: Done
  }),
  discard: endpoint({
    name: "runs.discard",
    summary: "Discard an unreleased run",
    method: "DELETE",
    path: run,
    allowed: ["coordinator"],
    answer: Done
  }),
  giveBack: endpoint({
    name: "runs.giveBack",
    summary: "Give a draft back to the preparer with a reason",
    method: "PUT",
    path: `${run}/return`,
    allowed: ["approver"],
    body: Schema.Struct({ reason: Reason }),
    answer: Done
  }),
  confirm: endpoint({
    name: "runs.confirm",
    summary: "Confirm that a draft is right, in substance (factual) or in its sums (arithmetical)",
    method: "PUT",
    path: `${run}/findings/{finding}`,
    allowed: ["coordinator", "approver"],
    body: Declared,
    answer: Done
  }),
  release: endpoint({
    name: "runs.release",
    summary: "Release a draft on both findings, as a second person: it is closed for ever",
    method: "PUT",
    path: `${run}/release`,
    allowed: ["approver"],
    body: Declared,
    answer: Done
  }),
  execute: endpoint({
    name: "runs.execute",
    summary: "Note the day on which the cash office paid a released run; the latest note counts",
    method: "PUT",
    path: `${run}/execution`,
    allowed: ["coordinator"],
    body: Schema.Struct({ on: CivilDate.CivilDate }),
    answer: Done
  }),
  noteReturn: endpoint({
    name: "runs.noteReturn",
    summary: "Note that a payment came back: the next run offers its month again",
    method: "POST",
    path: `${run}/returns`,
    allowed: ["coordinator"],
    body: Schema.Struct({
      reference: text(40),
      on: CivilDate.CivilDate,
      reason: Allowance.ReturnReason,
      note: Schema.optionalKey(text(400))
    }),
    answer: Done,
    status: 201
  }),
  undoReturn: endpoint({
    name: "runs.undoReturn",
    summary: "Take the note of a return back: the money had arrived",
    method: "DELETE",
    path: `${run}/returns/{reference}`,
    allowed: ["coordinator"],
    answer: Done
  }),
  order: endpoint({
    name: "runs.order",
    summary: "Give the collective order of a released run",
    method: "GET",
    path: `${run}/order`,
    allowed: money,
    answer: Order
  }),
  order_pdf: endpoint({
    name: "runs.order_pdf",
    summary: "Give the collective order of a released run with its list as PDF/A, the same bytes each time",
    method: "GET",
    path: `${run}/order.pdf`,
    allowed: money,
    answer: Schema.Uint8Array,
    file: "application/pdf"
  }),
  list_csv: endpoint({
    name: "runs.list_csv",
    summary: "Give the list of a released run for the cash office's system",
    method: "GET",
    path: `${run}/list.csv`,
    allowed: ["coordinator", "approver"],
    answer: Schema.String,
    file: "text/csv"
  }),
  pain001: endpoint({
    name: "runs.pain001",
    summary: "Give a released run as pain.001.001.09",
    method: "GET",
    path: `${run}/pain001.xml`,
    allowed: ["coordinator", "approver"],
    answer: Schema.String,
    file: "application/xml"
  })
}
