import { assert, describe, it } from "@effect/vitest"
import type * as Arbitrary from "effect/Arbitrary"
import { inject } from "vitest"
import { activityCasesNear, activityLaws } from "./allowance/activity/laws.ts"
import { dutyCasesNear, dutyLaws } from "./allowance/duties/laws.ts"
import { explain as allowance, explainActivity, explainDuties } from "./allowance/index.ts"
import * as Allowance from "./allowance/laws.ts"
import { byDeployment, byHour, noDuties, statute } from "./allowance/statutes.ts"
import { gates } from "./appointment/examples.ts"
import { explainTerm as appointment, explainLiability, explainTenure } from "./appointment/index.ts"
import * as Appointment from "./appointment/laws.ts"
import { liabilityCasesNear, liabilityLaws } from "./appointment/liability/laws.ts"
import { bounded } from "./appointment/liability/statutes.ts"
import { tenureCasesNear, tenureLaws } from "./appointment/tenure/laws.ts"
import { funded } from "./appointment/tenure/statutes.ts"
import { of as day } from "./CivilDate.ts"
import { everyDate } from "./course/examples.ts"
import { explain as course } from "./course/index.ts"
import * as Course from "./course/laws.ts"
import { hessen } from "./deployment/examples.ts"
import { explain as deployment } from "./deployment/index.ts"
import * as Deployment from "./deployment/laws.ts"
import { yearly } from "./directory/examples.ts"
import { explain as directory } from "./directory/index.ts"
import * as Directory from "./directory/laws.ts"
import { explain as eligibility, explainRequest } from "./eligibility/index.ts"
import * as Eligibility from "./eligibility/laws.ts"
import { requestCasesNear, requestLaws } from "./eligibility/request/laws.ts"
import { federal } from "./eligibility/request/statutes.ts"
import { entitlement, explain as funding } from "./funding/index.ts"
import * as Funding from "./funding/laws.ts"
import { directive } from "./funding/statutes.ts"
import { type Case, type Explain, type LawOf, lawsOfAnswers, nobodyGetsThereWithLess } from "./laws.ts"
import { of as month } from "./Month.ts"
import { explain as placement } from "./placement/index.ts"
import * as Placement from "./placement/laws.ts"
import { ownPolicy } from "./placement/statutes.ts"
import { lawsOfTraces } from "./programme/laws.ts"
import { explainFare, explainLoss, explainMileage } from "./reimbursement/index.ts"
import * as Reimbursement from "./reimbursement/laws.ts"
import { onProof, outOfCounty } from "./reimbursement/statutes.ts"
import { explainHints, explainReport, explainSplit } from "./statement/index.ts"
import * as Statement from "./statement/laws.ts"
import { publicPurse } from "./statement/statutes.ts"
import { explain as supervision } from "./supervision/index.ts"
import * as Supervision from "./supervision/laws.ts"
import { required } from "./supervision/statutes.ts"
import { explain as training } from "./training/index.ts"
import * as Training from "./training/laws.ts"

const runs = { arbitrary: { runs: 500 } }

/** The slice whose law is being mutated in the proof: then only its laws are asked. All are, otherwise. */
const mutated = (inject as (key: string) => string | undefined)("mutated")
const asks = (slice: string) => mutated === undefined || mutated === slice

const keeps = <L, Facts extends object>(
  question: string,
  explain: Explain<L, Facts>,
  laws: Readonly<Record<string, LawOf<L, Facts>>>,
  cases: Arbitrary.Arbitrary<Case<L, Facts>>,
  slice = question
) =>
  describe.runIf(asks(slice))(question, () => {
    for (const [name, law] of Object.entries({ ...laws, ...lawsOfAnswers(explain), ...lawsOfTraces(explain) })) {
      it.prop(name, [cases], ([{ law: opened, facts }]) => assert.isTrue(law(opened, facts)), runs)
    }
  })

