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
    why: ["Alle Bedingungen sind erfüllt.", "Die Berufung kann am {from} beginnen."],
    action: "Berufung eintragen"
  },
  RecordAccount: {
    title: "Bankverbindung von {name} aufnehmen",
    why: ["Ohne IBAN bleibt die Zahlung offen.", "Offen sind {cents}."],
    action: "IBAN eintragen"
  },
  TermEnds: {
    title: "Berufungen, die am {until} enden: {count}",
    why: ["Fragen Sie, wer weitermacht. Ohne neue Berufung endet auch die Zahlung."],
    action: "Lotsen ansehen"
  },
  OfferSupervision: {
    title: "Supervision {year} anbieten",
    why: ["Das Programm bietet {perYear} im Jahr an.", "{held} fanden statt.", "Noch anzubieten: {owed}, bis {due}."],
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
  ReleaseRun: {
    title: "Zahllauf {month} freigeben",
    why: ["Vorbereitet von {preparedBy}.", "{payments} Zahlungen, zusammen {cents}."],
    action: "Zahllauf prüfen"
  },
  RunReturned: {
    title: "Zahllauf {month} überarbeiten",
    why: ["Zurückgegeben von {by}.", "Grund: {reason}"],
    action: "Zahllauf öffnen"
  },
  RunWaits: {
    title: "Zahllauf {month} wartet auf Freigabe",
    why: ["Liegt seit {since} bei der zweiten Person."],
    action: "Zahllauf ansehen"
  },
  DecideClaim: {
    title: "Rückforderung gegen {name} entscheiden",
    why: ["Für {month} wurden {cents} ohne Grund gezahlt."],
    action: "Entscheidung eintragen"
  },
  CompleteSettings: {
    title: "Einstellungen ergänzen",
    why: ["Es fehlt: {missing}.", "Ohne diese Angaben kann niemand einen Zahllauf freigeben."],
    action: "Einstellungen öffnen"
  }
} as const
