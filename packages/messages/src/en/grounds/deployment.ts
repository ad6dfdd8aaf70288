/** Deployment: when and how much a guide may be deployed. */
export const deployment = {
  HoldsOffice: {
    title: "In office on the day",
    rule: { required: "Only those who are in office on the day are deployed" },
    change: "If there is an appointment for {day}, the condition is met."
  },
  NotSuspended: {
    title: "Office not suspended",
    rule: { required: "Nobody is deployed while the office is suspended" },
    change: "If the office is not suspended on the day, the condition is met."
  },
  WithinYearlyHours: {
    title: "Hours in the year",
    rule: { value: "At most {value} in a calendar year", waived: "There is no cap for the year" },
    change: "If the deployment lasts {duration} at most, the condition is met."
  },
  WithinWeeklyAverage: {
    title: "Hours a week on average",
    rule: { value: "At most {value} on the average of the weeks in service", waived: "There is no cap for the week" },
    change: "If the deployment lasts {duration} at most, the condition is met."
  },
  WithinDeployments: {
    title: "Number of deployments",
    rule: { value: "At most {value} in a calendar year", waived: "There is no cap on the number of deployments" }
  }
} as const
