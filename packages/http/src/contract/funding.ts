/** The proof of use of a grant year: figures with their lines, other costs, the grant, and both files. */
import { CivilDate, Funding, Money, Month } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { endpoint } from "./endpoint.ts"
import { Done } from "./municipalities.ts"

const money = ["coordinator", "approver", "auditor"] as const
const year = "/municipalities/{municipality}/funding/{year}"

/** The first year that the funding directive knew. @source RdErl. MI 26.11.2015: money for the budget year 2016 */
export const firstGrantYear = 2016

/** The kinds of cost that are entered by hand; allowances come from the runs. */
export const otherCostKinds = Funding.OtherCostKind.literals

/** A sum with the ids of its lines. */
const Figure = Schema.Struct({ cents: Money.Cents, lines: Schema.Array(Schema.String) })

/** What was paid or ordered for the year; nobody is named. */
const Line = Schema.Struct({
  id: Schema.String,
  kind: Funding.CostKind,
  month: Month.Month,
  cents: Money.Cents,
  paidOn: Schema.optionalKey(CivilDate.CivilDate),
  voucher: Schema.optionalKey(Schema.String),
  /** The run of an allowance; every other cost stands in the book and can be taken back. */
  run: Schema.optionalKey(Schema.String),
  /** What another cost was for, and who entered it. */
  reason: Schema.optionalKey(Schema.String),
  enteredBy: Schema.optionalKey(Schema.String)
})

/** A grant year as it stands in the books. */
export const GrantYear = Schema.Struct({
  year: Schema.Int,
  body: Schema.String,
  office: Schema.String,
  /** Whether somebody funds the programme in this year. */
  funded: Schema.Literals(["grant", "none", "unknown"]),
  grantingBody: Schema.optionalKey(Schema.String),
  /** By when the use is to be proved. */
  dueOn: Schema.optionalKey(CivilDate.CivilDate),
  isDueDoubtful: Schema.Boolean,
  grant: Schema.optionalKey(Funding.RecordedGrant),
  /** Every line once, by the day of payment; what is not paid comes last. */
  lines: Schema.Array(Line),
  spent: Schema.Array(
    Schema.Struct({
      kind: Funding.CostKind,
      eligibility: Schema.Literals(["eligible", "excluded", "unknown"]),
      isDoubtful: Schema.Boolean,
      ...Figure.fields
    })
  ),
  vouchers: Figure,
  eligible: Figure,
  unknown: Figure,
  excluded: Figure,
  late: Figure,
  unvouched: Figure,
  unpaid: Figure,
  /** How many people received an allowance, and for how many months together. */
  guides: Schema.Int,
  guideMonths: Schema.Int,
  repay: Schema.optionalKey(Schema.Struct({ least: Money.Cents, most: Money.Cents })),
  toCome: Schema.optionalKey(Money.Cents),
  /** Claims about months of the year that were repaid: not taken off. */
  repaid: Schema.Struct({ claims: Schema.Int, cents: Money.Cents }),
  facts: Schema.Struct({
    guides: Schema.Int,
    appointments: Schema.Int,
    guidesAtEnd: Schema.Int,
    sessions: Schema.Int,
    supervised: Schema.Int,
    courses: Schema.Int,
    certificates: Schema.Int
  }),
  /** The day of the latest entry, or the last day of the year. */
  asOf: CivilDate.CivilDate
}).annotate({ identifier: "GrantYear" })
export interface GrantYear extends Schema.Schema.Type<typeof GrantYear> {}

/** A grant year as it will end, as far as the office knows. @term Hochrechnung @unit euro cents */
export const YearOutlook = Schema.Struct({
  year: Schema.Int,
  /** The first month of which more may come; absent where none is. */
  openFrom: Schema.optionalKey(Month.Month),
  paid: Money.Cents,
  ordered: Money.Cents,
  /** What the register still makes due if everybody in office serves. */
  due: Money.Cents,
  /** All three together; the least that is to be expected where somebody is unforeseen. */
  expected: Money.Cents,
  granted: Schema.optionalKey(Money.Cents),
  /** What the grant would leave; absent where it does not suffice, or nobody has entered it. */
  left: Schema.optionalKey(Money.Cents),
  /** How many more guides that carries to December, in words. */
  carries: Schema.optionalKey(Schema.String),
  /** When the grant is used up, by how much, and how long before it is seen. */
  warnings: Schema.Array(Schema.String),
  /** How many people nobody can reckon. */
  unforeseen: Schema.Int,
  months: Schema.Array(
    Schema.Struct({
      month: Month.Month,
      paid: Money.Cents,
      ordered: Money.Cents,
      due: Money.Cents,
      /** From January to the end of the month. */
      soFar: Money.Cents
    })
  )
}).annotate({ identifier: "YearOutlook" })
export interface YearOutlook extends Schema.Schema.Type<typeof YearOutlook> {}

export const funding = {
  outlook: endpoint({
    name: "funding.outlook",
    summary: "Reckon a grant year to December: paid, ordered, still due, and what the grant leaves",
    method: "GET",
    path: `${year}/outlook`,
    allowed: money,
    answer: YearOutlook
  }),
  year: endpoint({
    name: "funding.year",
    summary: "Show a grant year: what was granted, received and spent, each figure with its lines",
    method: "GET",
    path: year,
    allowed: money,
    answer: GrantYear
  }),
  setGrant: endpoint({
    name: "funding.setGrant",
    summary: "Enter what was granted and received for a year, and what the narrative says; the latest entry counts",
    method: "PUT",
    path: `${year}/grant`,
    allowed: ["coordinator"],
    body: Funding.NewGrant,
    answer: Done
  }),
  addExpense: endpoint({
    name: "funding.addExpense",
    summary: "Enter an expense beside the allowances",
    method: "POST",
    path: "/municipalities/{municipality}/expenses",
    allowed: ["coordinator"],
    body: Funding.NewExpense,
    answer: Schema.Struct({ id: Schema.String }),
    status: 201
  }),
  takeBackExpense: endpoint({
    name: "funding.takeBackExpense",
    summary: "Take an expense back: it stays in the book and counts no more",
    method: "DELETE",
    path: "/municipalities/{municipality}/expenses/{expense}",
    allowed: ["coordinator"],
    answer: Done
  }),
  document: endpoint({
    name: "funding.document",
    summary: "Give the proof of use of a year as PDF/A, the same bytes for the same books",
    method: "GET",
    path: `${year}/proof.pdf`,
    allowed: money,
    answer: Schema.Uint8Array,
    file: "application/pdf"
  }),
  sheet: endpoint({
    name: "funding.sheet",
    summary: "Give the proof of use of a year as a workbook, the same bytes for the same books",
    method: "GET",
    path: `${year}/proof.xlsx`,
    allowed: money,
    answer: Schema.Uint8Array,
    file: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  })
}
