/** The money of a month, explained plainly. */
export const allowance = {
  AllowanceProvided: {
    title: "Geld im Monat",
    rule: {
      flatMonth: "Jeden Monat gibt es den gleichen Betrag",
      hourly: "Das Geld gibt es für jede Stunde",
      perDeployment: "Das Geld gibt es für jeden Einsatz",
      none: "Hier gibt es kein Geld"
    }
  },
  Appointed: {
    title: "Im Amt",
    rule: { required: "Die Person hat im Monat an einem Tag das Amt" },
    change: "Die Person muss am {day} das Amt haben. Dann ist der Punkt erfüllt."
  },
  InService: {
    title: "Keine Pause",
    rule: {
      paid: "Auch für einen Monat Pause gibt es Geld",
      unpaid: "Für einen ganzen Monat Pause gibt es kein Geld",
      value: "In einer Pause gibt es noch {value} lang Geld. Danach gibt es kein Geld"
    },
    change: "An einem Tag im Monat darf keine Pause sein. Dann ist der Punkt erfüllt."
  },
  ReportAccepted: {
    title: "Bericht",
    rule: { required: "Der Bericht für den Monat ist da" },
    change: "Der Bericht für {month} muss da sein. Dann ist der Punkt erfüllt."
  },
  MonthOver: {
    title: "Monat vorbei",
    rule: { arrears: "Das Geld kommt nach dem Monat", advance: "Das Geld kommt vor dem Monat" },
    change: "Am {day} ist der Monat vorbei. Dann ist der Punkt erfüllt."
  },
  RateStated: { title: "Betrag", rule: { value: "{value} im Monat" } },
  PartialMonthStated: {
    title: "Weniger als ein Monat",
    rule: { full: "Schon ein Tag zählt wie ein ganzer Monat", byDays: "Wir zählen die Tage" }
  },
  CapStated: { title: "Höchster Betrag", rule: { value: "Höchstens {value} im Monat" } }
} as const
