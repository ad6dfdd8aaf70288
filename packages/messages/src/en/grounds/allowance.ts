/** The allowance: when the sum of a month is due, and how much it is. */
export const allowance = {
  AllowanceProvided: {
    title: "Allowance provided",
    rule: {
      flatMonth: "The programme pays a flat sum per month",
      hourly: "The programme pays by the hour",
      perDeployment: "The programme pays per deployment",
      none: "The programme pays no allowance"
    }
  },
  Appointed: {
    title: "In office in the month",
    rule: { required: "The person is in office on at least one day of the month" },
    change: "If the person is in office on {day}, the condition is met."
  },
  InService: {
    title: "In service in the month",
    rule: {
      paid: "A month in which the office rests throughout is paid",
      unpaid: "A month in which the office rests throughout is not paid",
      value: "While the office rests, it is paid for {value} more, and then no longer"
    },
    change: "If the office does not rest on at least one day of the month, the condition is met."
  },
  ReportAccepted: {
    title: "Activity report",
    rule: { required: "The activity report of the month is accepted" },
    change: "Once the activity report for {month} is accepted, the condition is met."
  },
  MonthOver: {
    title: "Month over",
    rule: { arrears: "It is paid in arrears, when the month is over", advance: "It is paid in advance" },
    change: "If the run is calculated on {day} or later, the condition is met."
  },
  RateStated: { title: "Amount", rule: { value: "{value} per month" } },
  PartialMonthStated: {
    title: "Month begun",
    rule: { full: "A month begun counts in full", byDays: "A month begun is paid by days" }
  },
  CapStated: { title: "Maximum", rule: { value: "At most {value} per month" } }
} as const
