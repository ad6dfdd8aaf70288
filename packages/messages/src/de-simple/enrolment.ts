/** Signing up to a course, explained plainly: short sentences, one thought each. */
export const enrolment = {
  heading: "Im Kurs mitmachen",
  errorTitle: "Fehler: {title}",
  demo: "Demo: Dieser Kurs ist erfunden.",
  languages: "Sprache",
  course: {
    dates: "Wann?",
    topics: "Was lernen Sie?",
    place: "Wo?",
    organiser: "Wer macht den Kurs?",
    closes: "Anmelden bis"
  },
  fields: {
    name: { label: "Wie heißen Sie?", hint: "Vorname und Nachname" },
    contact: { label: "Wie erreichen wir Sie?", hint: "Eine Angabe reicht." },
    email: { label: "E-Mail-Adresse", hint: "Zum Beispiel: name@beispiel.de" },
    phone: { label: "Telefon-Nummer" },
    languages: { label: "In welchen Sprachen können Sie helfen?" },
    needs: {
      label: "Was hilft Ihnen beim Lernen?",
      hint: "Zum Beispiel: ein Eingang ohne Stufen. Schreiben Sie nichts über Krankheiten."
    },
    trap: { label: "Dieses Feld bitte leer lassen" }
  },
  optional: "– freiwillig",
  purpose: "Wir brauchen Ihre Angaben nur für diesen Kurs.",
  readPrivacy: "Mehr über Ihre Daten lesen",
  newTab: "(in einem neuen Fenster)",
  send: { open: "Anmeldung absenden", waiting: "Auf die Warte-Liste setzen" },
  sending: "Einen Moment bitte …",
  faultCount: { one: "Bitte ändern Sie {count} Angabe", other: "Bitte ändern Sie {count} Angaben" },
  kept: "Alles andere ist noch da.",
  states: {
    notYetOpen: { title: "Die Anmeldung beginnt später", text: "Sie beginnt: {day}." },
    waiting: {
      title: "Alle Plätze sind voll",
      text: "Es gibt eine Warte-Liste. Wird ein Platz frei? Dann fragen wir zuerst diese Personen."
    },
    closed: { title: "Die Anmeldung ist vorbei", text: "Haben Sie Fragen? Hier bekommen Sie Antwort: {organiser}." },
    cancelled: { title: "Dieser Kurs fällt aus", text: "Haben Sie Fragen? Hier bekommen Sie Antwort: {organiser}." }
  },
  outcomes: {
    heldByMail: {
      title: "Schauen Sie in Ihre E-Mails",
      text: "Wir halten einen Platz für Sie frei. In der E-Mail steht ein Link. Öffnen Sie den Link. Bestätigen Sie dort den Platz. Sie haben {hours} Stunden Zeit. Danach bekommt eine andere Person den Platz. Fehlt die E-Mail? Schauen Sie auch in den Spam-Ordner. War die Adresse falsch? Dann melden Sie sich noch einmal an."
    },
    heldByPhone: { title: "Ihre Anmeldung ist da", text: "Wir rufen Sie an. Dann ist der Platz sicher." },
    waiting: {
      title: "Ihre Anmeldung ist da: Warte-Liste",
      text: "Wird ein Platz frei? Dann melden wir uns. Wer sich zuerst anmeldet, kommt zuerst dran."
    },
    review: { title: "Ihre Anmeldung ist da", text: "Wir lesen sie. Dann melden wir uns bei Ihnen." }
  },
  trouble: {
    offline: {
      title: "Das Internet fehlt gerade",
      text: "Ihre Angaben sind noch da. Prüfen Sie das Internet. Senden Sie dann noch einmal."
    },
    broken: {
      title: "Das klappt gerade nicht",
      text: "Ihre Angaben sind noch da. Warten Sie einige Minuten. Senden Sie dann noch einmal."
    }
  },
  faults: {
    tooLong: "Schreiben Sie kürzer: höchstens {max} Zeichen",
    brokenText: "Löschen Sie die besonderen Zeichen",
    notAChoice: "Wählen Sie etwas aus der Liste",
    nameMissing: "Schreiben Sie Ihren Namen",
    contactMissing: "Schreiben Sie eine E-Mail-Adresse oder eine Telefon-Nummer",
    trapFilled: "Löschen Sie den Text im Feld „Dieses Feld bitte leer lassen“",
    emailWithoutAt: "In der E-Mail-Adresse fehlt das Zeichen @",
    emailWithoutName: "In der E-Mail-Adresse fehlt der Teil vor dem @",
    emailWithoutDomain: "In der E-Mail-Adresse fehlt der Teil nach dem @",
    emailWithoutEnding: "Am Ende der E-Mail-Adresse fehlt ein Teil wie „.de“",
    emailWithTwoAts: "In der E-Mail-Adresse darf nur ein @ stehen",
    emailWithSpace: "In der E-Mail-Adresse ist ein leerer Platz. Löschen Sie ihn",
    emailBroken: "In der E-Mail-Adresse ist ein falsches Zeichen. Löschen Sie es",
    phoneBroken: "Schreiben Sie die Telefon-Nummer nur mit Zahlen",
    phoneTooShort: "Die Telefon-Nummer ist zu kurz. Schreiben Sie alle Zahlen"
  }
} as const
