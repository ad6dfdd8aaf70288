import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { examples, ready, strict } from "./examples.ts"
import * as Eligibility from "./index.ts"

describe("eligibility", () => {
  it.each(examples)("$name", ({ rules, on = "2024-02-29", file, expected }) => {
    assert.deepStrictEqual<unknown>(Eligibility.decide(Eligibility.day(rules, day(on)), file), expected)
    assert.deepStrictEqual<unknown>(Eligibility.explain(Eligibility.day(rules, day(on)), file).decision, expected)
  })

  it("names the day by which each paper would have to be there", () => {
    const on = day("2024-02-29")
    const { grounds } = Eligibility.explain(Eligibility.day(strict, on), {})
    assert.deepStrictEqual<unknown>(
      grounds.slice(0, 12).map(({ cure }) => cure),
      [
        undefined,
        { languages: ["ar"] },
        { germanFoundOn: on },
        { interviewedOn: on },
        { consentedOn: on },
        { instructedOn: on },
        { obligation: { on, isRecordSigned: true, isCopyGiven: true } },
        { confidentialityDeclaredOn: on },
        { dataSecrecyDeclaredOn: on },
        { agreedOn: on },
        { pass: { issuedOn: on } },
        { criminalRecord: { issuedOn: on, inspectedOn: on } }
      ]
    )
  })

  it("does not know whether a certificate was inspected while nobody knows whether there is one", () => {
    const on = day("2024-02-29")
    assert.isUndefined(Eligibility.isInspected(undefined, on))
    assert.isFalse(Eligibility.isInspected(null, on))
  })

  it("tells the clerk what to do about an old certificate", () => {
    const on = day("2029-02-21")
    const { grounds } = Eligibility.explain(Eligibility.day(strict, on), ready)
    const ground = grounds.find(({ condition }) => condition === "CertificateCurrent")
    assert.deepStrictEqual(ground?.cure, { criminalRecord: { issuedOn: on, inspectedOn: on } })
    assert.deepStrictEqual<unknown>(ground?.read, { criminalRecord: ready.criminalRecord })
  })
})
