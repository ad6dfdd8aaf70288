/** The proof of use of a grant year as a workbook: figures, kinds of cost, vouchers, counted facts. Nobody is named. */
import type { Funding } from "@lotsenwerk/domain"
import { costKind, countedFacts, eligibility, paidMonth, proofFigures, proofNotes } from "@lotsenwerk/messages"
import { type Cell, type Sheet, workbook } from "./workbook.ts"

const text = (value: string | undefined): Cell => (value === undefined ? undefined : { text: value })

/** A sum that is not known is a word, which no spreadsheet adds up as nothing. */
const amount = (cents: number | undefined, otherwise: string): Cell =>
  cents === undefined ? { text: otherwise } : { cents }

const figures = ({ proved, repaid }: Funding.ProofPaper): Sheet => ({
  name: "Zahlen",
  columns: [
    { title: "Angabe", width: 44 },
    { title: "Betrag", width: 16 },
    { title: "höchstens", width: 16 },
    { title: "Hinweis", width: 70 }
  ],
  rows: [
    ...proofFigures({ ...proved, repaid }).map(({ label, amount: words, cents: [least, most], note }) => [
      text(label),
      amount(least, words),
      most === undefined || most === least ? undefined : { cents: most },
      text(note)
    ]),
    ...proofNotes({ repaid }).map((note) => [undefined, undefined, undefined, text(note)])
  ]
})

const kinds = ({ proved }: Funding.ProofPaper): Sheet => ({
  name: "Kostenarten",
  columns: [
    { title: "Kostenart", width: 30 },
    { title: "Belege", width: 10 },
    { title: "Zuwendungsfähig", width: 26 },
    { title: "Betrag", width: 16 }
  ],
  rows: proved.spent.map((line) => [
    text(costKind(line.kind)),
    { count: line.lines.length },
    text(eligibility(line)),
    { cents: line.cents }
  ]),
  sum: [text("Summe"), { count: proved.vouchers.lines.length }, undefined, { cents: proved.vouchers.cents }]
})

const vouchers = ({ proved: { vouchers: paid, late } }: Funding.ProofPaper): Sheet => {
  const isLate = new Set(late.lines.map(({ id }) => id))
  return {
    name: "Belegliste",
    columns: [
      { title: "Nr.", width: 6 },
      { title: "Belegnummer", width: 24 },
      { title: "Gezahlt am", width: 14 },
      { title: "Kostenart", width: 28 },
      { title: "Monat", width: 10 },
      { title: "Betrag", width: 16 },
      { title: "Hinweis", width: 24 }
    ],
    rows: paid.lines.map(({ id, voucher, paidOn, kind, month, cents }, index) => [
      { count: index + 1 },
      text(voucher ?? "nicht eingetragen"),
      paidOn === undefined ? undefined : { day: paidOn },
      text(costKind(kind)),
      text(paidMonth({ month, kind: "regular" })),
      { cents },
      isLate.has(id) ? text("nach dem Jahresende") : undefined
    ]),
    sum: [undefined, text("Summe"), undefined, undefined, undefined, { cents: paid.cents }]
  }
}

const narrative = ({ proved, facts, issuer, grantingBody, asOf }: Funding.ProofPaper): Sheet => {
  const { year, grant } = proved
  const said = (label: string, cell: Cell, otherwise = "nicht bekannt"): ReadonlyArray<Cell> => [
    text(label),
    cell ?? text(otherwise)
  ]
  return {
    name: "Sachbericht",
    columns: [
      { title: `Verwendungsnachweis ${year}`, width: 48 },
      { title: "Angabe", width: 80 }
    ],
    rows: [
      said("Zuwendungsempfänger", text(`${issuer.body}, ${issuer.office}`)),
      said("Bewilligungsbehörde", text(grantingBody)),
      said("Bescheid", text(grant?.reference)),
      said("Bescheid vom", grant?.decidedOn && { day: grant.decidedOn }),
      said("Stand", { day: asOf }),
      ...countedFacts(facts, { guides: proved.guides.length, guideMonths: proved.guideMonths }).map(
        ({ label, count }) => [text(label), { count }]
      ),
      said("Verlauf und Ergebnis", text(grant?.narrative), "noch nicht geschrieben"),
      said("Hinweis auf die Förderung", text(grant?.notice), "Wortlaut noch nicht bekannt")
    ]
  }
}

/** Writes a proof of use as a workbook, dated with the day of its state: the same proof gives the same bytes. */
export const proofOfUse = (paper: Funding.ProofPaper): Promise<Uint8Array> =>
  workbook([figures(paper), kinds(paper), vouchers(paper), narrative(paper)], paper.asOf)
