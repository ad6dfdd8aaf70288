/** The rules of a programme as they are shown: each version put into words like a ground. */
import type { ConditionId, GroundInWords } from "@lotsenwerk/messages"
import { groundInWords } from "../../inWords.ts"
import type { Ground, Programme } from "../../wire.ts"

/** The parts of a programme that hold rules. */
export const slices = [
  { name: "eligibility", label: "Eignung" },
  { name: "course", label: "Kurs" },
  { name: "training", label: "Grundkurs" },
  { name: "appointment", label: "Berufung" },
  { name: "deployment", label: "Einsatz" },
  { name: "supervision", label: "Supervision" },
  { name: "exchange", label: "Austausch" },
  { name: "advancedTraining", label: "Weiterbildung" },
  { name: "allowance", label: "Aufwandsentschädigung" },
  { name: "statement", label: "Jahresbescheinigung" },
  { name: "funding", label: "Zuwendung" },
  { name: "privacy", label: "Aufbewahrung und Löschung" },
  { name: "directory", label: "Wegweiser" },
  { name: "activityAllowance", label: "Zahlung nach Stunden oder Einsätzen" },
  { name: "paymentDuties", label: "Bedingungen der Auszahlung" },
  { name: "travel", label: "Fahrtkosten" },
  { name: "lossOfEarnings", label: "Verdienstausfall" },
  { name: "placement", label: "Nachweise am Einsatzort" },
  { name: "tenure", label: "Fortbestand des Amtes" },
  { name: "liability", label: "Haftung" },
  { name: "certificateRequest", label: "Anforderung des Führungszeugnisses" }
] as const

type Version = NonNullable<Ground["version"]>

/** Every version of every rule of a part. */
export type Rules = Programme[(typeof slices)[number]["name"]]

/** The condition by which each rule about records is asked. */
const conditionOfRecords: Readonly<Record<`privacy.${keyof Programme["privacy"]}`, ConditionId>> = {
  "privacy.vouchers": "VouchersKept",
  "privacy.incompleteVouchers": "IncompleteVouchersKept",
  "privacy.books": "BooksKept",
  "privacy.taxVouchers": "TaxVouchersKept",
  "privacy.taxBooks": "TaxBooksKept",
  "privacy.fundingProof": "FundingProofKept",
  "privacy.criminalRecord": "CriminalRecordLimited",
  "privacy.unusedCriminalRecord": "UnusedRecordLimited",
  "privacy.measlesProof": "MeaslesProofLimited",
  "privacy.application": "ApplicationLimited",
  "privacy.signUp": "SignUpLimited",
  "privacy.attendance": "AttendanceLimited",
  "privacy.certificate": "CertificateLimited",
  "privacy.guideFile": "GuideFileLimited",
  "privacy.appointmentFile": "AppointmentFileKept",
  "privacy.claims": "NoClaimOpen",
  "privacy.archive": "ArchiveAnswered"
}

