/** Unterlagen: what they are called, what is known of them, what is to be done with them. */
export const records = {
  kinds: {
    voucher: "Beleg einer Zahlung",
    book: "Bücher der Kasse",
    fundingProof: "Verwendungsnachweis",
    criminalRecord: "Vermerk zum Führungszeugnis",
    measlesProof: "Vermerk zum Masernschutz",
    application: "Bewerbung ohne Berufung",
    signUp: "Anmeldung, aus der nichts wurde",
    attendance: "Teilnahmeliste",
    certificate: "Zertifikat im Register",
    guideFile: "Stammdaten nach dem Amt",
    appointmentFile: "Berufungsakte"
  },
  states: {
    met: "hält nicht auf",
    waived: "nicht verlangt",
    violated: "hält die Löschung auf",
    unknown: "offen",
    doubted: "kann die Löschung aufhalten, ist nur angenommen"
  },
  days: {
    accountsAdoptedOn: {
      on: "Jahresabschluss festgestellt am {day}",
      notYet: "Jahresabschluss noch nicht festgestellt"
    },
    madeOn: { on: "entstanden am {day}", notYet: "noch nicht entstanden" },
    proofSubmittedOn: {
      on: "Verwendungsnachweis vorgelegt am {day}",
      notYet: "Verwendungsnachweis noch nicht vorgelegt"
    },
    lastActivityOn: { on: "letzte Tätigkeit am {day}", notYet: "noch keine letzte Tätigkeit" },
    notTakenUpOn: {
      on: "seit dem {day} ist klar, dass es zu keiner Tätigkeit kommt",
      notYet: "es kann noch zu einer Tätigkeit kommen"
    },
    placementEndedOn: { on: "Einsatz beendet am {day}", notYet: "Einsatz noch nicht beendet" },
    refusedOn: { on: "Absage am {day}", notYet: "noch keine Absage" },
    signedUpOn: { on: "angemeldet am {day}", notYet: "noch nicht angemeldet" },
    courseEndedOn: { on: "Kurs beendet am {day}", notYet: "Kurs noch nicht beendet" },
    officeEndedOn: { on: "Amt beendet am {day}", notYet: "Amt noch nicht beendet" },
    offeredOn: { on: "dem Archiv angeboten am {day}", notYet: "dem Archiv noch nicht angeboten" }
  },
  questions: {
    isInBooks: { yes: "in den Büchern vollständig", no: "in den Büchern nicht vollständig" },
    isTaxed: { yes: "aus einem Betrieb gewerblicher Art", no: "aus keinem Betrieb gewerblicher Art" },
    isFunded: { yes: "aus einer Zuwendung bezahlt", no: "aus keiner Zuwendung bezahlt" },
    hasOpenClaim: { yes: "ein Anspruch ist offen", no: "kein Anspruch ist offen" }
  },
  archiveAnswers: { declined: "das Archiv übernimmt nicht", taken: "das Archiv hat übernommen" },
  plans: {
    keepUntil: "Bis zum {day} aufbewahren. Grund: {conditions}.",
    keepAtMost: "Längstens bis zum {day} aufbewahren, früher löschen ist erlaubt. Grund: {conditions}.",
    keepNotBegun: "Aufbewahren, eine Frist hat noch nicht begonnen. Grund: {conditions}.",
    notNeeded: "Aufbewahren ist erlaubt, die Löschfrist hat noch nicht begonnen. Grund: {conditions}.",
    blocked: "Noch nicht löschen. Erst zu klären: {conditions}.",
    undetermined: "Noch nicht löschen: Ob gelöscht werden darf, lässt sich nicht sagen. Offen ist: {conditions}.",
    offerToArchive: "Vor der Löschung dem Archiv anbieten.",
    delete: "Löschen. Seit dem {day} hält nichts die Unterlagen auf."
  }
} as const
