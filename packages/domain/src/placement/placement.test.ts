import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { confirmed, open } from "../examples.ts"
import { examples, ready } from "./examples.ts"
import * as Placement from "./index.ts"
import { fromPractice, lawOnly, ownPolicy } from "./statutes.ts"

const on = day("2026-05-10")

describe("placement", () => {
  it.each(examples)("$name", ({ rules, on = "2026-05-10", file, expected }) => {
    const law = Placement.day(rules, day(on))
    assert.deepStrictEqual<unknown>(Placement.decide(law, file), expected)
    assert.deepStrictEqual<unknown>(Placement.explain(law, file).decision, expected)
  })

  it("names what would have to be shown by which day, and what was read", () => {
    const { grounds } = Placement.explain(Placement.day(ownPolicy, on), { ...ready, criminalRecord: null })
    assert.deepStrictEqual<unknown>(
      grounds.filter(({ standing }) => standing !== "met" && standing !== "waived"),
      [
        {
          question: "placement",
          condition: "CertificateForAsylumFacility",
          standing: "violated",
          rule: "asylumFacilities",
          version: ownPolicy.asylumFacilities[0],
          beyondEvidence: false,
          read: { place: "sharedAccommodation", meetsMinors: "regular", isRecurring: true, criminalRecord: null },
          cure: { criminalRecord: { issuedOn: on, inspectedOn: on } }
        }
      ]
    )
  })

  it("tells every paper as the cure of what nobody knows", () => {
    const { grounds } = Placement.explain(Placement.day(ownPolicy, on), {})
    const certificate = { criminalRecord: { issuedOn: on, inspectedOn: on } }
    assert.deepStrictEqual<unknown>(
      grounds.map(({ condition, cure, read }) => [condition, cure, read]),
      [
        ["MeaslesProofShown", { measlesProof: { shownOn: on } }, {}],
        ["CertificateForAsylumFacility", certificate, {}],
        ["CertificateForYouthWelfare", certificate, {}],
        ["CertificateForMinors", certificate, {}],
        ["CertificateForAdultsInCare", certificate, {}],
        ["CertificateFresh", certificate, {}],
        ["CertificateCurrent", certificate, {}]
      ]
    )
  })

  it("reads for each condition what it needs, and nothing else", () => {
    const { grounds } = Placement.explain(Placement.day(ownPolicy, on), ready)
    const about = ["place", "meetsMinors", "meetsAdultsInCare", "isRecurring", "isYouthWelfare", "criminalRecord"]
    assert.deepStrictEqual<unknown>(
      grounds.map(({ read }) => Object.keys(read)),
      [
        ["place", "isRecurring", "bornOn", "measlesProof"],
        ["place", "meetsMinors", "isRecurring", "criminalRecord"],
        ["isYouthWelfare", "meetsMinors", "criminalRecord"],
        ["meetsMinors", "criminalRecord"],
        ["meetsAdultsInCare", "criminalRecord"],
        about,
        about
      ]
    )
  })

  it("takes facts that are none for unknown", () => {
    const law = Placement.day(lawOnly, on)
    const broken = { ...ready, criminalRecord: null, measlesProof: null }
    for (const fact of ["place", "isRecurring"] as const) {
      assert.deepStrictEqual<unknown>(Placement.decide(law, { ...broken, [fact]: "morgen" } as never), {
        _tag: "Undetermined",
        unknown: ["MeaslesProofShown", "CertificateForAsylumFacility"]
      })
    }
    assert.strictEqual(Placement.decide(law, { ...broken, meetsMinors: "often" } as never)._tag, "Refused")
    const noDay = { ...broken, meetsMinors: "none", bornOn: Number.NaN } as never
    assert.deepStrictEqual<unknown>(Placement.decide(law, noDay), {
      _tag: "Undetermined",
      unknown: ["MeaslesProofShown"]
    })
  })

  it("looks up what is asked of a certificate where the office itself asks for it", () => {
    const { certificateAge, certificateRenewal, ...placement } = ownPolicy
    const eligibility = { certificateAge, certificateRenewal } as unknown as Placement.PlaceParts["eligibility"]
    assert.deepStrictEqual(Placement.dayOf({ eligibility, placement }, on), Placement.day(ownPolicy, on))
  })
})

describe("the papers of a place", () => {
  const asked = (rules: Placement.PlaceRules, file: Placement.PlacementFile) =>
    Placement.papers(Placement.day(rules, on), file)

  it("are told with the conditions that ask for them, and how long each is good for", () => {
    assert.deepStrictEqual<unknown>(
      asked(
        { ...ownPolicy, minors: confirmed("regular") },
        {
          ...ready,
          measlesProof: { shownOn: on, validUntil: day("2026-12-31") }
        }
      ),
      [
        {
          paper: "criminalRecord",
          asking: "required",
          by: ["CertificateForAsylumFacility", "CertificateForMinors"],
          goodUntil: "2031-05-01"
        },
        { paper: "measlesProof", asking: "required", by: ["MeaslesProofShown"], goodUntil: "2026-12-31" }
      ]
    )
  })

  it("are told without a last day where none was shown or none is known", () => {
    assert.deepStrictEqual<unknown>(
      asked({ ...lawOnly, certificateRenewal: [open] }, ready).map(({ goodUntil }) => goodUntil),
      [undefined, undefined]
    )
    assert.deepStrictEqual<unknown>(
      asked(lawOnly, { ...ready, criminalRecord: null, measlesProof: null }).map((paper) => "goodUntil" in paper),
      [false, false]
    )
  })

  it("are not asked for in a flat, and then good for no time", () => {
    assert.deepStrictEqual<unknown>(asked(lawOnly, { ...ready, place: "flat" }), [
      { paper: "criminalRecord", asking: "notAsked", by: [] },
      { paper: "measlesProof", asking: "notAsked", by: [] }
    ])
  })

  it("are recommended where it is merely inferred, and unknown while a rule or a fact is", () => {
    const asking = (rules: Placement.PlaceRules, file: Placement.PlacementFile) =>
      asked(rules, file).map((paper) => paper.asking)
    assert.deepStrictEqual(asking(fromPractice, ready), ["recommended", "recommended"])
    assert.deepStrictEqual(asking(fromPractice, {}), ["unknown", "unknown"])
    assert.deepStrictEqual(asking({ ...fromPractice, minors: [open], measles: [open] }, ready), ["unknown", "unknown"])
    assert.deepStrictEqual(asking({ ...lawOnly, minors: [open], measles: [] }, ready), ["required", "unknown"])
    assert.deepStrictEqual(asking({ ...lawOnly, measles: confirmed("waived") }, ready), ["required", "notAsked"])
  })

  it("are unknown at a place that is none, and not asked for where the law asks nobody, whatever is not known", () => {
    const asking = (rules: Placement.PlaceRules, file: object) => asked(rules, file).map((paper) => paper.asking)
    assert.deepStrictEqual(asking(lawOnly, { ...ready, place: "morgen" }), ["unknown", "unknown"])
    assert.deepStrictEqual(asking({ ...lawOnly, measles: confirmed("waived") }, {}), ["unknown", "notAsked"])
  })

  it("may be noted by their days only", () => {
    assert.deepStrictEqual(Placement.mayBeNoted, {
      criminalRecord: ["issuedOn", "inspectedOn"],
      measlesProof: ["shownOn", "validUntil"]
    })
  })
})