/** The condition by which each rule is asked, from which it has its words; by part where two parts name a rule alike. */
const conditionOf: Readonly<Record<string, string>> = {
  minimumAge: "OldEnough",
  languages: "LanguageOffered",
  interview: "Interviewed",
  consent: "Consented",
  instruction: "Instructed",
  obligation: "Obliged",
  confidentiality: "ConfidentialityDeclared",
  dataSecrecy: "DataSecrecyDeclared",
  german: "GermanFound",
  agreement: "Agreed",
  pass: "PassValid",
  criminalRecord: "CriminalRecordInspected",
  certificateAge: "CertificateFresh",
  certificateRenewal: "CertificateCurrent",
  dates: "DatesStated",
  topics: "TopicsStated",
  extent: "ExtentStated",
  teachingUnit: "TeachingUnitStated",
  attendance: "DatesAttended",
  madeUp: "MadeUpStated",
  units: "UnitsAttended",
  modules: "ModulesAttended",
  basicTraining: "BasicTrainingCompleted",
  recognition: "CourseRecognised",
  validity: "CourseStillCounts",
  authority: "AuthorityStated",
  term: "WithinTerm",
  roles: "RoleHeldHere",
  "deployment.appointment": "HoldsOffice",
  "deployment.interruption": "NotSuspended",
  perYear: "WithinYearlyHours",
  perWeek: "WithinWeeklyAverage",
  deployments: "WithinDeployments",
  duty: "DutyStated",
  cadence: "CadenceKept",
  kinds: "KindsStated",
  afterMonths: "BeginningStated",
  pause: "PauseStated",
  grace: "GraceStated",
  model: "AllowanceProvided",
  appointment: "Appointed",
  interruption: "InService",
  report: "ReportAccepted",
  timing: "MonthOver",
  monthlyRate: "RateStated",
  partialMonth: "PartialMonthStated",
  cap: "CapStated",
  inflow: "PaymentsKnown",
  turnOfYear: "TurnOfYearStated",
  firstExemption: "ExemptionStated",
  functionMonths: "FunctionKnown",
  publicPurseMonth: "MonthlyAmountStated",
  amountFixed: "AmountFixedStated",
  service: "ServiceDaysKnown",
  publicPurseDay: "DailyAmountStated",
  pooling: "OtherAllowancesKnown",
  trainerYear: "TrainerAmountStated",
  honoraryYear: "HonoraryAmountStated",
  sharing: "OtherUseKnown",
  remainder: "RemainderStated",
  travel: "TravelStated",
  socialInsurance: "SocialInsuranceStated",
  reportScope: "YearPaidKnown",
  reportLimit: "ReportLimitStated",
  receipts: "ReceiptsKnown",
  jobSeekers: "JobSeekersLimitStated",
  jobSeekersName: "JobSeekersNameStated",
  socialAssistance: "SocialAssistanceLimitStated",
  asylumSeekers: "AsylumSeekersLimitStated",
  asylumSeekersAnalogous: "AnalogousBenefitsStated",
  unemployment: "UnemploymentLimitStated",
  noticeHours: "NoticeHoursStated",
  grant: "GrantProvided",
  applicants: "ApplicantEntitled",
  grantingBody: "GrantingBodyStated",
  grantPeriod: "TermWithinGrantYear",
  statute: "StatuteInForce",
  careConcept: "CareConceptPresent",
  honouring: "GuidesHonoured",
  publicity: "FundingNoticeShown",
  applicationDue: "AppliedInTime",
  allowanceCosts: "AllowanceFunded",
  travelCosts: "TravelFunded",
  lossOfEarningsCosts: "LossOfEarningsFunded",
  supervisionCosts: "SupervisionFunded",
  trainingCosts: "TrainingFunded",
  materialsCosts: "MaterialsFunded",
  insuranceCosts: "InsuranceFunded",
  staffCosts: "StaffFunded",
  fundedShare: "FundedShareStated",
  baseAmount: "BaseAmountStated",
  distribution: "DistributionStated",
  rounding: "RoundingStated",
  proofDue: "ProofDueStated",
  proofParts: "ProofPartsStated",
  retention: "RetentionStated",
  ...conditionOfRecords,
  reporting: "ReportingStated",
  changes: "ChangesTakenIn",
  review: "SheetReviewed",
  confirmation: "PointsConfirmed",
  notice: "NoticeStated",
  activityRate: "ActivityRateStated",
  furtherHour: "FurtherHourStated",
  hourBegun: "HourBegunStated",
  yearlyHours: "YearlyHoursStated",
  monthlyCap: "MonthlyCapStated",
  yearlyCap: "YearlyCapStated",
  "paymentDuties.exchange": "ExchangeAttended",
  "paymentDuties.advancedTraining": "AdvancedTrainingAttended",
  "travel.appointment": "OfficeHeld",
  scope: "TripCovered",
  approval: "TripApproved",
  mileageRate: "MileageStated",
  proof: "FareProven",
  "lossOfEarnings.appointment": "OfficeHeld",
  refund: "LossRefunded",
  "lossOfEarnings.proof": "LossProven",
  dailyCap: "LossCapStated",
  asylumFacilities: "CertificateForAsylumFacility",
  youthWelfare: "CertificateForYouthWelfare",
  minors: "CertificateForMinors",
  adultsInCare: "CertificateForAdultsInCare",
  measles: "MeaslesProofShown",
  inactivityMonths: "ActiveLately",
  inactivityEffect: "InactivityEffectStated",
  inactivityPause: "InactivityPauseStated",
  performance: "WorkDoneWell",
  fitness: "StillFit",
  subjectToFunding: "MoneyGranted",
  revocable: "RevocabilityStated",
  fault: "LiabilityFaultStated",
  subsidiarity: "SubsidiarityStated",
  negligenceCap: "YearlyAllowanceKnown",
  averaging: "AveragingStated",
  withMinors: "MinorsMet",
  applicantAge: "OldEnoughToApply",
  demand: "DemandFormStated",
  delivery: "DeliveryStated",
  fee: "FeeStated",
  volunteerFee: "VolunteeringKnown",
  foreignDays: "ForeignDaysStated"
}

/** A version of a rule in words. */
export interface RuleInWords extends GroundInWords {
  readonly key: string
  readonly readOn: string
  readonly isInForce: boolean
}

/** Puts every version into words, the rules in their own order, the newest version first. */
export const rulesInWords = (part: string, rules: Rules, today: string): ReadonlyArray<RuleInWords> =>
  Object.entries(rules as Readonly<Record<string, ReadonlyArray<Version>>>).flatMap(([rule, versions]) =>
    versions.toReversed().map((version) => {
      const evidenced = version.evidencedUntil
      const asked: Ground = {
        question: "",
        condition: conditionOf[`${part}.${rule}`] ?? conditionOf[rule] ?? rule,
        standing: "met",
        rule,
        version,
        beyondEvidence: evidenced !== undefined && evidenced < today,
        read: {}
      }
      const isInForce = version.from <= today && (version.to === undefined || today <= version.to)
      const told = groundInWords(asked)
      return { ...told, key: `${rule}${version.from}`, readOn: version.source.readOn, isInForce }
    })
  )
