/** Einsatz: when and how much a guide may be deployed. */
export const deployment = {
  HoldsOffice: {
    title: "Im Amt am Tag des Einsatzes",
    rule: { required: "Eingesetzt wird, wer an dem Tag berufen ist" },
    change: "Wenn für den {day} eine Berufung besteht, ist die Bedingung erfüllt."
  },
  NotSuspended: {
    title: "Amt ruht nicht",
    rule: { required: "Wer sein Amt ruhen lässt, wird nicht eingesetzt" },
    change: "Wenn das Amt an dem Tag nicht ruht, ist die Bedingung erfüllt."
  },
  WithinYearlyHours: {
    title: "Stunden im Jahr",
    rule: { value: "Im Kalenderjahr höchstens {value}", waived: "Eine Obergrenze für das Jahr gibt es nicht" },
    change: "Wenn der Einsatz höchstens {duration} dauert, ist die Bedingung erfüllt."
  },
  WithinWeeklyAverage: {
    title: "Stunden je Woche im Durchschnitt",
    rule: {
      value: "Im Durchschnitt der Wochen im Dienst höchstens {value}",
      waived: "Eine Obergrenze für die Woche gibt es nicht"
    },
    change: "Wenn der Einsatz höchstens {duration} dauert, ist die Bedingung erfüllt."
  },
  WithinDeployments: {
    title: "Zahl der Einsätze",
    rule: {
      value: "Im Kalenderjahr höchstens {value}",
      waived: "Eine Obergrenze für die Zahl der Einsätze gibt es nicht"
    }
  }
} as const
