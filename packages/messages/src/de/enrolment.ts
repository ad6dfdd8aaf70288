/** Signing up to a course, on our page and in the widget: everything that a person meets on the way to a place. */
export const enrolment = {
  heading: "Zum Kurs anmelden",
  errorTitle: "Fehler: {title}",
  demo: "Demo: Diesen Kurs gibt es so nicht.",
  languages: "Sprache",
  course: {
    dates: "Termine",
    topics: "Themen",
    place: "Ort",
    organiser: "Veranstalter",
    closes: "Anmelden bis"
  },
  fields: {
    name: { label: "Wie heißen Sie?", hint: "Vorname und Nachname" },
    contact: { label: "Wie erreichen wir Sie?", hint: "Eine der beiden Angaben reicht." },
    email: { label: "E-Mail-Adresse", hint: "Zum Beispiel name@beispiel.de" },
    phone: { label: "Telefonnummer" },
    languages: { label: "In welchen Sprachen können Sie helfen?" },
    needs: {
      label: "Was brauchen Sie, um gut teilzunehmen?",
      hint: "Zum Beispiel einen Platz vorn oder einen Eingang ohne Stufen. Bitte nennen Sie keine Krankheiten."
    },
    trap: { label: "Bitte leer lassen" }
  },
  optional: "– freiwillig",
  purpose: "Wir nutzen Ihre Angaben nur für diesen Kurs.",
  readPrivacy: "Datenschutz lesen",
  newTab: "(öffnet ein neues Fenster)",
  send: { open: "Anmeldung absenden", waiting: "Auf die Warteliste setzen" },
  sending: "Wird gesendet …",
  faultCount: { one: "Bitte ändern Sie {count} Angabe", other: "Bitte ändern Sie {count} Angaben" },
  kept: "Ihre anderen Angaben sind noch da.",
  states: {
    notYetOpen: { title: "Noch keine Anmeldung möglich", text: "Sie können sich anmelden ab {day}." },
    waiting: { title: "Alle Plätze sind vergeben", text: "Wird ein Platz frei, fragen wir zuerst die Warteliste." },
    closed: { title: "Die Anmeldung ist beendet", text: "Fragen beantwortet: {organiser}." },
    cancelled: { title: "Dieser Kurs fällt aus", text: "Fragen beantwortet: {organiser}." }
  },
  outcomes: {
    heldByMail: {
      title: "Schauen Sie in Ihr Postfach",
      text: "Ein Platz ist für Sie vorgemerkt. Bestätigen Sie ihn innerhalb von {hours} Stunden mit dem Link in der E-Mail, sonst bekommt ihn die nächste Person. Nichts angekommen? Schauen Sie im Spam-Ordner nach. War die Adresse falsch geschrieben, melden Sie sich noch einmal an."
    },
    heldByPhone: {
      title: "Ihre Anmeldung ist da",
      text: "Wir rufen Sie an und bestätigen Ihren Platz."
    },
    waiting: {
      title: "Ihre Anmeldung ist da: Warteliste",
      text: "Wird ein Platz frei, melden wir uns bei Ihnen. Es geht nach der Reihenfolge der Anmeldungen."
    },
    review: {
      title: "Ihre Anmeldung ist da",
      text: "Wir sehen sie durch und melden uns bei Ihnen."
    }
  },
  trouble: {
    offline: {
      title: "Keine Verbindung",
      text: "Ihre Angaben sind noch da. Prüfen Sie die Verbindung und senden Sie noch einmal."
    },
    broken: {
      title: "Das hat gerade nicht geklappt",
      text: "Ihre Angaben sind noch da. Senden Sie sie in einigen Minuten noch einmal."
    }
  },
  faults: {
    tooLong: "Kürzen Sie den Text auf höchstens {max} Zeichen",
    brokenText: "Löschen Sie die Zeichen, die sich nicht speichern lassen",
    notAChoice: "Wählen Sie eine der angebotenen Möglichkeiten",
    nameMissing: "Geben Sie Ihren Namen ein",
    contactMissing: "Geben Sie eine E-Mail-Adresse oder eine Telefonnummer ein",
    trapFilled: "Löschen Sie den Text im Feld „Bitte leer lassen“",
    emailWithoutAt: "Ergänzen Sie die E-Mail-Adresse: Es fehlt das Zeichen @",
    emailWithoutName: "Ergänzen Sie die E-Mail-Adresse: Es fehlt der Teil vor dem @",
    emailWithoutDomain: "Ergänzen Sie die E-Mail-Adresse: Es fehlt der Teil nach dem @",
    emailWithoutEnding: "Ergänzen Sie die E-Mail-Adresse: Am Ende fehlt ein Teil wie „.de“",
    emailWithTwoAts: "Ändern Sie die E-Mail-Adresse: Das Zeichen @ darf nur einmal vorkommen",
    emailWithSpace: "Ändern Sie die E-Mail-Adresse: Sie enthält ein Leerzeichen",
    emailBroken: "Prüfen Sie die E-Mail-Adresse: Ein Zeichen darin ist nicht erlaubt",
    phoneBroken: "Prüfen Sie die Telefonnummer: Erlaubt sind Ziffern, Leerzeichen und + ( ) / -",
    phoneTooShort: "Ergänzen Sie die Telefonnummer: Sie hat zu wenige Ziffern"
  }
} as const
