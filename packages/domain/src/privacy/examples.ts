/** The cases of keeping and deleting that everybody should know; each row is a test and a line of the documentation. */
import { open } from "../examples.ts"
import { closed, file, gone, keep, type Row, voucher } from "./records.fixture.ts"
import { asRead, certain, noArchive, sixAndTen } from "./statutes.ts"

const komKbvo = "§ 24 Abs. 3 KomKBVO Sachsen-Anhalt"

/** What is to be done on a day. */
export const examples: ReadonlyArray<Row> = [
  ...(
    [
      ["the last day of seven years", voucher(), "2033-12-31", keep("2033-12-31", "VouchersKept")],
      ["the first day after seven years", voucher(), "2034-01-01", gone("2034-01-01")],
      [
        "accounts adopted on New Year's Eve",
        voucher({ accountsAdoptedOn: "2026-12-31" }),
        "2034-01-01",
        gone("2034-01-01")
      ],
      [
        "accounts adopted on New Year's Day",
        voucher({ accountsAdoptedOn: "2027-01-01" }),
        "2034-01-01",
        keep("2034-12-31", "VouchersKept")
      ],
      [
        "accounts not adopted yet: no length has begun",
        voucher({ accountsAdoptedOn: null }),
        "2040-01-01",
        keep(undefined, "VouchersKept")
      ],
      [
        "one of two lengths has not begun",
        voucher({ isFunded: true, proofSubmittedOn: null }),
        "2030-01-01",
        keep(undefined, "VouchersKept", "FundingProofKept")
      ],
      [
        "the books do not show the payee: ten years",
        voucher({ isInBooks: false }),
        "2034-01-01",
        keep("2036-12-31", "IncompleteVouchersKept")
      ],
      [
        "both keep it, and both are named",
        voucher({ isInBooks: false }),
        "2030-01-01",
        keep("2036-12-31", "VouchersKept", "IncompleteVouchersKept")
      ],
      [
        "the longer one comes first",
        voucher({ isFunded: true, proofSubmittedOn: "2026-06-30" }),
        "2030-01-01",
        keep("2033-12-31", "VouchersKept", "FundingProofKept")
      ],
      [
        "paid from a grant whose proof came late",
        voucher({ isFunded: true, proofSubmittedOn: "2030-02-28" }),
        "2034-01-01",
        keep("2035-02-28", "FundingProofKept")
      ],
      [
        "free since the latest of all",
        voucher({ isFunded: true, proofSubmittedOn: "2030-02-28" }),
        "2040-01-01",
        gone("2035-03-01")
      ],
      [
        "a claim is open: it waits",
        voucher({ hasOpenClaim: true }),
        "2034-01-01",
        { _tag: "Blocked", by: ["NoClaimOpen"], doubted: [] }
      ],
      [
        "a claim is open while a length runs: both are named",
        voucher({ hasOpenClaim: true }),
        "2033-12-31",
        keep("2033-12-31", "VouchersKept", "NoClaimOpen")
      ]
    ] as const
  ).map(
    ([name, record, on, expected]): Row => ({
      name,
      source: komKbvo,
      kind: "voucher",
      rules: noArchive,
      on,
      file: record,
      expected
    })
  ),
  {
    name: "six years elsewhere",
    source: "§ 69 KommHV-Doppik Bayern, § 35 KomKVO Sachsen, § 30 GemHVO Rheinland-Pfalz",
    kind: "voucher",
    rules: sixAndTen,
    on: "2033-01-01",
    file: voucher(),
    expected: gone("2033-01-01")
  },
  {
    name: "where the Land's ordinance was not read, nothing is deleted",
    source: "house: an open rule is shown, never guessed",
    kind: "voucher",
    rules: { ...noArchive, vouchers: [open] },
    on: "2050-01-01",
    file: voucher(),
    expected: { _tag: "Undetermined", unknown: ["VouchersKept"], doubted: [] }
  },
  ...(
    [
      ["2033-12-31", { _tag: "Undetermined", unknown: ["TaxVouchersKept"], doubted: [] }],
      ["2034-01-01", gone("2034-01-01")]
    ] as const
  ).map(([on, expected]): Row => {
    const { isTaxed: _unknown, ...record } = voucher({ accountsAdoptedOn: "2026-01-02" })
    const name = `not known whether it is taxed: the answer waits until that length is over as well, asked on ${on}`
    return { name, source: "§ 147 Abs. 3 AO", kind: "voucher", rules: sixAndTen, on, file: record, expected }
  }),
  ...(
    [
      ["2024-12-31", "2014-06-30", keep("2024-12-31", "TaxVouchersKept")],
      ["2025-01-01", "2016-12-31", gone("2025-01-01")],
      ["2024-12-31", "2016-12-31", keep("2026-12-31", "TaxVouchersKept")],
      ["2025-01-01", "2017-01-01", keep("2025-12-31", "TaxVouchersKept")]
    ] as const
  ).map(
    ([on, madeOn, expected]): Row => ({
      name: `a taxed voucher of ${madeOn}, asked on ${on}: ten years became eight`,
      source: "§ 147 Abs. 3 AO, § 257 Abs. 4 HGB",
      kind: "voucher",
      rules: noArchive,
      on,
      file: voucher({ accountsAdoptedOn: "2010-01-01", isTaxed: true, madeOn }),
      expected
    })
  ),
  {
    name: "books ten years",
    source: komKbvo,
    kind: "book",
    rules: noArchive,
    on: "2036-12-31",
    file: voucher(),
    expected: keep("2036-12-31", "BooksKept")
  },
  ...(
    [
      ["2031-06-30", keep("2031-06-30", "FundingProofKept")],
      ["2031-07-01", { _tag: "OfferToArchive", doubted: [] }]
    ] as const
  ).map(
    ([on, expected]): Row => ({
      name: `a proof of use submitted on 30 June 2026, asked on ${on}`,
      source: "five years after submission",
      kind: "fundingProof",
      rules: certain,
      on,
      file: file({ ...closed, proofSubmittedOn: "2026-06-30" }),
      expected
    })
  ),
  ...(
    [
      ["nobody has asked the archive", null, undefined, { _tag: "OfferToArchive", doubted: [] }],
      [
        "the archive has not answered",
        "2034-01-02",
        undefined,
        { _tag: "Blocked", by: ["ArchiveAnswered"], doubted: [] }
      ],
      ["the archive does not want it", "2034-01-02", "declined", gone("2034-01-01")],
      ["the archive has it", "2034-01-02", "taken", gone("2034-01-01")]
    ] as const
  ).map(
    ([name, offeredOn, archiveAnswer, expected]): Row => ({
      name,
      source: "the archive acts of the Länder",
      kind: "voucher",
      rules: certain,
      on: "2034-03-01",
      file: { ...voucher({ offeredOn }), ...(archiveAnswer === undefined ? {} : { archiveAnswer }) },
      expected
    })
  ),
  {
    name: "not known whether the archive was asked",
    source: "house: unknown is not no",
    kind: "guideFile",
    rules: certain,
    on: "2034-03-01",
    file: file({ officeEndedOn: "2026-01-01", hasOpenClaim: false }),
    expected: { _tag: "Undetermined", unknown: ["ArchiveAnswered"], doubted: [] }
  },
  {
    name: "a rule merely inferred keeps as well, and says so",
    source: "house: a doubt never deletes",
    kind: "appointmentFile",
    rules: asRead,
    on: "2030-01-01",
    file: file({ ...closed, officeEndedOn: "2026-11-25" }),
    expected: { ...keep("2036-11-25", "AppointmentFileKept"), doubted: ["AppointmentFileKept", "ArchiveAnswered"] }
  },
  {
    name: "a doubt about grants does not touch a voucher that was paid from none",
    source: "house: doubts are shown where something rests on them",
    kind: "voucher",
    rules: { ...asRead, archive: noArchive.archive },
    on: "2034-01-01",
    file: voucher({ proofSubmittedOn: "2033-01-01" }),
    expected: gone("2034-01-01")
  }
]