const on = day("2024-02-29")
keeps("eligibility", eligibility, Eligibility.laws, Eligibility.casesNear(gates.eligibility, on))
keeps("placement", placement, Placement.laws, Placement.casesNear(ownPolicy, on))
keeps("course", course, Course.laws, Course.casesNear(everyDate, on))
keeps("training", training, Training.laws, Training.casesNear(gates.training, on))
keeps("liability", explainLiability, liabilityLaws, liabilityCasesNear(bounded, on))
keeps("certificateRequest", explainRequest, requestLaws, requestCasesNear(federal, on))
keeps("tenure", explainTenure, tenureLaws, tenureCasesNear(funded, on), "appointment/tenure")
keeps("appointment", appointment, Appointment.laws, Appointment.casesNear(gates.appointment, on))
keeps("deployment", deployment, Deployment.laws, Deployment.casesNear(hessen, on))
keeps("directory", directory, Directory.laws, Directory.casesNear(yearly, on))
keeps("supervision", supervision, Supervision.laws, Supervision.casesNear("supervision", required, on))
keeps(
  "hours",
  explainActivity,
  activityLaws,
  activityCasesNear({ ...byHour.allowance, ...byHour.activityAllowance }, month("2024-02")),
  "allowance/activity"
)
keeps(
  "deployments",
  explainActivity,
  activityLaws,
  activityCasesNear({ ...byDeployment.allowance, ...byDeployment.activityAllowance }, month("2024-02")),
  "allowance/activity"
)
keeps("duties of payment", explainDuties, dutyLaws, dutyCasesNear(noDuties, month("2024-02")), "allowance/duties")
keeps(
  "mileage",
  explainMileage,
  Reimbursement.mileageLaws,
  Reimbursement.mileageCasesNear(outOfCounty, on),
  "reimbursement"
)
keeps("fares", explainFare, Reimbursement.fareLaws, Reimbursement.fareCasesNear(outOfCounty, on), "reimbursement")
keeps(
  "loss of earnings",
  explainLoss,
  Reimbursement.lossLaws,
  Reimbursement.lossCasesNear(onProof, on),
  "reimbursement"
)
keeps("allowance", allowance, Allowance.laws, Allowance.casesNear(statute, month("2024-02")))
keeps("taxSplit", explainSplit, Statement.laws, Statement.casesNear(publicPurse, on), "statement")
keeps("taxReport", explainReport, Statement.reportLaws, Statement.reportCasesNear(publicPurse, on), "statement")
keeps("benefitHints", explainHints, Statement.benefitLaws, Statement.benefitCasesNear(publicPurse, on), "statement")
keeps("funding", funding, Funding.laws, Funding.casesNear(directive, on))
keeps("entitlement", entitlement, Funding.keyLaws, Funding.keyCasesNear(directive, on), "funding")

describe.runIf(asks("statement"))("hints", () => {
  it.prop("count every allowance once", [Statement.filesNear(publicPurse, 2023)], ([file]) =>
    assert.isTrue(Statement.hintsAreWhole(publicPurse, file, 2023))
  )
})

const needsNoLess = <L, Facts extends object>(
  slice: string,
  explain: Explain<L, Facts>,
  cases: Arbitrary.Arbitrary<Case<L, Facts>>
) =>
  asks(slice) &&
  it.prop(
    `${slice}: nobody is granted it who differs in fewer facts than the smallest cure changes`,
    [cases, cases],
    ([{ law, facts }, other]) => assert.isTrue(nobodyGetsThereWithLess(explain)(law, facts, other.facts)),
    runs
  )

needsNoLess("eligibility", eligibility, Eligibility.casesNear(gates.eligibility, on))
needsNoLess("training", training, Training.casesNear(gates.training, on))
needsNoLess("appointment", appointment, Appointment.casesNear(gates.appointment, on))
needsNoLess("deployment", deployment, Deployment.casesNear(hessen, on))
needsNoLess("directory", directory, Directory.casesNear(yearly, on))
needsNoLess("supervision", supervision, Supervision.casesNear("supervision", required, on))
needsNoLess("allowance", allowance, Allowance.casesNear(statute, month("2024-02")))
needsNoLess("funding", funding, Funding.casesNear(directive, on))
