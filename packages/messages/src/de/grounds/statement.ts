/** Jahresbescheinigung: what a year's payments are for the tax, the tax office and four benefits. */
export const statement = {
  PaymentsKnown: {
    title: "Zahlungen",
    rule: { whenPaid: "Eine Zahlung zählt, wenn sie zufließt" }
  },
  TurnOfYearStated: {
    title: "Jahreswechsel",
    rule: {
      value:
        "Die Entschädigung eines Monats, die bis zu {value} vor oder nach dem Jahreswechsel gezahlt wird, zählt im Jahr des Monats"
    }
  },
  ExemptionStated: {
    title: "Steuerbefreiung",
    rule: {
      publicPurse: "Zuerst gilt die Befreiung für Zahlungen aus öffentlichen Kassen, § 3 Nr. 12 Satz 2 EStG",
      trainer: "Zuerst gilt die Übungsleiterpauschale, § 3 Nr. 26 EStG",
      honorary: "Zuerst gilt die Ehrenamtspauschale, § 3 Nr. 26a EStG"
    }
  },
  FunctionKnown: {
    title: "Monate im Amt",
    rule: { begun: "Angefangene Monate zählen voll; was ein Monat übrig lässt, nutzt ein anderer desselben Jahres" }
  },
  MonthlyAmountStated: {
    title: "Steuerfreier Monatsbetrag",
    rule: { value: "Ohne weiteren Nachweis steuerfrei: {value} je Amt und Monat" }
  },
  AmountFixedStated: {
    title: "Festlegung des Betrags",
    rule: {
      byLaw:
        "Durch Gesetz oder Rechtsverordnung festgelegt: ein Drittel ist steuerfrei, mindestens der Betrag eines Monats",
      otherwise: "Nicht durch Gesetz oder Rechtsverordnung festgelegt: steuerfrei ist der Betrag eines Monats"
    }
  },
  ServiceDaysKnown: {
    title: "Dauernd oder gelegentlich",
    rule: {
      continuing: "Das Amt wird dauernd ausgeübt: Es zählen die Monate",
      occasional: "Das Amt wird gelegentlich ausgeübt: Es zählen die Einsatztage"
    }
  },
  DailyAmountStated: {
    title: "Steuerfreier Tagesbetrag",
    rule: { value: "Bei gelegentlicher Tätigkeit steuerfrei: {value}" }
  },
  OtherAllowancesKnown: {
    title: "Andere Ämter bei derselben Körperschaft",
    rule: { required: "Was dieselbe Körperschaft für andere Ämter zahlt, wird dazugezählt" }
  },
  TrainerAmountStated: {
    title: "Übungsleiterpauschale",
    rule: { value: "{value} je Person und Kalenderjahr" }
  },
  HonoraryAmountStated: {
    title: "Ehrenamtspauschale",
    rule: { value: "{value} je Person und Kalenderjahr" }
  },
  OtherUseKnown: {
    title: "Nutzung in anderen Tätigkeiten",
    rule: { required: "Ein Jahresbetrag gilt für alle Tätigkeiten einer Person zusammen" }
  },
  RemainderStated: {
    title: "Übersteigender Teil",
    rule: {
      trainer: "Was den Monatsbetrag übersteigt, fällt unter die Übungsleiterpauschale",
      taxable: "Was den steuerfreien Betrag übersteigt, ist zu versteuern"
    }
  },
  TravelStated: {
    title: "Reisekosten",
    rule: {
      exempt: "Erstattete Reisekosten sind steuerfrei, § 3 Nr. 13 EStG",
      taxable: "Erstattete Reisekosten sind zu versteuern"
    }
  },
  SocialInsuranceStated: {
    title: "Sozialversicherung",
    rule: {
      notPay: "Was steuerfrei ist, zählt in der Sozialversicherung nicht als Arbeitsentgelt",
      pay: "Auch was steuerfrei ist, zählt in der Sozialversicherung als Arbeitsentgelt"
    }
  },
  YearPaidKnown: {
    title: "Zahlungen des Kalenderjahres",
    rule: { calendarYear: "Alle Zahlungen einer Stelle an eine Person im Kalenderjahr zählen zusammen" }
  },
  ReportLimitStated: {
    title: "Grenze der Mitteilung",
    rule: { value: "Ab {value} je Person und Kalenderjahr wird das Finanzamt unterrichtet" }
  },
  ReceiptsKnown: {
    title: "Zufluss",
    rule: { whenPaid: "Eine Zahlung zählt in dem Monat, in dem sie zufließt" }
  },
  JobSeekersLimitStated: {
    title: "Grundsicherung für Arbeitsuchende",
    rule: { value: "Nicht angerechnet: bis {value}" }
  },
  JobSeekersNameStated: {
    title: "Name der Grundsicherung",
    rule: {
      buergergeld: "Die Leistung heißt Bürgergeld",
      grundsicherungsgeld: "Die Leistung heißt Grundsicherungsgeld"
    }
  },
  SocialAssistanceLimitStated: {
    title: "Sozialhilfe",
    rule: { value: "Nicht angerechnet: bis {value}" }
  },
  AsylumSeekersLimitStated: {
    title: "Leistungen für Asylsuchende",
    rule: { value: "Nicht angerechnet: bis {value}" }
  },
  AnalogousBenefitsStated: {
    title: "Leistungen wie in der Sozialhilfe",
    rule: { value: "Wer sich {value} in Deutschland aufhält, hat statt der Grenze eines Monats die der Sozialhilfe" }
  },
  UnemploymentLimitStated: {
    title: "Arbeitslosengeld",
    rule: { value: "Als unentgeltlich gilt das Ehrenamt bis {value}" }
  },
  NoticeHoursStated: {
    title: "Stunden, die zu melden sind",
    rule: { value: "Ab {value} in der Woche ist das Ehrenamt der Agentur für Arbeit sofort mitzuteilen" }
  }
} as const
