/** A municipality's programme as one value: who runs it, what guides do, and every rule with its source. */
import * as Schema from "effect/Schema"
import { ActivityRules, AllowanceRules, PaymentDutyRules } from "../allowance/index.ts"
import { AppointmentRules, LiabilityRules, TenureRules } from "../appointment/index.ts"
import { Citation } from "../Citation.ts"
import { CivilDate } from "../CivilDate.ts"
import { CourseRules } from "../course/index.ts"
import { DeploymentRules } from "../deployment/index.ts"
import { DirectoryRules } from "../directory/index.ts"
import { EligibilityRules, RequestRules } from "../eligibility/index.ts"
import { Applicant, FundingRules } from "../funding/index.ts"
import { Municipality } from "../office/index.ts"
import { PlacementRules } from "../placement/index.ts"
import { RetentionRules } from "../privacy/index.ts"
import { LossOfEarningsRules, TravelRules } from "../reimbursement/index.ts"
import { StatementRules } from "../statement/index.ts"
import { DutyRules } from "../supervision/index.ts"
import { TrainingRules } from "../training/index.ts"

/** A word in the languages that were written and reviewed; German always. */
export const Wording = Schema.Struct({
  de: Schema.NonEmptyString,
  "de-simple": Schema.optionalKey(Schema.NonEmptyString),
  en: Schema.optionalKey(Schema.NonEmptyString)
})
export interface Wording extends Schema.Schema.Type<typeof Wording> {}

/** Something that guides do here, as the municipality itself says. @term Aufgabe */
export const Task = Schema.Struct({ id: Schema.String, label: Wording, source: Citation })
export interface Task extends Schema.Schema.Type<typeof Task> {}

/** Who runs the programme and how to reach the office; a role mailbox, never a person's. */
export const Organiser = Schema.Struct({
  /** "Landkreis Harz" */
  body: Schema.NonEmptyString,
  /** "Koordinierungsstelle für Migration und Ehrenamt im Sozialamt" */
  office: Schema.NonEmptyString,
  /** How the cash office is called: "Kreiskasse", "Stadtkasse". */
  cashOffice: Schema.NonEmptyString,
  /** Who appoints, as it stands in a sentence: "Landrat". */
  authority: Schema.NonEmptyString
})
export interface Organiser extends Schema.Schema.Type<typeof Organiser> {}

/**
 * A programme. Values change by a new version with a later `publishedOn`; what was decided keeps its own version.
 *
 * @term Programm, Satzung und Richtlinie zusammen
 */
export const Programme = Schema.Struct({
  slug: Municipality,
  title: Schema.NonEmptyString,
  kind: Applicant,
  version: Schema.Struct({ number: Schema.Int, publishedOn: CivilDate }),
  organiser: Organiser,
  tasks: Schema.Array(Task),
  /** Languages wanted, as codes (BCP 47). */
  languages: Schema.Array(Schema.String),
  eligibility: EligibilityRules,
  course: CourseRules,
  training: TrainingRules,
  appointment: AppointmentRules,
  deployment: DeploymentRules,
  supervision: DutyRules,
  /** @term Lotsenstammtisch, Austauschtreffen */
  exchange: DutyRules,
  /** @term Aufbau- und Vertiefungsmodule */
  advancedTraining: DutyRules,
  allowance: AllowanceRules,
  /** @term Jahresbescheinigung */
  statement: StatementRules,
  /** @term Förderung */
  funding: FundingRules,
  /** @term Aufbewahrung und Löschung */
  privacy: RetentionRules,
  directory: DirectoryRules,
  /** @term Stundensatz, Einsatzpauschale */
  activityAllowance: ActivityRules,
  /** @term Bedingungen der Auszahlung */
  paymentDuties: PaymentDutyRules,
  /** @term Fahrtkosten */
  travel: TravelRules,
  /** @term Verdienstausfall */
  lossOfEarnings: LossOfEarningsRules,
  /** @term Einsatzort */
  placement: PlacementRules,
  /** @term Fortbestand des Amtes, Abberufung */
  tenure: TenureRules,
  /** @term Haftung */
  liability: LiabilityRules,
  /** @term Anforderung des erweiterten Führungszeugnisses */
  certificateRequest: RequestRules
})
export interface Programme extends Schema.Schema.Type<typeof Programme> {}
