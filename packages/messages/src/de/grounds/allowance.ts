/** Aufwandsentschädigung: when the sum of a month is due, and how much it is. */
export const allowance = {
  AllowanceProvided: {
    title: "Aufwandsentschädigung vorgesehen",
    rule: {
      flatMonth: "Das Programm zahlt eine Pauschale im Monat",
      hourly: "Das Programm zahlt nach Stunden",
      perDeployment: "Das Programm zahlt nach Einsätzen",
      none: "Das Programm zahlt keine Aufwandsentschädigung"
    }
  },
  Appointed: {
    title: "Berufen im Monat",
    rule: { required: "Die Person ist an mindestens einem Tag des Monats berufen" },
    change: "Wenn die Person am {day} berufen ist, ist die Bedingung erfüllt."
  },
  InService: {
    title: "Dienst im Monat",
    rule: {
      paid: "Ein Monat, in dem das Amt ganz ruht, wird gezahlt",
      unpaid: "Ein Monat, in dem das Amt ganz ruht, wird nicht gezahlt",
      value: "Ruht das Amt, wird noch {value} weiter gezahlt, danach nicht"
    },
    change: "Wenn das Amt an mindestens einem Tag des Monats nicht ruht, ist die Bedingung erfüllt."
  },
  ReportAccepted: {
    title: "Tätigkeitsnachweis",
    rule: { required: "Der Tätigkeitsnachweis des Monats ist angenommen" },
    change: "Wenn der Tätigkeitsnachweis für {month} angenommen ist, ist die Bedingung erfüllt."
  },
  MonthOver: {
    title: "Monat vorbei",
    rule: {
      arrears: "Gezahlt wird nachträglich, wenn der Monat vorbei ist",
      advance: "Gezahlt wird im Voraus"
    },
    change: "Wenn der Zahllauf am {day} oder später gerechnet wird, ist die Bedingung erfüllt."
  },
  RateStated: {
    title: "Höhe",
    rule: { value: "{value} je Monat" }
  },
  PartialMonthStated: {
    title: "Angefangener Monat",
    rule: {
      full: "Ein angefangener Monat zählt voll",
      byDays: "Ein angefangener Monat wird nach Tagen gezahlt"
    }
  },
  CapStated: {
    title: "Höchstbetrag",
    rule: { value: "Höchstens {value} je Monat" }
  }
} as const
