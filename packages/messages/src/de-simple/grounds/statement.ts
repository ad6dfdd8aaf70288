/** The year, explained plainly. */
export const statement = {
  PaymentsKnown: {
    title: "Was bezahlt wurde",
    rule: { whenPaid: "Es zählt der Tag, an dem das Geld kommt" }
  },
  TurnOfYearStated: {
    title: "Ende vom Jahr",
    rule: { value: "Kommt das Geld bis zu {value} vor oder nach dem 1. Januar? Dann zählt der Monat, für den es ist" }
  },
  ExemptionStated: {
    title: "Regel für die Steuer",
    rule: {
      publicPurse: "Für Geld von einem Amt gilt § 3 Nummer 12 vom Gesetz über die Einkommen-Steuer",
      trainer: "Es gilt die Pauschale für Übungsleiter: § 3 Nummer 26 vom Gesetz über die Einkommen-Steuer",
      honorary: "Es gilt die Pauschale für das Ehrenamt: § 3 Nummer 26a vom Gesetz über die Einkommen-Steuer"
    }
  },
  FunctionKnown: {
    title: "Monate im Amt",
    rule: { begun: "Ein angefangener Monat zählt ganz. Was in einem Monat übrig ist, zählt in einem anderen im Jahr" }
  },
  MonthlyAmountStated: {
    title: "Ohne Steuer im Monat",
    rule: { value: "Für {value} im Monat zahlen Sie keine Steuer" }
  },
  AmountFixedStated: {
    title: "Wer das Geld festlegt",
    rule: {
      byLaw: "Ein Gesetz sagt, wie viel Geld es gibt. Dann ist ein Drittel ohne Steuer, mindestens der Betrag im Monat",
      otherwise: "Kein Gesetz sagt, wie viel Geld es gibt. Dann ist der Betrag im Monat ohne Steuer"
    }
  },
  ServiceDaysKnown: {
    title: "Immer oder manchmal",
    rule: {
      continuing: "Sie haben das Ehrenamt die ganze Zeit: Es zählen die Monate",
      occasional: "Sie helfen nur manchmal: Es zählen die Tage"
    }
  },
  DailyAmountStated: {
    title: "Ohne Steuer am Tag",
    rule: { value: "Wer nur manchmal hilft, zahlt keine Steuer für {value}" }
  },
  OtherAllowancesKnown: {
    title: "Andere Ämter an der gleichen Stelle",
    rule: { required: "Bekommen Sie hier auch Geld für ein anderes Amt? Das zählt dazu" }
  },
  TrainerAmountStated: {
    title: "Pauschale für Übungsleiter",
    rule: { value: "{value} für eine Person im Jahr" }
  },
  HonoraryAmountStated: {
    title: "Pauschale für das Ehrenamt",
    rule: { value: "{value} für eine Person im Jahr" }
  },
  OtherUseKnown: {
    title: "Andere Ehrenämter",
    rule: { required: "Der Betrag im Jahr gilt für alle Ehrenämter zusammen" }
  },
  RemainderStated: {
    title: "Was darüber liegt",
    rule: {
      trainer: "Für das Geld darüber gilt die Pauschale für Übungsleiter",
      taxable: "Für das Geld darüber gilt: Sie müssen es dem Finanzamt sagen"
    }
  },
  TravelStated: {
    title: "Fahrten",
    rule: {
      exempt: "Für Geld für Fahrten zahlen Sie keine Steuer",
      taxable: "Geld für Fahrten müssen Sie dem Finanzamt sagen"
    }
  },
  SocialInsuranceStated: {
    title: "Sozialversicherung",
    rule: {
      notPay: "Geld ohne Steuer ist für die Sozialversicherung kein Lohn",
      pay: "Auch Geld ohne Steuer ist für die Sozialversicherung Lohn"
    }
  },
  YearPaidKnown: {
    title: "Was im Jahr bezahlt wurde",
    rule: { calendarYear: "Alles Geld von einer Stelle in einem Jahr zählt zusammen" }
  },
  ReportLimitStated: {
    title: "Nachricht an das Finanzamt",
    rule: { value: "Ab {value} im Jahr bekommt das Finanzamt eine Nachricht" }
  },
  ReceiptsKnown: {
    title: "Wann das Geld kommt",
    rule: { whenPaid: "Es zählt der Monat, in dem das Geld kommt" }
  },
  JobSeekersLimitStated: {
    title: "Geld vom Jobcenter",
    rule: { value: "Das Jobcenter zieht nichts ab bis {value}" }
  },
  JobSeekersNameStated: {
    title: "Wie das Geld vom Jobcenter heißt",
    rule: { buergergeld: "Das Geld heißt Bürgergeld", grundsicherungsgeld: "Das Geld heißt Grundsicherungsgeld" }
  },
  SocialAssistanceLimitStated: {
    title: "Sozialhilfe",
    rule: { value: "Das Sozialamt zieht nichts ab bis {value}" }
  },
  AsylumSeekersLimitStated: {
    title: "Geld für Menschen, die Asyl suchen",
    rule: { value: "Das Amt zieht nichts ab bis {value}" }
  },
  AnalogousBenefitsStated: {
    title: "Geld wie in der Sozialhilfe",
    rule: { value: "Sind Sie {value} in Deutschland? Dann gilt die Grenze der Sozialhilfe" }
  },
  UnemploymentLimitStated: {
    title: "Arbeitslosengeld",
    rule: { value: "Es bleibt ein Ehrenamt bis {value}" }
  },
  NoticeHoursStated: {
    title: "Viele Stunden in der Woche",
    rule: { value: "Ab {value} in der Woche müssen Sie es der Agentur für Arbeit sofort sagen" }
  }
} as const
