/** Single words for what the domain names. */
export const words = {
  stages: {
    applicant: "interessiert",
    closed: "abgeschlossen",
    appointed: "berufen, noch nicht begonnen",
    guide: "berufen",
    interrupted: "ruht",
    former: "ausgeschieden"
  },
  roles: {
    coordinator: "Koordination",
    approver: "Freigabe",
    trainer: "Kursleitung",
    auditor: "Prüfung",
    guide: "Lotsin oder Lotse"
  },
  papers: {
    Birth: "Geburtsdatum",
    Interview: "Erstgespräch",
    German: "Deutschkenntnisse",
    Consent: "Einverständnis",
    Instruction: "Belehrung",
    Obligation: "förmliche Verpflichtung",
    Confidentiality: "Verschwiegenheitserklärung",
    DataSecrecy: "Datengeheimnis",
    Agreement: "Ehrenamtsvereinbarung",
    Pass: "Ehrenamtspass",
    CriminalRecord: "Führungszeugnis",
    BasicTraining: "Grundkurs"
  },
  endings: { resigned: "ausgeschieden", revoked: "abberufen" },
  revocationGrounds: {
    inactivity: "länger nicht tätig",
    performance: "mangelnde Leistung",
    fitness: "fehlende Eignung",
    funding: "keine Mittel bewilligt",
    other: "aus anderem Anlass"
  },
  runs: { draft: "Entwurf", returned: "zurückgegeben", released: "freigegeben", discarded: "verworfen" },
  hindrances: {
    NotDeclared: "es fehlt die Erklärung, dass weder Sie noch Angehörige bezahlt werden",
    PaidByRun: "der Zahllauf hat eine Zeile über Sie",
    FoundAlready: "das hat schon jemand bestätigt",
    FactualMissing: "die sachliche Richtigkeit ist nicht bestätigt",
    ArithmeticalMissing: "die rechnerische Richtigkeit ist nicht bestätigt",
    SamePerson: "Sie haben den Zahllauf vorbereitet",
    OnePersonOnly: "es braucht eine zweite Person"
  },
  lines: { payable: "zu zahlen", open: "offen", refused: "nicht fällig" },
  payTypes: { allowance: "Aufwandsentschädigung", travel: "Fahrtkosten", lossOfEarnings: "Verdienstausfall" },
  lineKinds: { regular: "laufender Monat", backPayment: "Nachzahlung" },
  obstacles: {
    BankAccountMissing: "Es fehlt die Bankverbindung",
    BankAccountReturned: "Die letzte Zahlung kam zurück: neue Bankverbindung nötig"
  },
  returnReasons: {
    accountIncorrect: "Kontonummer falsch",
    accountClosed: "Konto aufgelöst",
    accountBlocked: "Konto gesperrt",
    other: "anderer Grund"
  },
  changes: {
    new: "neu",
    backPayment: "Nachzahlung",
    ended: "beendet",
    open: "offen",
    changed: "geändert",
    same: "unverändert"
  },
  claims: { open: "offen", repaid: "zurückgezahlt", waived: "verzichtet", lapsed: "hinfällig" },
  supervisionKinds: { group: "Gruppensupervision", single: "Einzelsupervision", peer: "kollegiale Beratung" },
  gatheringKinds: { exchange: "Austauschtreffen", module: "Aufbaumodul" },
  applicants: {
    district: "Landkreise",
    independentCity: "kreisfreie Städte",
    town: "Städte und Gemeinden",
    state: "das Land"
  },
  proofParts: { narrative: "Sachbericht", statement: "zahlenmäßiger Nachweis", vouchers: "Belegliste" },
  costKinds: {
    allowance: "Aufwandsentschädigung",
    travel: "Fahrtkosten",
    lossOfEarnings: "Verdienstausfall",
    supervision: "Supervision",
    training: "Qualifizierung",
    materials: "Sachausgaben",
    insurance: "Versicherung",
    staff: "Personalkosten"
  },
  standings: {
    reached: "war dabei",
    notReached: "noch nicht dabei gewesen",
    complete: "erfüllt",
    completeUntil: "erfüllt, wieder bis {day}",
    due: "offen bis {day}",
    overdue: "überfällig seit {day}",
    unknown: "nicht bekannt"
  },
  duties: { offered: "angeboten", required: "Pflicht", unknown: "nicht bekannt" },
  freshness: {
    confirmed: "aktuell",
    confirmedUntil: "aktuell bis {day}",
    dueForReview: "zu prüfen",
    dueUntil: "zu prüfen bis {day}",
    stale: "veraltet",
    unknown: "nicht bekannt"
  },
  groups: {
    overdue: "Überfällig",
    today: "Heute",
    week: "Diese Woche",
    later: "Später",
    waiting: "Wartet auf andere"
  },
  fileFaults: {
    NoTransfers: "Der Zahllauf enthält keine Zahlung",
    TooManyTransfers: "Der Zahllauf enthält zu viele Zahlungen für eine Datei",
    IdRefused: "Eine Zahlungsnummer enthält Zeichen, die Banken nicht annehmen",
    IdRepeated: "Eine Zahlungsnummer kommt zweimal vor",
    TextMissing: "Ein Name oder Verwendungszweck fehlt",
    TextTooLong: "Ein Name oder Verwendungszweck ist zu lang",
    TextUnwritable: "Ein Name oder Verwendungszweck enthält Zeichen, die Banken nicht annehmen",
    IbanRefused: "Eine IBAN ist nicht richtig",
    BicRefused: "Der BIC der Kasse ist nicht richtig",
    AmountRefused: "Ein Betrag ist für eine Überweisung zu klein oder zu groß"
  },
  settings: {
    mailbox: "Postfach der Stelle",
    phone: "Telefonnummer der Stelle",
    debtorName: "Name des Kontoinhabers",
    debtorIban: "IBAN der Kasse",
    debtorBic: "BIC der Kasse",
    executionDay: "Ausführungstag",
    budgetLine: "Buchungsstelle",
    fileNumber: "Aktenzeichen",
    ledgerSince: "erster Monat der Zahlung"
  }
} as const
