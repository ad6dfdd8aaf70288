import { describe, expect, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { order, transfer } from "../../test/order.ts"
import { pain001 } from "../pain001.ts"
import { bankFaults } from "./check.ts"

const debtor = { ...order().debtor, bic: "NOLADE21HRZ" }
const good = Result.getOrThrow(pain001(order({ debtor })))

/** The good file with one thing changed where it first stands. */
const changed = (from: string | RegExp, to: string): string => {
  const bad = good.replace(from, () => to)
  if (bad === good) throw new Error(`${from} does not stand in the file`)
  return bad
}

/** The good file with other words in an element: the first of that name, or the last. */
const saying = (name: string, text: string): string =>
  changed(new RegExp(`(?<=<${name}(?: [^>]*)?>)[^<]*(?=</${name}>)`), text)

const header = "Document/CstmrCdtTrfInitn/GrpHdr"
const bundle = "Document/CstmrCdtTrfInitn/PmtInf"
const first = `${bundle}/CdtTrfTxInf[1]`

const agent = /<FinInstnId>.*?<\/FinInstnId>/
const longest = (text: string, count: number) => text.repeat(count)

/** One fault each: what is changed, and all that the checker says of it. */
const faulty: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
  ["a byte order mark", `\uFEFF${good}`, ["file: begins with a byte order mark"]],
  ["another encoding", changed("UTF-8", "ISO-8859-1"), ["file: is not declared as UTF-8"]],
  ["no declaration", changed(/<\?xml.*?\?>\n/, ""), ["file: is not declared as UTF-8"]],
  ["a document type", changed("?>\n", "?>\n<!DOCTYPE Document>\n"), ["file: has a document type"]],
  [
    "no namespace",
    changed(/ xmlns="[^"]*"/, ""),
    [`Document: xmlns is not ${"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"}`]
  ],
  [
    "the dead version",
    changed("pain.001.001.09", "pain.001.001.03"),
    [`Document: xmlns is not ${"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"}`]
  ],
  ["an attribute", changed("<NbOfTxs>", '<NbOfTxs x="1">'), [`${header}/NbOfTxs: attribute x does not belong here`]],
  ["another currency", changed("EUR", "CHF"), [`${first}/Amt/InstdAmt: Ccy is not EUR`]],
  ["no currency", changed(' Ccy="EUR"', ""), [`${first}/Amt/InstdAmt: Ccy is not EUR`]],

  [
    "an address",
    changed("</Nm></Cdtr>", "</Nm><PstlAdr><Ctry>DE</Ctry></PstlAdr></Cdtr>"),
    [
      `${first}/Cdtr/PstlAdr: does not belong here, addresses are not sent inside the EEA, and unstructured ones are refused`
    ]
  ],
  [
    "the payee's bank",
    changed("<Cdtr>", "<CdtrAgt><FinInstnId><BICFI>NOLADE21HRZ</BICFI></FinInstnId></CdtrAgt><Cdtr>"),
    [`${first}/CdtrAgt: does not belong here, the payee's bank is not named without a BIC`]
  ],
  [
    "a purpose of the bundle",
    changed("</SvcLvl>", "</SvcLvl><CtgyPurp><Cd>SALA</Cd></CtgyPurp>"),
    [`${bundle}/PmtTpInf/CtgyPurp: does not belong here, a purpose, if any, is told with each transfer`]
  ],
  [
    "a moment of execution",
    changed(/<Dt>(.*?)<\/Dt>/, "<DtTm>2026-11-16T00:00:00Z</DtTm>"),
    [`${bundle}/ReqdExctnDt: Dt is missing`, `${bundle}/ReqdExctnDt/DtTm: does not belong here, a day, not a moment`]
  ],
  ["an unknown element", changed("</GrpHdr>", "<Note/></GrpHdr>"), [`${header}/Note: does not belong here`]],
  [
    "more of who initiates",
    changed("</Nm></InitgPty>", "</Nm><Id/></InitgPty>"),
    [`${header}/InitgPty/Id: does not belong here`]
  ],
  ["a missing element", changed(/<ChrgBr>.*?<\/ChrgBr>/, ""), [`${bundle}: ChrgBr is missing`]],
  [
    "an element twice",
    changed("<BtchBookg>true</BtchBookg>", "<BtchBookg>true</BtchBookg><BtchBookg>true</BtchBookg>"),
    [`${bundle}: BtchBookg stands more than once`]
  ],
  [
    "elements in another order",
    changed(/(<PmtMtd>.*?<\/PmtMtd>)(<BtchBookg>.*?<\/BtchBookg>)/, "<BtchBookg>true</BtchBookg><PmtMtd>TRF</PmtMtd>"),
    [`${bundle}: elements are not in the order of the schema`]
  ],
  ["text between elements", changed("<GrpHdr>", "<GrpHdr>x"), [`${header}: text between elements`]],
  ["elements in a text", changed("<MsgId>", "<MsgId><b/>"), [`${header}/MsgId: elements where only text belongs`]],

  ["an empty message id", saying("MsgId", ""), [`${header}/MsgId: is empty`]],
  ["a blank message id", saying("MsgId", "  "), [`${header}/MsgId: is empty`]],
  ["a message id of 36", saying("MsgId", longest("x", 36)), [`${header}/MsgId: is longer than 35 characters`]],
  ["an umlaut in a message id", saying("MsgId", "Lö"), [`${header}/MsgId: has characters that ids must not have`]],
  ["a slash before a bundle's id", saying("PmtInfId", "/1"), [`${bundle}/PmtInfId: has slashes at an end or in a row`]],
  [
    "a slash behind a transfer's id",
    saying("EndToEndId", "1/"),
    [`${first}/PmtId/EndToEndId: has slashes at an end or in a row`]
  ],
  [
    "two slashes in a transfer's id",
    saying("EndToEndId", "1//2"),
    [`${first}/PmtId/EndToEndId: has slashes at an end or in a row`]
  ],
  [
    "a transfer's id twice",
    saying("EndToEndId", "LO-2026-10-1-003"),
    [`${bundle}/CdtTrfTxInf[3]/PmtId/EndToEndId: stands more than once in the file`]
  ],
  [
    "a moment that is none",
    saying("CreDtTm", "2026-11-02T25:15:00Z"),
    [`${header}/CreDtTm: is no moment with its zone`]
  ],
  ["a moment on no day", saying("CreDtTm", "2026-02-30T08:15:00Z"), [`${header}/CreDtTm: is no moment with its zone`]],
  ["a day that is none", saying("Dt", "2026-11-31"), [`${bundle}/ReqdExctnDt/Dt: is no day`]],
  ["another way to pay", saying("PmtMtd", "CHK"), [`${bundle}/PmtMtd: is not TRF`]],
  ["bookings one by one", saying("BtchBookg", "false"), [`${bundle}/BtchBookg: is not true`]],
  ["another service", saying("Cd", "URGP"), [`${bundle}/PmtTpInf/SvcLvl/Cd: is not SEPA`]],
  ["charges for the payee", saying("ChrgBr", "SHAR"), [`${bundle}/ChrgBr: is not SLEV`]],
  ["a wrong BIC", saying("BICFI", "NOLADE2"), [`${bundle}/DbtrAgt/FinInstnId/BICFI: is no BIC`]],
  [
    "an agent's other id",
    changed(agent, "<FinInstnId><Othr><Id>NONE</Id></Othr></FinInstnId>"),
    [`${bundle}/DbtrAgt/FinInstnId/Othr/Id: is not NOTPROVIDED`]
  ],
  ["no agent", changed(agent, "<FinInstnId/>"), [`${bundle}/DbtrAgt/FinInstnId: needs either a BIC or NOTPROVIDED`]],
  [
    "two agents in one",
    changed("</BICFI>", "</BICFI><Othr><Id>NOTPROVIDED</Id></Othr>"),
    [`${bundle}/DbtrAgt/FinInstnId: needs either a BIC or NOTPROVIDED`]
  ],
  [
    "a purpose that passes for salary",
    changed("<RmtInf>", "<Purp><Cd>SALA</Cd></Purp><RmtInf>"),
    [`${first}/Purp/Cd: is not GOVT`]
  ],
  [
    "a purpose that passes for a benefit",
    changed("<RmtInf>", "<Purp><Cd>BENE</Cd></Purp><RmtInf>"),
    [`${first}/Purp/Cd: is not GOVT`]
  ],

  ["an initiator of 71", saying("Nm", longest("n", 71)), [`${header}/InitgPty/Nm: is longer than 70 characters`]],
  ["a debtor without a name", changed(/<Dbtr>.*?<\/Dbtr>/, "<Dbtr><Nm> </Nm></Dbtr>"), [`${bundle}/Dbtr/Nm: is empty`]],
  ["a payee of 71", changed("Lotsin 1", longest("n", 71)), [`${first}/Cdtr/Nm: is longer than 70 characters`]],
  [
    "a payee in other letters",
    changed("Lotsin 1", "Юлія"),
    [`${first}/Cdtr/Nm: has characters that banks do not take`]
  ],
  ["an accent", changed("Lotsin 1", "Zoë"), [`${first}/Cdtr/Nm: has characters that banks do not take`]],
  ["a remittance of 141", saying("Ustrd", longest("r", 141)), [`${first}/RmtInf/Ustrd: is longer than 140 characters`]],
  ["a remittance of spaces", saying("Ustrd", "  "), [`${first}/RmtInf/Ustrd: is empty`]],
  ["an exclamation mark", saying("Ustrd", "Danke!"), [`${first}/RmtInf/Ustrd: has characters that banks do not take`]],

  [
    "a debtor's account mistyped",
    changed("DE02120300000000202051", "DE02120300000000202052"),
    [`${bundle}/DbtrAcct/Id/IBAN: has wrong check digits`]
  ],
  [
    "a payee's account mistyped",
    changed(/<CdtrAcct><Id><IBAN>DE\d+/, "<CdtrAcct><Id><IBAN>DE02120300000000202015"),
    [`${first}/CdtrAcct/Id/IBAN: has wrong check digits`]
  ],
  [
    "check digits never given out",
    changed(/<CdtrAcct><Id><IBAN>DE\d+/, "<CdtrAcct><Id><IBAN>DE00120300000000202051"),
    [`${first}/CdtrAcct/Id/IBAN: is not written like an IBAN`]
  ],
  [
    "an account in groups",
    changed("DE02120300000000202051", "DE02 1203 0000 0000 2020 51"),
    [`${bundle}/DbtrAcct/Id/IBAN: is not written like an IBAN`]
  ],
  [
    "an account of 21",
    changed("DE02120300000000202051", "DE0212030000000020205"),
    [`${bundle}/DbtrAcct/Id/IBAN: is no German account number`]
  ],
  [
    "an account in Switzerland",
    changed("AT611904300234573201", "CH9300762011623852957"),
    [`${bundle}/CdtTrfTxInf[2]/CdtrAcct/Id/IBAN: is an account outside the EEA`]
  ],

  ["a count too high", saying("NbOfTxs", "4"), [`${header}/NbOfTxs: is not 3, the number of transfers`]],
  [
    "a bundle's count too low",
    changed(/(?<=<PmtInf>.*)<NbOfTxs>3/, "<NbOfTxs>2"),
    [`${bundle}/NbOfTxs: is not 3, the number of transfers`]
  ],
  [
    "a sum short of a cent",
    saying("CtrlSum", "389.99"),
    [`${header}/CtrlSum: is not the sum of the transfers, 39000 cents`]
  ],
  [
    "a bundle's sum over by a cent",
    changed(/(?<=<PmtInf>.*)<CtrlSum>390.00/, "<CtrlSum>390.01"),
    [`${bundle}/CtrlSum: is not the sum of the transfers, 39000 cents`]
  ],
  [
    "a sum with one decimal",
    saying("CtrlSum", "390.0"),
    [`${header}/CtrlSum: is not the sum of the transfers, 39000 cents`]
  ]
]

