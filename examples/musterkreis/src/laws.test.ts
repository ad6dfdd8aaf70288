import { assert, describe, it } from "@effect/vitest"
import {
  Allowance,
  Appointment,
  CivilDate,
  Course,
  type Decision,
  Deployment,
  Directory,
  Eligibility,
  Funding,
  Month,
  Placement,
  Privacy,
  Statement,
  Supervision,
  Training
} from "@lotsenwerk/domain"
import {
  AllowanceLaws,
  AppointmentLaws,
  CourseLaws,
  DeploymentLaws,
  DirectoryLaws,
  EligibilityLaws,
  FundingLaws,
  LiabilityLaws,
  lawsOfAnswers,
  PlacementLaws,
  PrivacyLaws,
  ProgrammeLaws,
  RequestLaws,
  StatementLaws,
  SupervisionLaws,
  TenureLaws,
  TrainingLaws
} from "@lotsenwerk/domain/testing"
import type * as Arbitrary from "effect/Arbitrary"
import { musterkreis } from "./programme/musterkreis.ts"

type Laws<L, Facts> = Readonly<Record<string, (law: L, facts: Facts) => boolean>>

const keeps = <L, Facts extends object>(
  question: string,
  explain: (law: L, facts: Facts) => Decision.Explained<unknown, string, Facts>,
  laws: Laws<L, Facts>,
  cases: Arbitrary.Arbitrary<{ readonly law: L; readonly facts: Facts }>
) =>
  describe(question, () => {
    for (const [name, law] of Object.entries({
      ...laws,
      ...lawsOfAnswers(explain),
      ...ProgrammeLaws.lawsOfTraces(explain)
    })) {
      it.prop(name, [cases], ([{ law: opened, facts }]) => assert.isTrue(law(opened, facts)), {
        arbitrary: { runs: 50 }
      })
    }
  })

/** The day before the certificate of good conduct was asked for, and a day after the last raise. */
describe.each(["2025-12-31", "2026-11-25"].map(CivilDate.of))("our rules keep the laws on %s", (on) => {
  const { eligibility, course, training, appointment, deployment, allowance, funding, privacy, directory, statement } =
    musterkreis
  keeps("eligibility", Eligibility.explain, EligibilityLaws.laws, EligibilityLaws.casesNear(eligibility, on))
  keeps("course", Course.explain, CourseLaws.laws, CourseLaws.casesNear(course, on))
  keeps("training", Training.explain, TrainingLaws.laws, TrainingLaws.casesNear(training, on))
  keeps("appointment", Appointment.explainTerm, AppointmentLaws.laws, AppointmentLaws.casesNear(appointment, on))
  keeps("tenure", Appointment.explainTenure, TenureLaws.tenureLaws, TenureLaws.tenureCasesNear(musterkreis.tenure, on))
  keeps(
    "liability",
    Appointment.explainLiability,
    LiabilityLaws.liabilityLaws,
    LiabilityLaws.liabilityCasesNear(musterkreis.liability, on)
  )
  keeps(
    "certificateRequest",
    Eligibility.explainRequest,
    RequestLaws.requestLaws,
    RequestLaws.requestCasesNear(musterkreis.certificateRequest, on)
  )
  const { certificateAge, certificateRenewal } = eligibility
  const places = { ...musterkreis.placement, certificateAge, certificateRenewal }
  keeps("placement", Placement.explain, PlacementLaws.laws, PlacementLaws.casesNear(places, on))
  keeps("deployment", Deployment.explain, DeploymentLaws.laws, DeploymentLaws.casesNear(deployment, on))
  keeps("directory", Directory.explain, DirectoryLaws.laws, DirectoryLaws.casesNear(directory, on))
  for (const duty of ["supervision", "exchange", "advancedTraining"] as const) {
    keeps(duty, Supervision.explain, SupervisionLaws.laws, SupervisionLaws.casesNear(duty, musterkreis[duty], on))
  }
  keeps("allowance", Allowance.explain, AllowanceLaws.laws, AllowanceLaws.casesNear(allowance, Month.containing(on)))
  keeps("taxSplit", Statement.explainSplit, StatementLaws.laws, StatementLaws.casesNear(statement, on))
  keeps("taxReport", Statement.explainReport, StatementLaws.reportLaws, StatementLaws.reportCasesNear(statement, on))
  keeps(
    "benefitHints",
    Statement.explainHints,
    StatementLaws.benefitLaws,
    StatementLaws.benefitCasesNear(statement, on)
  )
  const directive = { ...funding, cap: allowance.cap }
  keeps("funding", Funding.explain, FundingLaws.laws, FundingLaws.casesNear(directive, on))
  keeps("entitlement", Funding.entitlement, FundingLaws.keyLaws, FundingLaws.keyCasesNear(funding, on))
  for (const kind of ["voucher", "signUp", "guideFile"] as const) {
    keeps(`privacy of a ${kind}`, Privacy.explain, PrivacyLaws.laws(kind), PrivacyLaws.casesNear(kind, privacy, on))
  }
})
