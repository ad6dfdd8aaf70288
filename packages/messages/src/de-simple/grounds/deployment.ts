/** Deployment, explained plainly. */
export const deployment = {
  HoldsOffice: {
    title: "Sie haben das Amt",
    rule: { required: "Sie helfen nur, wenn Sie an dem Tag das Amt haben" },
    change: "Sie brauchen das Amt am {day}. Dann ist der Punkt erfüllt."
  },
  NotSuspended: {
    title: "Keine Pause",
    rule: { required: "In einer Pause vom Amt helfen Sie nicht" },
    change: "An dem Tag darf keine Pause sein. Dann ist der Punkt erfüllt."
  },
  WithinYearlyHours: {
    title: "Stunden im Jahr",
    rule: { value: "Sie helfen im Jahr höchstens {value}", waived: "Für das Jahr gibt es keine Grenze" },
    change: "Der Einsatz darf höchstens {duration} dauern. Dann ist der Punkt erfüllt."
  },
  WithinWeeklyAverage: {
    title: "Stunden in der Woche",
    rule: {
      value: "Im Durchschnitt helfen Sie in der Woche höchstens {value}",
      waived: "Für die Woche gibt es keine Grenze"
    },
    change: "Der Einsatz darf höchstens {duration} dauern. Dann ist der Punkt erfüllt."
  },
  WithinDeployments: {
    title: "Wie viele Einsätze",
    rule: { value: "Im Jahr sind es höchstens {value}", waived: "Für die Zahl gibt es keine Grenze" }
  }
} as const