/** Amounts that are none, the sums being those of the other two transfers. */
const amounts = ["0.00", "1000000000.00", "130,00", "130.0", "130", "-130.00", "+130.00", "1e2", "0130.00", " 130.00"]

describe("a bank", () => {
  it("takes a good file", () => {
    expect(bankFaults(good)).toEqual([])
  })

  it("takes the purpose of public money", () => {
    expect(bankFaults(changed("<RmtInf>", "<Purp><Cd>GOVT</Cd></Purp><RmtInf>"))).toEqual([])
  })

  it.each(faulty)("refuses %s", (_what, bad, faults) => {
    expect(bankFaults(bad)).toEqual(faults)
  })

  it.each(amounts)("refuses the amount %j", (amount) => {
    expect(bankFaults(saying("InstdAmt", amount))).toContain(
      `${first}/Amt/InstdAmt: is no amount from 0.01 to 999999999.99`
    )
  })

  it.each([
    ["an open element", changed("</GrpHdr>", "")],
    ["a bare ampersand", changed("Lotsin 1", "A & B")],
    ["a NUL", changed("Lotsin 1", "A\0B")],
    ["nothing", ""],
    ["two roots", `${good}<Document/>`]
  ])("refuses what is not well-formed: %s", (_what, bad) => {
    expect(bankFaults(bad).at(-1)).toMatch(/^file: is not well-formed, /)
  })

  it("refuses a prefix", () => {
    const prefixed = good.replace(/<(\/?)(?=[A-Z])/g, "<$1p:").replace("xmlns=", "xmlns:p=")
    expect(bankFaults(prefixed)).toContain("p:Document: the root is not Document without a prefix")
  })

  it("adds up each bundle and the whole file", () => {
    const half = /<PmtInf>.*<\/PmtInf>/.exec(good)?.[0] ?? ""
    const other = half.replaceAll("LO-2026-10-1", "LO-2026-10-2")
    const both = (bundles: string) => good.replace(half, bundles)
    const twice = both(half + other)
    expect(bankFaults(twice)).toEqual([
      `${header}/NbOfTxs: is not 6, the number of transfers`,
      `${header}/CtrlSum: is not the sum of the transfers, 78000 cents`
    ])
    expect(bankFaults(twice.replace("<NbOfTxs>3", "<NbOfTxs>6").replace("<CtrlSum>390", "<CtrlSum>780"))).toEqual([])
    expect(bankFaults(both(half + half))).toContain(`${bundle}[2]/PmtInfId: stands more than once in the file`)
  })

  it("takes no more than half a million transfers", () => {
    const one = /<CdtTrfTxInf>.*?<\/CdtTrfTxInf>/.exec(good)?.[0] ?? ""
    const bad = good.replace(one, () => one.repeat(499_999))
    expect(bankFaults(bad)).toEqual(["file: has more than 500000 transfers"])
  })

  it("refuses a lone file of no transfer", () => {
    const bad = good.replace(/<CdtTrfTxInf>.*<\/CdtTrfTxInf>/, "")
    expect(bankFaults(bad)).toContain(`${bundle}: CdtTrfTxInf is missing`)
  })
})

it("needs no BIC", () => {
  expect(bankFaults(Result.getOrThrow(pain001(order({ transfers: [transfer(1)] }))))).toEqual([])
})
