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
    Interview: "Erstgespräch",
    Consent: "Einverständnis",
    Instruction: "Belehrung",
    Confidentiality: "Verschwiegenheitserklärung",
    CriminalRecord: "Führungszeugnis",
    BasicTraining: "Grundkurs"
  },
  endings: { resigned: "ausgeschieden", revoked: "abberufen" },
  runs: { draft: "Entwurf", returned: "zurückgegeben", released: "freigegeben", discarded: "verworfen" },
  lines: { payable: "zu zahlen", open: "offen", refused: "nicht fällig" },
  lineKinds: { regular: "laufender Monat", backPayment: "Nachzahlung" },
  obstacles: { BankAccountMissing: "Es fehlt die Bankverbindung" },
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
  duties: { offered: "angeboten", required: "Pflicht", unknown: "nicht bekannt" },
  groups: {
    overdue: "Überfällig",
    today: "Heute",
    week: "Diese Woche",
    later: "Später",
    waiting: "Wartet auf andere"
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
