import { spawnSync } from "node:child_process"
import { assert, describe, it } from "@effect/vitest"
import { Money } from "@lotsenwerk/domain"
import * as Result from "effect/Result"
import { ibans, order, transfer } from "../test/order.ts"
import { below, read } from "./bank/tree.ts"
import type { PaymentOrder } from "./index.ts"
import { pain001 } from "./pain001.ts"
import { bankFaults } from "./testing.ts"

const written = (changed: Partial<PaymentOrder> = {}) => Result.getOrThrow(pain001(order(changed)))

const texts = (xml: string, path: string) => below(read(xml), path).map(({ text }) => text)

const transfers = "CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf"

/** A hundred thousand transfers on a busy machine. @unit milliseconds */
const aMinute = 60_000

/** Every element with its place, without what it says. */
const skeleton = (xml: string): unknown => {
  const bones = ({ path, attributes, children }: ReturnType<typeof read>): unknown => [
    path,
    attributes,
    children.map(bones)
  ]
  return bones(read(xml))
}

/** Orders that the file has to bear, each for a reason of its own. */
const orders: ReadonlyArray<[string, Partial<PaymentOrder>]> = [
  ["three transfers", {}],
  ["one transfer", { transfers: [transfer(1)] }],
  ["a debtor with a BIC", { debtor: { ...order().debtor, bic: "NOLADE21HRZ" } }],
  [
    "the least and the most",
    { transfers: [1, 99_999_999_999].map((cents, i) => transfer(i, { cents: Money.cents(cents) })) }
  ],
  [
    "names in many letters",
    { transfers: ["Ärzte & Söhne", "Юлія", "Şahin", "Γιώργος"].map((creditorName, i) => transfer(i, { creditorName })) }
  ],
  [
    "ids of 35 signs",
    { messageId: "A".repeat(35), transfers: [transfer(1, { endToEndId: "a+b?c/d-e:f(g).h,i'j k".padEnd(35, "x") })] }
  ],
  [
    "names and words of full length",
    { transfers: [transfer(1, { creditorName: "N".repeat(70), remittance: "r".repeat(140) })] }
  ],
  ["accounts as they were typed", { transfers: [transfer(1, { creditorIban: "de89 3704 0044 0532 0130 00" })] }]
]

describe("the file of an order", () => {
  it.each(orders)("is taken by a bank: %s", (_, changed) => {
    assert.deepStrictEqual(bankFaults(written(changed)), [])
  })

  const schema = process.env.LOTSENWERK_ISO20022_XSD
  const canLint = schema !== undefined && spawnSync("xmllint", ["--version"]).status === 0
  it.skipIf(!canLint).each(orders)(
    "is valid under the ISO schema (needs xmllint, and LOTSENWERK_ISO20022_XSD: the schema is not ours to ship): %s",
    (_, changed) => {
      const lint = spawnSync("xmllint", ["--noout", "--schema", schema ?? "", "-"], {
        input: written(changed),
        encoding: "utf8"
      })
      assert.strictEqual(lint.status, 0, lint.stderr)
    }
  )

  it("says what the order says", () => {
    const xml = written()
    assert.deepStrictEqual(texts(xml, "CstmrCdtTrfInitn/GrpHdr/MsgId"), ["LO-2026-10-1"])
    assert.deepStrictEqual(texts(xml, "CstmrCdtTrfInitn/GrpHdr/CreDtTm"), ["2026-11-02T08:15:00Z"])
    assert.deepStrictEqual(texts(xml, "CstmrCdtTrfInitn/GrpHdr/NbOfTxs"), ["3"])
    assert.deepStrictEqual(texts(xml, "CstmrCdtTrfInitn/GrpHdr/CtrlSum"), ["390.00"])
    assert.deepStrictEqual(texts(xml, "CstmrCdtTrfInitn/PmtInf/CtrlSum"), ["390.00"])
    assert.deepStrictEqual(texts(xml, "CstmrCdtTrfInitn/PmtInf/ReqdExctnDt/Dt"), ["2026-11-16"])
    assert.deepStrictEqual(texts(xml, "CstmrCdtTrfInitn/PmtInf/DbtrAgt/FinInstnId/Othr/Id"), ["NOTPROVIDED"])
    assert.deepStrictEqual(
      texts(xml, `${transfers}/PmtId/EndToEndId`),
      [1, 2, 3].map((n) => `LO-2026-10-1-00${n}`)
    )
    assert.deepStrictEqual(
      texts(xml, `${transfers}/CdtrAcct/Id/IBAN`),
      [1, 2, 3].map((n) => ibans[n])
    )
    assert.deepStrictEqual(texts(xml, `${transfers}/Cdtr/Nm`), ["Lotsin 1", "Lotsin 2", "Lotsin 3"])
  })

  it("is the same for the same order, byte for byte, in UTF-8 without a mark", () => {
    const bytes = Buffer.from(written(), "utf8")
    assert.isTrue(bytes.equals(Buffer.from(written(), "utf8")))
    assert.strictEqual(bytes.subarray(0, 5).toString("latin1"), "<?xml")
  })

  it.each([
    [[1], "0.01"],
    [[10], "0.10"],
    [[99, 1], "1.00"],
    [[2_147_483_647, 1], "21474836.48"],
    [Array.from({ length: 30 }, () => 99_999_999_999), "29999999999.70"],
    // Beyond 2^53 cents, where a JavaScript number would lose one.
    [[...Array.from({ length: 100_000 }, () => 99_999_999_999), 1], "99999999999000.01"]
  ])("adds up exactly: case %#", { timeout: aMinute }, (amounts, sum) => {
    const xml = written({ transfers: amounts.map((cents, index) => transfer(index, { cents: Money.cents(cents) })) })
    assert.strictEqual(xml.split(`<CtrlSum>${sum}</CtrlSum>`).length, 3)
  })
})

describe("hostile names", () => {
  it.each([
    "<script>alert(1)</script>",
    `"'><Nm>Thief</Nm><x a="`,
    "</Nm></Cdtr><CdtrAcct><Id><IBAN>AT61</IBAN>",
    "]]><![CDATA[x",
    "&amp; &#60; &lt;IBAN&gt; &",
    "<!-- --> <?xml?> <!DOCTYPE x>",
    "\u202Egnitnuocca\u202C \u200FLotse\u200E",
    "Lotse\r\n\tZwei",
    "%s $& $1 {{x}}"
  ])("change no element, no amount, no account: %j", (creditorName) => {
    const plain = written()
    const hostile = written({
      debtor: { ...order().debtor, name: creditorName },
      transfers: [1, 2, 3].map((n) => transfer(n, { creditorName, remittance: creditorName }))
    })
    assert.deepStrictEqual(bankFaults(hostile), [])
    assert.deepStrictEqual(skeleton(hostile), skeleton(plain))
    for (const path of ["Amt/InstdAmt", "CdtrAcct/Id/IBAN", "PmtId/EndToEndId"]) {
      assert.deepStrictEqual(texts(hostile, `${transfers}/${path}`), texts(plain, `${transfers}/${path}`))
    }
  })

  it.each(["\u0000", "Lotse\u0000", "Lotse 🙂", "أحمد", "\uD800", "\u001B[31m"])(
    "with characters no bank takes make no file: %j",
    (creditorName) => {
      const made = pain001(order({ transfers: [transfer(1), transfer(2, { creditorName })] }))
      assert.isTrue(Result.isFailure(made))
      assert.deepStrictEqual(Result.isFailure(made) && made.failure.map(({ _tag, at }) => [_tag, at]), [
        ["TextUnwritable", "/transfers/1/creditorName"]
      ])
    }
  )
})
