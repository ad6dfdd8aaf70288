/** What stands in the way, and the cure. `detail` is a list of sentences; one whose facts are not known is left out. */
export const problems = {
  MonthHasRun: {
    title: "Für den Monat gibt es schon einen Zahllauf",
    detail: [
      "Für {month} ist ein Zahllauf angelegt.",
      "Öffnen Sie den vorhandenen Zahllauf, oder verwerfen Sie ihn zuerst."
    ]
  },
  SamePerson: {
    title: "Die Freigabe braucht eine zweite Person",
    detail: [
      "{name} hat diesen Zahllauf vorbereitet.",
      "Bitten Sie eine andere Person mit Freigaberecht, ihn freizugeben."
    ]
  },
  FactualMissing: {
    title: "Es fehlt, dass jemand die sachliche Richtigkeit bestätigt",
    detail: [
      "Für den Zahllauf {number} ist sie nicht bestätigt.",
      "Bestätigen Sie sie, oder bitten Sie eine andere Person darum."
    ]
  },
  ArithmeticalMissing: {
    title: "Es fehlt, dass jemand die rechnerische Richtigkeit bestätigt",
    detail: [
      "Für den Zahllauf {number} ist sie nicht bestätigt.",
      "Bestätigen Sie sie, oder bitten Sie eine andere Person darum."
    ]
  },
  OnePersonOnly: {
    title: "Die Anordnung braucht eine zweite Person",
    detail: [
      "Sachliche und rechnerische Richtigkeit haben Sie beide selbst bestätigt.",
      "Bitten Sie eine andere Person mit Freigaberecht, den Zahllauf freizugeben."
    ]
  },
  NotDeclared: {
    title: "Die Erklärung fehlt",
    detail: [
      "Erklären Sie, dass der Zahllauf weder Sie noch Angehörige bezahlt.",
      "Sonst bitten Sie eine andere Person."
    ]
  },
  PaidByRun: {
    title: "In eigener Sache geht das nicht",
    detail: ["Der Zahllauf {number} hat eine Zeile über Sie.", "Bitten Sie eine andere Person um diesen Schritt."]
  },
  FoundAlready: {
    title: "Das hat schon jemand bestätigt",
    detail: ["Laden Sie die Seite neu, um den Stand des Zahllaufs zu sehen."]
  },
  FindingsMissing: {
    title: "Es fehlen Feststellungen",
    detail: [
      "Sachliche und rechnerische Richtigkeit des Zahllaufs {number} müssen bestätigt sein, von zwei Personen mindestens."
    ]
  },
  StepBlocked: {
    title: "Dieser Schritt geht noch nicht",
    detail: ["Im Weg steht: {hindrances}."]
  },
  DraftStale: {
    title: "Der Entwurf ist nicht mehr aktuell",
    detail: [
      "Seit dem Entwurf {number} hat sich etwas geändert.",
      "Lassen Sie den Zahllauf neu rechnen, und prüfen Sie ihn dann noch einmal."
    ]
  },
  NotADraft: {
    title: "Dieser Zahllauf ist kein Entwurf",
    detail: ["Der Zahllauf ist {state}.", "Nur einen Entwurf können Sie freigeben oder zurückgeben."]
  },
  NothingToPay: {
    title: "In diesem Zahllauf ist nichts zu zahlen",
    detail: [
      "Keine Zeile des Zahllaufs {number} ist zahlbar.",
      "Klären Sie die offenen Zeilen, und lassen Sie den Zahllauf neu rechnen."
    ]
  },
  OutsideTerm: {
    title: "Der Tag liegt nicht in der Amtszeit",
    detail: ["Die Berufung beginnt am {from}.", "Sie endet am {to}.", "Wählen Sie einen Tag innerhalb der Amtszeit."]
  },
  NotEnded: {
    title: "Das Ende ist schon zurückgenommen",
    detail: ["Laden Sie die Seite neu, um den Stand der Akte zu sehen."]
  },
  AppointedSince: {
    title: "Das Ende lässt sich nicht zurücknehmen",
    detail: [
      "Ab dem {from} gilt eine andere Berufung für dieselben Tage.",
      "Nehmen Sie zuerst diese Berufung zurück, oder lassen Sie das Ende stehen."
    ]
  },
  InterruptedTwice: {
    title: "In dieser Zeit ruht das Amt schon",
    detail: [
      "Am {from} gibt es bereits eine Unterbrechung.",
      "Beenden Sie zuerst die vorhandene, oder wählen Sie andere Tage."
    ]
  },
  SettingsMissing: {
    title: "Es fehlen Einstellungen",
    detail: ["Es fehlt: {missing}.", "Ergänzen Sie die Angaben unter „Einstellungen“."]
  },
  AppointmentBlocked: {
    title: "Die Berufung kann noch nicht eingetragen werden",
    detail: [
      "Es fehlt: {conditions}.",
      "Halten Sie fest, was bei den Bedingungen fehlt, und versuchen Sie es dann erneut."
    ]
  },
  RunClosed: {
    title: "Der Zahllauf ist abgeschlossen",
    detail: [
      "Der Zahllauf {number} ist {state}.",
      "Er bleibt, wie er ist. Was sich später ändert, steht im nächsten Zahllauf oder als Rückforderung."
    ]
  },
  RunNotReleased: {
    title: "Dieser Zahllauf ist nicht freigegeben",
    detail: ["Der Zahllauf ist {state}.", "Erst nach der Freigabe kann die Kasse zahlen."]
  },
  DayNotPossible: {
    title: "An diesem Tag kann es nicht gewesen sein",
    detail: ["Der Zahllauf wurde am {from} freigegeben, heute ist der {to}.", "Wählen Sie einen Tag dazwischen."]
  },
  ReturnedAlready: {
    title: "Dieser Rückläufer ist schon eingetragen",
    detail: ["Die Zahlung {reference} ist als zurückgekommen eingetragen.", "Laden Sie die Seite neu."]
  },
  NotReturned: {
    title: "Der Rückläufer ist schon zurückgenommen",
    detail: ["Die Zahlung {reference} gilt als gezahlt.", "Laden Sie die Seite neu."]
  },
  ReturnAfterClaim: {
    title: "Über das Geld für diesen Monat ist schon entschieden",
    detail: [
      "Für {month} gibt es eine Rückforderung, sie ist {state}.",
      "Ein Rückläufer passt nicht dazu. Klären Sie mit der Kasse, ob das Geld angekommen war."
    ]
  },
  ClaimDecided: {
    title: "Über diese Rückforderung ist schon entschieden",
    detail: ["Die Rückforderung ist {state}.", "Laden Sie die Seite neu, um den Stand zu sehen."]
  },
  NothingToUndo: {
    title: "Es gibt nichts, was sich zurücknehmen lässt",
    detail: ["Die Rückforderung ist {state}.", "Laden Sie die Seite neu, um den Stand zu sehen."]
  },
  InstalmentsDiffer: {
    title: "Die Raten ergeben eine andere Summe",
    detail: ["Die Raten ergeben {asked}, offen sind {left}.", "Laden Sie die Seite neu, und teilen Sie neu auf."]
  },
  MoreThanClaimed: {
    title: "Es ist mehr, als noch offen ist",
    detail: ["Offen sind {left}.", "Tragen Sie höchstens diesen Betrag ein. Was darüber ist, gehört der Person."]
  },
  TooManyInstalments: {
    title: "So viele Raten geht nicht",
    detail: ["Offen sind {left}.", "Wählen Sie weniger Raten."]
  },
  DayInFuture: {
    title: "Dieser Tag ist noch nicht gewesen",
    detail: ["Heute ist der {today}.", "Wählen Sie heute oder einen Tag davor."]
  },
  DayInPast: {
    title: "Dieser Tag ist schon vorbei",
    detail: ["Heute ist der {today}.", "Wählen Sie heute oder einen späteren Tag."]
  },
  NoMailAddress: {
    title: "Es ist keine E-Mail-Adresse bekannt",
    detail: ["Für {name} ist keine E-Mail-Adresse festgehalten.", "Rufen Sie an, oder ergänzen Sie die E-Mail-Adresse."]
  },
  MonthNotOver: {
    title: "Der Monat ist noch nicht vorbei",
    detail: ["Gezahlt wird nachträglich.", "Legen Sie den Zahllauf für {month} nach dem Ende des Monats an."]
  },
  MonthBeforeLedger: {
    title: "Dieser Monat wird hier nicht abgerechnet",
    detail: [
      "Lotsenwerk zahlt ab {since}.",
      "Wählen Sie einen späteren Monat, oder ändern Sie den ersten Monat unter „Einstellungen“."
    ]
  },
  AlreadyStaff: {
    title: "Diese Person hat schon einen Zugang",
    detail: ["Mit dieser E-Mail-Adresse gibt es bereits einen Zugang.", "Schicken Sie ihr einen neuen Anmeldelink."]
  },
  FileRefused: {
    title: "Die Überweisungsdatei lässt sich so nicht schreiben",
    detail: ["{fault}.", "Ändern Sie die Angabe, oder geben Sie der Kasse die Anordnung mit ihrer Liste."]
  },
  NotFoundMunicipality: {
    title: "Diese Kommune gibt es hier nicht",
    detail: ["Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite."]
  },
  NotFoundPerson: {
    title: "Diese Person gibt es hier nicht",
    detail: ["Suchen Sie die Person im Verzeichnis."]
  },
  NotFoundPaper: {
    title: "Diesen Nachweis gibt es nicht mehr",
    detail: ["Laden Sie die Seite neu, um den Stand der Akte zu sehen."]
  },
  NotFoundAppointment: {
    title: "Diese Berufung gibt es nicht mehr",
    detail: ["Laden Sie die Seite neu, um den Stand der Akte zu sehen."]
  },
  NotFoundInterruption: {
    title: "Diese Unterbrechung gibt es nicht mehr",
    detail: ["Laden Sie die Seite neu, um den Stand der Akte zu sehen."]
  },
  NotFoundSession: {
    title: "Diese Veranstaltung gibt es hier nicht",
    detail: ["Öffnen Sie die Supervision des Jahres, und wählen Sie dort die Veranstaltung."]
  },
  NotFoundRun: {
    title: "Diesen Zahllauf gibt es hier nicht",
    detail: ["Öffnen Sie die Liste der Zahlläufe, und wählen Sie dort den Monat."]
  },
  NotFoundPayment: {
    title: "Diese Zahlung gibt es in dem Zahllauf nicht",
    detail: ["Öffnen Sie den Zahllauf, und wählen Sie die Zahlung dort aus."]
  },
  NotFoundClaim: {
    title: "Diese Rückforderung gibt es hier nicht",
    detail: ["Öffnen Sie die Liste der Rückforderungen."]
  },
  CourseExists: {
    title: "Diesen Kurs gibt es schon",
    detail: ["Die Adresse „{name}“ ist vergeben.", "Wählen Sie eine andere Adresse."]
  },
  CourseNotYetOpen: {
    title: "Die Anmeldung hat noch nicht begonnen",
    detail: ["Anmelden können Sie sich ab dem {opensOn}."]
  },
  CourseClosed: {
    title: "Die Anmeldung ist beendet",
    detail: ["Anmelden konnte man sich bis zum {closesOn}.", "Fragen Sie beim Veranstalter nach dem nächsten Kurs."]
  },
  CourseCancelled: {
    title: "Der Kurs fällt aus",
    detail: ["Der Kurs „{title}“ ist abgesagt.", "Fragen Sie beim Veranstalter nach dem nächsten Kurs."]
  },
  CourseFull: {
    title: "Alle Plätze sind vergeben",
    detail: ["Der Kurs „{title}“ hat {capacity} Plätze.", "Die Koordination kann die Zahl der Plätze erhöhen."]
  },
  AlreadyEnrolled: {
    title: "Diese Person ist schon angemeldet",
    detail: ["Unter dieser Adresse ist {name} angemeldet.", "Suchen Sie die Anmeldung in der Liste des Kurses."]
  },
  EnrolmentOver: {
    title: "Diese Anmeldung ist beendet",
    detail: ["Für „{title}“ können Sie sich auf der Kursseite neu anmelden."]
  },
  AlreadyReviewed: {
    title: "Diese Anmeldung ist schon geprüft",
    detail: ["Laden Sie die Seite neu, um den Stand zu sehen."]
  },
  CertificateNotEarned: {
    title: "Noch kann niemand von der Auswahl ein Zertifikat bekommen",
    detail: [
      "Nicht alle Termine sind besucht oder eingetragen: {names}.",
      "Tragen Sie die Teilnahme ein, oder nehmen Sie diese Personen aus der Auswahl."
    ]
  },
  CertificateNotValid: {
    title: "Dieses Zertifikat gilt nicht mehr",
    detail: ["Das Zertifikat {number} ist ersetzt oder zurückgenommen.", "Laden Sie die Seite neu."]
  },
  PaperRefused: {
    title: "Das Zertifikat lässt sich so nicht drucken",
    detail: [
      "Beim Zertifikat von {name} ist eine Angabe zu lang, oder sie enthält ein Zeichen, das keine Schrift kennt.",
      "Ändern Sie die Angabe, und stellen Sie das Zertifikat neu aus."
    ]
  },
  OrderRefused: {
    title: "Die Anordnung lässt sich so nicht drucken",
    detail: [
      "Bei {place} ist eine Angabe zu lang, oder sie enthält ein Zeichen, das keine Schrift kennt.",
      "Die Anordnung zum Drucken auf der Seite des Zahllaufs enthält alle Angaben; für den nächsten Zahllauf ändern Sie die Angabe."
    ]
  },
  TooManyRequests: {
    title: "Von hier kamen gerade sehr viele Anfragen",
    detail: ["Warten Sie eine Stunde, oder rufen Sie den Veranstalter an."]
  },
  NotFoundCourse: {
    title: "Diesen Kurs gibt es hier nicht",
    detail: ["Prüfen Sie die Adresse, oder öffnen Sie die Liste der Kurse."]
  },
  NotFoundEnrolment: {
    title: "Diese Anmeldung gibt es hier nicht",
    detail: ["Prüfen Sie den Link aus Ihrer E-Mail, oder melden Sie sich auf der Kursseite an."]
  },
  NotFoundStatement: {
    title: "Für dieses Jahr gibt es keine Bescheinigung",
    detail: ["Wählen Sie ein Jahr, das schon begonnen hat, frühestens 2013."]
  },
  NotFoundGrantYear: {
    title: "Für dieses Jahr gibt es keinen Nachweis",
    detail: ["Wählen Sie ein Jahr, das schon begonnen hat, frühestens 2016."]
  },
  NotFoundExpense: {
    title: "Diese Ausgabe gibt es hier nicht",
    detail: ["Vielleicht ist sie schon zurückgenommen. Öffnen Sie den Nachweis des Jahres."]
  },
  ProofRefused: {
    title: "Der Nachweis lässt sich so nicht drucken",
    detail: [
      "Eine Angabe für {year} ist zu lang, oder sie enthält ein Zeichen, das keine Schrift kennt: {place}.",
      "Ändern Sie die Angabe, und laden Sie den Nachweis noch einmal."
    ]
  },
  NotFoundCertificate: {
    title: "Dieses Zertifikat ist hier nicht bekannt",
    detail: ["Prüfen Sie den Code. Er hat zwölf Zeichen in drei Gruppen."]
  },
  NotFoundLink: {
    title: "Dieser Link gilt nicht",
    detail: ["Lassen Sie sich einen neuen Link schicken."]
  },
  NotFoundPage: {
    title: "Diese Seite gibt es nicht",
    detail: ["Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite."]
  },
  KeyReused: {
    title: "Diese Eingabe wurde schon mit anderem Inhalt abgeschickt",
    detail: ["Öffnen Sie die Seite neu, und geben Sie die Änderung noch einmal ein."]
  },
  InvalidJson: {
    title: "Die Anfrage ist kein gültiges JSON",
    detail: ["Prüfen Sie Klammern, Kommas und Anführungszeichen."]
  },
  KeyTooLong: {
    title: "Der Schlüssel der Anfrage ist zu lang",
    detail: ["Senden Sie einen Idempotency-Key mit höchstens 255 Zeichen."]
  },
  InvalidText: {
    title: "Die Eingabe enthält ein Zeichen, das sich nicht speichern lässt",
    detail: ["Löschen Sie das Zeichen. Oft kommt es beim Kopieren aus anderen Programmen mit."]
  },
  InvalidForm: {
    title: "Diese Eingabe kam nicht aus einem unserer Formulare",
    detail: ["Öffnen Sie die Seite neu, und senden Sie noch einmal."]
  },
  BodyTooLarge: {
    title: "Die Eingabe ist zu lang",
    detail: ["Kürzen Sie die Texte, und senden Sie noch einmal."]
  },
  InvalidFields: {
    title: "Bitte prüfen Sie Ihre Angaben",
    detail: ["Was zu ändern ist, steht bei den Feldern."]
  },
  NotSignedIn: {
    title: "Sie sind nicht angemeldet",
    detail: ["Lassen Sie sich einen Anmeldelink schicken."]
  },
  WrongRole: {
    title: "Dafür haben Sie kein Recht",
    detail: ["Ihre Rolle ist {role}.", "Fragen Sie die Koordination Ihrer Kommune, wer das darf."]
  },
  LinkUsed: {
    title: "Dieser Link gilt nicht mehr",
    detail: ["Jeder Link gilt nur einmal und nur für kurze Zeit.", "Lassen Sie sich einen neuen schicken."]
  },
  UnsupportedMedia: {
    title: "Dieses Format wird nicht gelesen",
    detail: ["Senden Sie die Anfrage als „application/json“."]
  },
  Unexpected: {
    title: "Das hat nicht geklappt",
    detail: [
      "Ihre Eingabe ist nicht gespeichert.",
      "Versuchen Sie es in einigen Minuten noch einmal, oder rufen Sie die Stelle an."
    ]
  }
} as const
