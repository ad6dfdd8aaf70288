/** Jahresbescheinigung: what a person needs for the tax office and for benefit offices, and the notice to the former. */
export const statement = {
  title: "Bescheinigung für das Jahr {year}",
  kinds: {
    allowance: "Aufwandsentschädigung",
    travel: "Reisekosten",
    lossOfEarnings: "Verdienstausfall",
    lostTime: "Zeitverlust"
  },
  bases: {
    publicPurse: "§ 3 Nr. 12 Satz 2 EStG",
    trainer: "§ 3 Nr. 26 EStG",
    honorary: "§ 3 Nr. 26a EStG",
    travel: "§ 3 Nr. 13 EStG",
    none: "nicht steuerfrei",
    unread: "Rechtsgrundlage nicht bekannt"
  },
  total: "Im Jahr {year} gezahlt: {amount}",
  totalUnknown: "Was im Jahr {year} gezahlt wurde, ist nicht bekannt",
  taxed: "Für die Steuer zählen zum Jahr {year}: {amount}",
  exempt: "Davon steuerfrei nach {basis}: {amount}",
  volume: "Steuerfreier Betrag für {months} im Amt: {amount}",
  volumeOfDays: "Steuerfreier Betrag für {days}: {amount}",
  volumeByLaw: "Steuerfreier Betrag, ein Drittel des Gewährten: {amount}",
  notPay: "Kein Arbeitsentgelt in der Sozialversicherung: {amount}",
  remainder: "Nicht steuerfrei, bitte in der Steuererklärung angeben: {amount}",
  nothingRemains: "Zu versteuern bleibt davon nichts",
  benefits: {
    jobSeekers: "Grundsicherung für Arbeitsuchende",
    socialAssistance: "Sozialhilfe",
    asylumSeekers: "Leistungen nach dem Asylbewerberleistungsgesetz",
    unemployment: "Arbeitslosengeld"
  },
  names: { buergergeld: "Bürgergeld", grundsicherungsgeld: "Grundsicherungsgeld" },
  spans: { year: "im Jahr {year}", month: "im {month}" },
  hints: {
    within: "{benefit}: {span} {received} erhalten; die Grenze von {limit} ist eingehalten.",
    over: "{benefit}: {span} {received} erhalten; das sind {over} mehr als die Grenze von {limit}.",
    months: "{benefit}: {span} in keinem Monat mehr als die Grenze von {limit}.",
    open: "{benefit}: {span} {received} erhalten; die Grenze ist nicht bekannt."
  },
  notes: {
    shared: "Die Grenze eines Jahres gilt für alle Ehrenämter einer Person zusammen.",
    disclosure: "Wer eine Leistung bezieht, muss der Stelle auch Zahlungen mitteilen, die nicht angerechnet werden.",
    hours: "Wer Arbeitslosengeld bezieht, muss ein Ehrenamt ab {hours} in der Woche sofort mitteilen.",
    analogous:
      "Wer sich {months} in Deutschland aufhält, für den gelten statt der Grenze eines Monats die Regeln der Sozialhilfe (§ 2 AsylbLG).",
    notAsked:
      "Ob jemand eine Leistung bezieht, wird weder gefragt noch festgehalten; die Hinweise sind für alle gleich.",
    binding: "Verbindlich entscheiden das Finanzamt und die Stelle, die eine Leistung zahlt."
  },
  notice: {
    due: "Dem Finanzamt mitzuteilen: {total} im Jahr {year}. Die Grenze liegt bei {limit}.",
    none: "Dem Finanzamt nicht mitzuteilen: {total} im Jahr {year} sind weniger als {limit}.",
    missing: "Für die Mitteilung fehlt noch: {fields}.",
    fields: { taxNumber: "steuerliche Identifikationsnummer", account: "Bankverbindung" }
  }
} as const
