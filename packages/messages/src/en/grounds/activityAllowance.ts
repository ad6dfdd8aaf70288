/** What hours and deployments are paid, and what else a month is paid for only then. */
export const activityAllowance = {
  ActivityRateStated: {
    title: "Rate",
    rule: {
      value: "{value} per hour, or per deployment with its first hour",
      waived: "Neither hours nor deployments are paid"
    }
  },
  FurtherHourStated: {
    title: "Further hour",
    rule: { value: "{value} for each further hour of a deployment", waived: "Further hours are not paid separately" }
  },
  HourBegunStated: {
    title: "Hour begun",
    rule: {
      full: "A further hour begun counts in full",
      byMinutes: "A further hour begun counts by minutes",
      waived: "Hours begun make no difference"
    }
  },
  YearlyHoursStated: {
    title: "Paid hours in the year",
    rule: { value: "At most {value} are paid in a calendar year", waived: "Paid hours of a year have no cap" }
  },
  MonthlyCapStated: {
    title: "Maximum of the month",
    rule: { value: "At most {value} per month", waived: "The month has no maximum" }
  },
  YearlyCapStated: {
    title: "Maximum of the year",
    rule: { value: "At most {value} per calendar year", waived: "The year has no maximum" }
  },
  ExchangeAttended: {
    title: "Exchange attended",
    rule: {
      required: "Only who missed no exchange meeting of the month without excuse is paid",
      waived: "Payment does not depend on exchange meetings"
    },
    change: "If no absence without excuse from exchange is recorded for the month, the condition is met."
  },
  AdvancedTrainingAttended: {
    title: "Qualifications attended",
    rule: {
      required: "Only who missed no qualification of the month without excuse is paid",
      waived: "Payment does not depend on qualifications"
    },
    change: "If no absence without excuse from qualifications is recorded for the month, the condition is met."
  }
} as const
