import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { question as ofPapers } from "../eligibility/conditions.ts"
import { ready, strict } from "../eligibility/examples.ts"
import { granted, refused, undetermined } from "../examples.ts"
import { question as ofCaps } from "./conditions.ts"
import { hessen, service } from "./examples.ts"
import * as Deployment from "./index.ts"

const gates = { eligibility: strict, deployment: hessen }
const file = { role: "guide", services: [service("2024-02-29")], deployments: [], minutes: 60 } as const

describe("a permit", () => {
  it.each([
    ["papers and caps in order", "2024-03-01", ready, file, granted("2024-03-01")],
    ["the last day of the certificate", "2029-02-20", ready, file, granted("2029-02-20")],
    ["the day after it", "2029-02-21", ready, file, refused("CertificateCurrent")],
    [
      "every reason of both questions",
      "2029-02-21",
      { ...ready, consentedOn: null },
      { ...file, services: [] },
      refused("Consented", "CertificateCurrent", "HoldsOffice", "WithinWeeklyAverage")
    ],
    [
      "what neither question can tell",
      "2024-03-01",
      { ...ready, criminalRecord: undefined as never },
      { ...file, role: undefined as never },
      undetermined(
        "CriminalRecordInspected",
        "CertificateFresh",
        "CertificateCurrent",
        "WithinYearlyHours",
        "WithinWeeklyAverage"
      )
    ]
  ] as const)("%s", (_name, on, papers, asked, expected) => {
    const law = Deployment.permitDay(gates, day(on))
    assert.deepStrictEqual<unknown>(Deployment.permit(law, papers, asked), expected)
    const explained = Deployment.explainPermit(law, papers, asked)
    assert.deepStrictEqual<unknown>(explained.decision, expected)
    assert.strictEqual(explained.on, day(on))
    assert.lengthOf(explained.grounds, ofPapers.rows.length + ofCaps.rows.length)
  })
})
