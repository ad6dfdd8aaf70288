/** What the office should do: title, why, and the button. `why` is a list of sentences; one without its facts is left out. */
export const tasks = {
  AnswerInterest: {
    title: "Interesse von {name} beantworten",
    why: ["Eingegangen am {receivedOn}.", "Antwort ist bis {due} vorgesehen."],
    action: "Antwort schreiben"
  },
  CompletePapers: {
    title: "Unterlagen von {name} vervollständigen",
    why: ["Es fehlt: {missing}."],
    action: "Nachweis festhalten"
  },
  ReadyToAppoint: {
    title: "Berufung von {name} eintragen",
    why: ["Nichts, was verbindlich verlangt ist, fehlt noch.", "Die Berufung kann am {from} beginnen."],
    action: "Berufung eintragen"
  },
  RecordAccount: {
    title: "Bankverbindung von {name} aufnehmen",
    why: ["Ohne IBAN bleibt die Zahlung offen."],
    action: "IBAN eintragen"
  },
  RenewAccount: {
    title: "Bankverbindung von {name} erneuern",
    why: ["Die Zahlung für {month} kam am {on} zurück.", "Mit einer neuen IBAN steht sie im nächsten Zahllauf."],
    action: "IBAN eintragen"
  },
  TermEnds: {
    title: { one: "{count} Berufung endet am {until}", other: "{count} Berufungen enden am {until}" },
    why: ["Wer weitermacht, braucht eine neue Berufung.", "Ohne sie endet auch die Zahlung."],
    action: "Berufungen ansehen"
  },
  OfferSupervision: {
    title: "Supervision {year} anbieten",
    why: [
      "Das Programm bietet {perYear} im Jahr an.",
      "Stattgefunden haben bisher: {held}.",
      "Noch anzubieten: {owed}, bis {due}."
    ],
    action: "Termin eintragen"
  },
  NoteAttendance: {
    title: "Teilnahme vom {on} festhalten",
    why: ["{kind} in {place}.", "Wer da war, ist noch nicht eingetragen."],
    action: "Teilnahme eintragen"
  },
  PrepareRun: {
    title: "Zahllauf {month} vorbereiten",
    why: ["Der Monat ist vorbei und noch nicht abgerechnet."],
    action: "Zahllauf vorbereiten"
  },
  ConfirmRun: {
    title: "Zahllauf {month} sachlich prüfen",
    why: ["Vorbereitet von {by}, Summe {cents}.", "Dann kommt er zur Freigabe."],
    action: "Zahllauf prüfen"
  },
  ReleaseRun: {
    title: "Zahllauf {month} freigeben",
    why: ["Vorbereitet von {by}.", "Summe: {cents}."],
    action: "Zahllauf prüfen"
  },
  RunReturned: {
    title: "Zahllauf {month} überarbeiten",
    why: ["Er wurde mit einem Grund zurückgegeben.", "Den Grund lesen Sie beim Zahllauf."],
    action: "Zahllauf öffnen"
  },
  RunWaits: {
    title: "Zahllauf {month} wartet auf Freigabe",
    why: ["Vorbereitet von {by}, Summe {cents}.", "Freigeben muss eine zweite Person."],
    action: "Zahllauf ansehen"
  },
  NoteExecution: {
    title: "Ausführung des Zahllaufs {month} eintragen",
    why: ["Vorgesehen war der {on}, Summe {cents}.", "Danach ist klar, was angekommen ist und was zurückkam."],
    action: "Ausführung eintragen"
  },
  DecideClaim: {
    title: "Rückforderung gegen {name} entscheiden",
    why: ["Für {month} wurden {cents} ohne Grund gezahlt."],
    action: "Forderung öffnen"
  },
  AwaitRepayment: {
    title: "Rückzahlung von {name} prüfen",
    why: ["Bis zum {on} sollen {cents} eingehen."],
    action: "Eingang eintragen"
  },
  ReviewEnrolment: {
    title: { one: "{count} Anmeldung zu „{title}“ prüfen", other: "{count} Anmeldungen zu „{title}“ prüfen" },
    why: [
      "Abgeschickt ohne den üblichen Nachweis gegen Roboter.",
      "Bis jemand prüft, haben diese Personen keinen Platz."
    ],
    action: "Anmeldungen prüfen"
  },
  ConfirmByPhone: {
    title: "{name} anrufen und den Platz bestätigen",
    why: ["Angemeldet zu „{title}“ ohne E-Mail-Adresse."],
    action: "Platz bestätigen"
  },
  NoteCourseAttendance: {
    title: "Anwesenheit vom {on} eintragen",
    why: ["Kurs „{title}“.", "Wer da war, ist noch nicht eingetragen."],
    action: "Anwesenheit eintragen"
  },
  IssueCertificates: {
    title: {
      one: "{count} Zertifikat für „{title}“ ausstellen",
      other: "{count} Zertifikate für „{title}“ ausstellen"
    },
    why: ["Der Kurs ist zu Ende.", "Wer alle Bedingungen erfüllt, wartet auf das Zertifikat."],
    action: "Zertifikate ausstellen"
  },
  CompleteSettings: {
    title: "Einstellungen ergänzen",
    why: ["Es fehlt: {missing}.", "Ohne diese Angaben kann niemand einen Zahllauf freigeben."],
    action: "Einstellungen öffnen"
  }
} as const
