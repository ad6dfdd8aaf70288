/** Money for hours and for help, explained plainly. */
export const activityAllowance = {
  ActivityRateStated: {
    title: "So viel Geld",
    rule: {
      value: "Es gibt {value} für eine Stunde oder für einen Einsatz",
      waived: "Für Stunden oder Einsätze gibt es kein Geld"
    }
  },
  FurtherHourStated: {
    title: "Mehr als eine Stunde",
    rule: { value: "Jede Stunde mehr bringt {value}", waived: "Für mehr Stunden gibt es nicht mehr Geld" }
  },
  HourBegunStated: {
    title: "Weniger als eine Stunde",
    rule: {
      full: "Auch ein Teil zählt wie eine Stunde",
      byMinutes: "Wir zählen die Minuten",
      waived: "Das ist hier nicht wichtig"
    }
  },
  YearlyHoursStated: {
    title: "Stunden mit Geld im Jahr",
    rule: { value: "Geld gibt es im Jahr höchstens für {value}", waived: "Für das Jahr gibt es keine Grenze" }
  },
  MonthlyCapStated: {
    title: "Höchstens im Monat",
    rule: { value: "Im Monat gibt es höchstens {value}", waived: "Für den Monat gibt es keine Grenze" }
  },
  YearlyCapStated: {
    title: "Höchstens im Jahr",
    rule: { value: "Im Jahr gibt es höchstens {value}", waived: "Für das Jahr gibt es keine Grenze" }
  },
  ExchangeAttended: {
    title: "Bei den Treffen dabei",
    rule: {
      required: "Sie müssen zu den Treffen kommen oder vorher absagen",
      waived: "Das Geld gibt es auch ohne die Treffen"
    },
    change: "Es darf kein Treffen ohne Absage fehlen. Dann ist der Punkt erfüllt."
  },
  AdvancedTrainingAttended: {
    title: "Bei den Kursen dabei",
    rule: {
      required: "Sie müssen zu den Kursen kommen oder vorher absagen",
      waived: "Das Geld gibt es auch ohne die Kurse"
    },
    change: "Es darf kein Kurs ohne Absage fehlen. Dann ist der Punkt erfüllt."
  }
} as const
