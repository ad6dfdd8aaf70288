/** What a funding directive asks of a programme, what it bears, what its key gives. */
export const funding = {
  GrantProvided: {
    title: "Grant provided",
    rule: { grant: "The programme is funded by a grant", none: "The programme has no grant" }
  },
  ApplicantEntitled: {
    title: "Entitled to apply",
    rule: { value: "Entitled to apply: {value}" }
  },
  GrantingBodyStated: {
    title: "Granting body",
    rule: { value: "{value}" }
  },
  TermWithinGrantYear: {
    title: "Term within the grant year",
    rule: { calendarYear: "Money is granted for the calendar year" },
    change: "If appointments end on {day} at the latest, the condition is met."
  },
  StatuteInForce: {
    title: "Statute",
    rule: { required: "A flat monthly sum rests on a statute that holds for the whole year" },
    change: "If a statute holds until {day} and covers the whole year, the condition is met."
  },
  RateWithinCap: {
    title: "Rate within the cap",
    rule: { value: "At most {value} a month are funded" },
    change: "If the rate does not exceed the cap, the condition is met."
  },
  CareConceptPresent: {
    title: "Care concept",
    rule: { required: "There is a care concept" },
    change: "If the care concept is there on {day}, the condition is met."
  },
  GuidesHonoured: {
    title: "Honouring",
    rule: { required: "Guides are specially honoured" },
    change: "If guides are honoured by {day}, the condition is met."
  },
  FundingNoticeShown: {
    title: "Funding notice",
    rule: { required: "The funding is made known at a suitable place" },
    change: "If the notice is to be seen on {day}, the condition is met."
  },
  AppliedInTime: {
    title: "Deadline for applying",
    rule: { value: "The application is made by {value} of the year before" },
    change: "If the application is made by {day}, the condition is met."
  },
  AllowanceFunded: {
    title: "Funding of allowance",
    rule: { eligible: "Eligible for funding: allowance", excluded: "Not eligible for funding: allowance" },
    change: "If the plan takes nothing for allowance from the grant, the condition is met."
  },
  TravelFunded: {
    title: "Funding of travel",
    rule: { eligible: "Eligible for funding: travel", excluded: "Not eligible for funding: travel" },
    change: "If the plan takes nothing for travel from the grant, the condition is met."
  },
  LossOfEarningsFunded: {
    title: "Funding of loss of earnings",
    rule: {
      eligible: "Eligible for funding: loss of earnings",
      excluded: "Not eligible for funding: loss of earnings"
    },
    change: "If the plan takes nothing for loss of earnings from the grant, the condition is met."
  },
  SupervisionFunded: {
    title: "Funding of supervision",
    rule: { eligible: "Eligible for funding: supervision", excluded: "Not eligible for funding: supervision" },
    change: "If the plan takes nothing for supervision from the grant, the condition is met."
  },
  TrainingFunded: {
    title: "Funding of training",
    rule: { eligible: "Eligible for funding: training", excluded: "Not eligible for funding: training" },
    change: "If the plan takes nothing for training from the grant, the condition is met."
  },
  MaterialsFunded: {
    title: "Funding of materials",
    rule: { eligible: "Eligible for funding: materials", excluded: "Not eligible for funding: materials" },
    change: "If the plan takes nothing for materials from the grant, the condition is met."
  },
  InsuranceFunded: {
    title: "Funding of insurance",
    rule: { eligible: "Eligible for funding: insurance", excluded: "Not eligible for funding: insurance" },
    change: "If the plan takes nothing for insurance from the grant, the condition is met."
  },
  StaffFunded: {
    title: "Funding of staff",
    rule: { eligible: "Eligible for funding: staff", excluded: "Not eligible for funding: staff" },
    change: "If the plan takes nothing for staff from the grant, the condition is met."
  },
  FundedShareStated: {
    title: "Funded share",
    rule: { value: "{value} of eligible costs are borne" }
  },
  BaseAmountStated: {
    title: "Base amount",
    rule: { value: "Each recipient gets {value} first", waived: "There is no base amount" }
  },
  DistributionStated: {
    title: "Distribution key",
    rule: { foreignPopulation: "Divided by the foreign population", admissionQuota: "Divided by the admission quota" }
  },
  RoundingStated: {
    title: "Rounding",
    rule: { down: "Less than a cent falls away", halfUp: "From half a cent on, the full cent" }
  },
  ProofDueStated: {
    title: "Deadline of the proof of use",
    rule: { value: "The use is proved within {value} after the period" }
  },
  ProofPartsStated: {
    title: "Parts of the proof of use",
    rule: { value: "It consists of: {value}" }
  },
  RetentionStated: {
    title: "Keeping of vouchers",
    rule: { value: "Vouchers are kept for {value} after the proof" }
  },
  KeyFiguresKnown: {
    title: "Figures of the key",
    rule: { required: "Budget, recipients, share and costs are known" }
  },
  BudgetKnown: {
    title: "Sum and other costs",
    rule: { required: "The sum and the other costs are known" }
  }
} as const
