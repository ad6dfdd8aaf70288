/** The year in plain words. */
export const statement = {
  title: "Geld im Jahr {year}",
  kinds: {
    allowance: "Geld für das Ehrenamt",
    travel: "Geld für Fahrten",
    lossOfEarnings: "Geld für Lohn, der ausfällt",
    lostTime: "Geld für Zeit"
  },
  bases: {
    publicPurse: "§ 3 Nummer 12 vom Gesetz über die Einkommen-Steuer",
    trainer: "§ 3 Nummer 26 vom Gesetz über die Einkommen-Steuer",
    honorary: "§ 3 Nummer 26a vom Gesetz über die Einkommen-Steuer",
    travel: "§ 3 Nummer 13 vom Gesetz über die Einkommen-Steuer",
    none: "mit Steuer",
    unread: "Die Regel kennen wir nicht"
  },
  total: "Sie haben im Jahr {year} bekommen: {amount}",
  totalUnknown: "Wir wissen nicht, wie viel Geld Sie im Jahr {year} bekommen haben",
  taxed: "Für die Steuer vom Jahr {year} zählt: {amount}",
  exempt: "Ohne Steuer, nach {basis}: {amount}",
  volume: "Im Amt waren Sie {months}. Dafür sind ohne Steuer: {amount}",
  volumeOfDays: "Sie haben {days} geholfen. Dafür sind ohne Steuer: {amount}",
  volumeByLaw: "Ein Drittel ist ohne Steuer: {amount}",
  notPay: "Für die Sozialversicherung ist das kein Lohn: {amount}",
  remainder: "Das müssen Sie dem Finanzamt sagen: {amount}",
  nothingRemains: "Sie müssen dafür keine Steuer zahlen",
  benefits: {
    jobSeekers: "Geld vom Jobcenter",
    socialAssistance: "Sozialhilfe",
    asylumSeekers: "Geld für Menschen, die Asyl suchen",
    unemployment: "Arbeitslosengeld"
  },
  names: { buergergeld: "Bürgergeld", grundsicherungsgeld: "Grundsicherungsgeld" },
  spans: { year: "im Jahr {year}", month: "im {month}" },
  hints: {
    within: "{benefit}: {span} waren es {received}. Das Amt zieht nichts ab bis {limit}.",
    over: "{benefit}: {span} waren es {received}. Das sind {over} zu viel. Die Grenze ist {limit}.",
    months: "{benefit}: {span} war es nie zu viel. Die Grenze ist {limit}.",
    open: "{benefit}: {span} waren es {received}. Die Grenze kennen wir nicht."
  },
  notes: {
    shared: "Die Grenze im Jahr gilt für alle Ihre Ehrenämter zusammen.",
    disclosure: "Bekommen Sie Geld vom Amt? Dann sagen Sie dem Amt alles, was Sie hier bekommen.",
    hours: "Bekommen Sie Arbeitslosengeld? Ab {hours} in der Woche müssen Sie das Ehrenamt sofort melden.",
    analogous:
      "Suchen Sie Asyl und sind schon {months} in Deutschland? Dann gilt die Grenze der Sozialhilfe: § 2 vom Asyl-Bewerber-Leistungs-Gesetz.",
    notAsked: "Wir fragen nicht, ob Sie Geld vom Amt bekommen. Diese Hinweise bekommen alle.",
    binding: "Am Ende entscheiden das Finanzamt und Ihr Amt."
  },
  notice: {
    due: "Das Finanzamt bekommt eine Nachricht: {total} im Jahr {year}. Die Grenze ist {limit}.",
    none: "Das Finanzamt bekommt keine Nachricht: {total} im Jahr {year} sind weniger als {limit}.",
    missing: "Dafür fehlt noch: {fields}.",
    fields: { taxNumber: "Ihre Steuer-Nummer", account: "Ihr Konto" }
  }
} as const
