/** The words around every ground. */
export const frame = {
  states: {
    met: "met",
    waived: "not required",
    violated: "not met",
    unknown: "open",
    unmetButAssumed: "not met, does not hold up",
    unknownButAssumed: "open, does not hold up",
    assumed: "assumed"
  },
  marks: {
    confirmed: "evidenced",
    secondary: "evidenced second-hand",
    inferred: "assumed, not evidenced",
    open: "nobody has read this rule yet",
    missing: "no rule for this day",
    beyondEvidence: "evidenced until {year}, assumed to continue",
    setting: "setting of the programme",
    software: "ground rule of the software"
  },
  validity: { from: "valid from {from}", span: "valid from {from} to {to}" },
  waived: "Not required here",
  ruleOpen: "The rule exists, but what it says is not known",
  ruleMissing: "The programme has no rule for this day",
  noSource: "no source",
  curedByReading: "Once somebody has read the rule and entered it with its source, the condition can be checked.",
  years: { one: "{count} year", other: "{count} years" },
  percent: "{count} percent",
  months: { one: "{count} month", other: "{count} months" },
  events: { one: "{count} event", other: "{count} events" },
  cadence: { perYear: "{events} in the calendar year", withinMonths: "{events} in any {months} months" },
  workingDays: { one: "{count} working day", other: "{count} working days" },
  timesAllowance: {
    one: "the average allowance of a year",
    other: "{count} times the average allowance of a year"
  },
  days: { one: "{count} day", other: "{count} days" },
  hours: { one: "{count} hour", other: "{count} hours" },
  minutes: { one: "{count} minute", other: "{count} minutes" },
  hoursByRole: {
    both: "{guide}, for coordinating guides {coordinating}",
    coordinating: "{coordinating} for coordinating guides"
  },
  deployments: { one: "{count} deployment", other: "{count} deployments" },
  units: { one: "{count} teaching unit", other: "{count} teaching units" },
  range: "{least} to {most}",
  shareOfTime: { all: "all of the time", part: "{percent} per cent of the time" },
  limit: { perMonth: "{amount} a month", perYear: "{amount} in the calendar year" },
  dates: { one: "{count} date", other: "{count} dates" },
  share: { all: "all dates", part: "{percent} per cent of the dates" }
} as const
