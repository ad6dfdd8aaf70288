/** What hours and deployments are paid, and what else a month is paid for only then. */
export const activityAllowance = {
  ActivityRateStated: {
    title: "Satz",
    rule: {
      value: "{value} je Stunde oder je Einsatz mit der ersten Stunde",
      waived: "Nach Stunden oder Einsätzen wird nicht gezahlt"
    }
  },
  FurtherHourStated: {
    title: "Weitere Stunde",
    rule: {
      value: "{value} für jede weitere Stunde eines Einsatzes",
      waived: "Weitere Stunden werden nicht eigens gezahlt"
    }
  },
  HourBegunStated: {
    title: "Angefangene Stunde",
    rule: {
      full: "Eine angefangene weitere Stunde zählt voll",
      byMinutes: "Eine angefangene weitere Stunde zählt nach Minuten",
      waived: "Auf angefangene Stunden kommt es nicht an"
    }
  },
  YearlyHoursStated: {
    title: "Bezahlte Stunden im Jahr",
    rule: {
      value: "Bezahlt werden im Kalenderjahr höchstens {value}",
      waived: "Für bezahlte Stunden im Jahr gibt es keine Obergrenze"
    }
  },
  MonthlyCapStated: {
    title: "Höchstbetrag im Monat",
    rule: { value: "Höchstens {value} im Monat", waived: "Für den Monat gibt es keinen Höchstbetrag" }
  },
  YearlyCapStated: {
    title: "Höchstbetrag im Jahr",
    rule: { value: "Höchstens {value} im Kalenderjahr", waived: "Für das Jahr gibt es keinen Höchstbetrag" }
  },
  ExchangeAttended: {
    title: "Teilnahme am Austausch",
    rule: {
      required: "Bezahlt wird nur, wer im Monat bei keinem Austauschtreffen unentschuldigt gefehlt hat",
      waived: "Die Zahlung hängt nicht vom Austausch ab"
    },
    change:
      "Wenn für den Monat kein unentschuldigtes Fehlen beim Austausch festgehalten ist, ist die Bedingung erfüllt."
  },
  AdvancedTrainingAttended: {
    title: "Teilnahme an Qualifizierungen",
    rule: {
      required: "Bezahlt wird nur, wer im Monat bei keiner Qualifizierung unentschuldigt gefehlt hat",
      waived: "Die Zahlung hängt nicht von Qualifizierungen ab"
    },
    change:
      "Wenn für den Monat kein unentschuldigtes Fehlen bei Qualifizierungen festgehalten ist, ist die Bedingung erfüllt."
  }
} as const
