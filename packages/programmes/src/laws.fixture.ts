/** The laws of every slice, asked of every programme of this package. */
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
  Reimbursement,
  Statement,
  Supervision,
  Training
} from "@lotsenwerk/domain"
import {
  ActivityLaws,
  AllowanceLaws,
  AppointmentLaws,
  CourseLaws,
  DeploymentLaws,
  DirectoryLaws,
  DutyLaws,
  EligibilityLaws,
  FundingLaws,
  FundingLedger,
  LiabilityLaws,
  lawsOfAnswers,
  PlacementLaws,
  PrivacyLaws,
  ProgrammeLaws,
  ReimbursementLaws,
  RequestLaws,
  StatementLaws,
  SupervisionLaws,
  TenureLaws,
  TrainingLaws
} from "@lotsenwerk/domain/testing"
import type * as Arbitrary from "effect/Arbitrary"
import { programmes } from "./index.ts"

type Laws<L, Facts> = Readonly<Record<string, (law: L, facts: Facts) => boolean>>

/** A leap day, a day of evidence, a day beyond it. */
const days = ["2024-02-29", "2025-05-31", "2026-11-25"].map(CivilDate.of)

/** Asks of every programme in this package what every programme keeps, on so many drawn cases of each law. */
export const keepLaws = (runs: number): void => {
  const draw = (share = 1) => ({ arbitrary: { runs: Math.ceil(runs * share) } })
  const keeps = <L, Facts extends object>(
    slice: string,
    explain: (law: L, facts: Facts) => Decision.Explained<unknown, string, Facts>,
    laws: Laws<L, Facts>,
    cases: Arbitrary.Arbitrary<{ readonly law: L; readonly facts: Facts }>,
    share = 1
  ) =>
    describe(slice, () => {
      const all = (kept: Laws<L, Facts>, part: number) => {
        for (const [name, law] of Object.entries(kept)) {
          const holds = ([{ law: opened, facts }]: readonly [{ readonly law: L; readonly facts: Facts }]) =>
            assert.isTrue(law(opened, facts))
          it.prop(name, [cases], holds, draw(part))
        }
      }
      all({ ...laws, ...lawsOfAnswers(explain) }, share)
      all(ProgrammeLaws.lawsOfTraces(explain), share / 6)
    })

  describe.each(programmes)("$slug", (programme) => {
    describe.each(days)("on %s", (on) => {
      keeps(
        "eligibility",
        Eligibility.explain,
        EligibilityLaws.laws,
        EligibilityLaws.casesNear(programme.eligibility, on)
      )
      const { certificateAge, certificateRenewal } = programme.eligibility
      const places = { ...programme.placement, certificateAge, certificateRenewal }
      keeps("placement", Placement.explain, PlacementLaws.laws, PlacementLaws.casesNear(places, on))
      keeps("course", Course.explain, CourseLaws.laws, CourseLaws.casesNear(programme.course, on))
      keeps("training", Training.explain, TrainingLaws.laws, TrainingLaws.casesNear(programme.training, on))
      keeps(
        "appointment",
        Appointment.explainTerm,
        AppointmentLaws.laws,
        AppointmentLaws.casesNear(programme.appointment, on)
      )
      keeps(
        "tenure",
        Appointment.explainTenure,
        TenureLaws.tenureLaws,
        TenureLaws.tenureCasesNear(programme.tenure, on)
      )
      keeps(
        "liability",
        Appointment.explainLiability,
        LiabilityLaws.liabilityLaws,
        LiabilityLaws.liabilityCasesNear(programme.liability, on)
      )
      keeps(
        "certificateRequest",
        Eligibility.explainRequest,
        RequestLaws.requestLaws,
        RequestLaws.requestCasesNear(programme.certificateRequest, on)
      )
      keeps("deployment", Deployment.explain, DeploymentLaws.laws, DeploymentLaws.casesNear(programme.deployment, on))
      for (const [name, holds] of Object.entries(DeploymentLaws.choiceLaws)) {
        const choices = DeploymentLaws.choicesOn(programme.deployment, on)
        it.prop(name, [choices], ([choice]) => assert.isTrue(holds(choice)), draw(1 / 3))
      }
      keeps("directory", Directory.explain, DirectoryLaws.laws, DirectoryLaws.casesNear(programme.directory, on))
      for (const duty of ["supervision", "exchange", "advancedTraining"] as const) {
        keeps(duty, Supervision.explain, SupervisionLaws.laws, SupervisionLaws.casesNear(duty, programme[duty], on))
      }
      keeps(
        "allowance",
        Allowance.explain,
        AllowanceLaws.laws,
        AllowanceLaws.casesNear(programme.allowance, Month.containing(on))
      )
      const month = Month.containing(on)
      const paid = { ...programme.allowance, ...programme.activityAllowance }
      keeps(
        "activity",
        Allowance.explainActivity,
        ActivityLaws.activityLaws,
        ActivityLaws.activityCasesNear(paid, month)
      )
      keeps(
        "duties",
        Allowance.explainDuties,
        DutyLaws.dutyLaws,
        DutyLaws.dutyCasesNear(programme.paymentDuties, month)
      )
      const { travel, lossOfEarnings } = programme
      const { fareCasesNear, fareLaws, lossCasesNear, lossLaws, mileageCasesNear, mileageLaws } = ReimbursementLaws
      keeps("mileage", Reimbursement.explainMileage, mileageLaws, mileageCasesNear(travel, on))
      keeps("fares", Reimbursement.explainFare, fareLaws, fareCasesNear(travel, on))
      keeps("loss of earnings", Reimbursement.explainLoss, lossLaws, lossCasesNear(lossOfEarnings, on))
      const { statement } = programme
      keeps("taxSplit", Statement.explainSplit, StatementLaws.laws, StatementLaws.casesNear(statement, on))
      keeps(
        "taxReport",
        Statement.explainReport,
        StatementLaws.reportLaws,
        StatementLaws.reportCasesNear(statement, on)
      )
      keeps(
        "benefitHints",
        Statement.explainHints,
        StatementLaws.benefitLaws,
        StatementLaws.benefitCasesNear(statement, on)
      )
      const year = CivilDate.year(on)
      it.prop("hints count every allowance once", [StatementLaws.filesNear(statement, year)], ([file]) =>
        assert.isTrue(StatementLaws.hintsAreWhole(statement, file, year))
      )
      const directive = { ...programme.funding, cap: programme.allowance.cap }
      keeps("funding", Funding.explain, FundingLaws.laws, FundingLaws.casesNear(directive, on))
      keeps("entitlement", Funding.entitlement, FundingLaws.keyLaws, FundingLaws.keyCasesNear(programme.funding, on))
      describe("the money of a year", () => {
        const ledgers = FundingLedger.ledgersNear(programme.allowance, directive, on)
        for (const [name, holds] of Object.entries(FundingLedger.ledgerLaws)) {
          it.prop(name, [ledgers], ([ledger]) => assert.isTrue(holds(ledger)), draw(1 / 10))
        }
      })
      for (const kind of Privacy.RecordKind.literals) {
        keeps(
          `privacy of a ${kind}`,
          Privacy.explain,
          PrivacyLaws.laws(kind),
          PrivacyLaws.casesNear(kind, programme.privacy, on),
          1 / Privacy.RecordKind.literals.length
        )
      }
    })
  })
}
