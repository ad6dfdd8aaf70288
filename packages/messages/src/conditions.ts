/** What must be said of a condition; one that the domain adds and nobody words does not compile. */
import type {
  Allowance,
  Appointment,
  Course,
  Deployment,
  Directory,
  Eligibility,
  Funding,
  Placement,
  Privacy,
  Reimbursement,
  Statement,
  Supervision,
  Training
} from "@lotsenwerk/domain"

/** Every condition of every question. */
export type ConditionId =
  | Eligibility.EligibilityCondition
  | Course.CompletionCondition
  | Training.TrainingCondition
  | Appointment.TermCondition
  | Deployment.DeploymentCondition
  | Supervision.SupervisionCondition
  | Allowance.AllowanceCondition
  | Statement.TaxCondition
  | Statement.ReportCondition
  | Statement.BenefitCondition
  | Funding.FundingCondition
  | Funding.KeyCondition
  | Funding.CapacityCondition
  | Privacy.RetentionCondition
  | Directory.DirectoryCondition
  | Allowance.PayCondition
  | Reimbursement.TravelCondition
  | Reimbursement.LossCondition
  | Placement.PlacementCondition
  | Appointment.TenureCondition
  | Appointment.LiabilityCondition
  | Eligibility.RequestCondition

/** The words of one condition. */
export interface ConditionWords {
  /** A noun: "Belehrung". */
  readonly title: string
  /** The rule by its value; `value` where the rule is a figure or a list, with the place `{value}`. */
  readonly rule: Readonly<Record<string, string>>
  /** What would meet it; present where the domain knows a cure. */
  readonly change?: string
}

/** The words of all conditions. */
export type Conditions = Readonly<Record<ConditionId, ConditionWords>>
