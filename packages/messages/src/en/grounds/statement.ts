/** The statement of a year: what payments are for the tax, the tax office and four benefits. */
export const statement = {
  PaymentsKnown: {
    title: "Payments",
    rule: { whenPaid: "A payment counts when it comes in" }
  },
  TurnOfYearStated: {
    title: "Turn of the year",
    rule: {
      value:
        "The allowance of a month that is paid up to {value} before or after the turn of the year counts in the month's year"
    }
  },
  ExemptionStated: {
    title: "Tax exemption",
    rule: {
      publicPurse: "First comes the exemption of payments from public purses, section 3 no. 12 sentence 2 EStG",
      trainer: "First comes the trainers' amount, section 3 no. 26 EStG",
      honorary: "First comes the honorary amount, section 3 no. 26a EStG"
    }
  },
  FunctionKnown: {
    title: "Months in office",
    rule: { begun: "Months begun count in full; what one month leaves unused another of the same year may take" }
  },
  MonthlyAmountStated: {
    title: "Monthly amount free of tax",
    rule: { value: "Free of tax without further proof: {value} per office and month" }
  },
  AmountFixedStated: {
    title: "Who fixed the amount",
    rule: {
      byLaw: "Fixed by statute or ordinance: a third is exempt, the amount of a month at least",
      otherwise: "Not fixed by statute or ordinance: the amount of a month is exempt"
    }
  },
  ServiceDaysKnown: {
    title: "Continuing or occasional",
    rule: {
      continuing: "The function is held on: its months count",
      occasional: "The service is occasional: its days count"
    }
  },
  DailyAmountStated: {
    title: "Exempt daily amount",
    rule: { value: "Exempt of occasional service: {value}" }
  },
  OtherAllowancesKnown: {
    title: "Other offices of the same body",
    rule: { required: "What the same body pays for other offices is added" }
  },
  TrainerAmountStated: {
    title: "Trainers' amount",
    rule: { value: "{value} per person and calendar year" }
  },
  HonoraryAmountStated: {
    title: "Honorary amount",
    rule: { value: "{value} per person and calendar year" }
  },
  OtherUseKnown: {
    title: "Use in other activities",
    rule: { required: "A yearly amount is for all activities of a person together" }
  },
  RemainderStated: {
    title: "What is above",
    rule: {
      trainer: "What is above the monthly amount falls under the trainers' amount",
      taxable: "What is above the exempt amount is taxable"
    }
  },
  TravelStated: {
    title: "Travel",
    rule: {
      exempt: "Travel refunded is free of tax, section 3 no. 13 EStG",
      taxable: "Travel refunded is taxable"
    }
  },
  SocialInsuranceStated: {
    title: "Social insurance",
    rule: {
      notPay: "What is exempt is no pay for social insurance",
      pay: "What is exempt is pay for social insurance as well"
    }
  },
  YearPaidKnown: {
    title: "Payments of the calendar year",
    rule: { calendarYear: "All payments of a body to a person in the calendar year count together" }
  },
  ReportLimitStated: {
    title: "Limit of the notice",
    rule: { value: "From {value} per person and calendar year on, the tax office is told" }
  },
  ReceiptsKnown: {
    title: "Receipts",
    rule: { whenPaid: "A payment counts in the month in which it comes in" }
  },
  JobSeekersLimitStated: {
    title: "Basic income support for job seekers",
    rule: { value: "Not counted: up to {value}" }
  },
  JobSeekersNameStated: {
    title: "Name of the basic income support",
    rule: {
      buergergeld: "The benefit is called Bürgergeld",
      grundsicherungsgeld: "The benefit is called Grundsicherungsgeld"
    }
  },
  SocialAssistanceLimitStated: {
    title: "Social assistance",
    rule: { value: "Not counted: up to {value}" }
  },
  AsylumSeekersLimitStated: {
    title: "Benefits for asylum seekers",
    rule: { value: "Not counted: up to {value}" }
  },
  AnalogousBenefitsStated: {
    title: "Benefits like social assistance",
    rule: { value: "After {value} of stay the limit of social assistance holds instead of that of a month" }
  },
  UnemploymentLimitStated: {
    title: "Unemployment benefit",
    rule: { value: "The activity counts as unpaid up to {value}" }
  },
  NoticeHoursStated: {
    title: "Hours to be told",
    rule: { value: "From {value} a week on, the employment agency must be told at once" }
  }
} as const
