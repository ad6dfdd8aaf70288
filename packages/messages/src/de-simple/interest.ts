/** The public form, explained plainly: short sentences, one thought each. */
export const interest = {
  title: "Lotsin oder Lotse werden",
  errorTitle: "Fehler: {title}",
  lead: "Sie helfen Menschen, die neu hier sind. Sie gehen mit ihnen zu Ämtern. Sie üben mit ihnen Deutsch.",
  allowance: "Sie bekommen {amount} im Monat. Das Geld kommt, wenn Sie das Amt haben.",
  allowanceEvidenced:
    "Sie bekommen {amount} im Monat. Das Geld kommt, wenn Sie das Amt haben. Der Betrag ist von {year}.",
  company: "Wir zeigen Ihnen alles. Und wir helfen Ihnen.",
  noObligation: "Sie können jederzeit Nein sagen.",
  fields: {
    name: { label: "Wie heißen Sie?", hint: "Vorname und Nachname" },
    contact: { label: "Wie erreichen wir Sie?", hint: "Eine Angabe reicht." },
    email: { label: "E-Mail-Adresse", hint: "Zum Beispiel: name@beispiel.de" },
    phone: { label: "Telefon-Nummer" },
    tasks: { label: "Wobei möchten Sie helfen?" },
    languages: { label: "In welchen Sprachen können Sie helfen?" },
    otherLanguages: { label: "Andere Sprachen" },
    note: {
      label: "Möchten Sie noch etwas sagen?",
      hint: "Schreiben Sie nur über sich. Schreiben Sie nichts über Ihre Gesundheit."
    },
    trap: { label: "Dieses Feld bitte leer lassen" }
  },
  optional: "– freiwillig",
  purpose: "Wir brauchen Ihre Angaben nur für die Antwort.",
  readPrivacy: "Mehr über Ihre Daten lesen",
  send: "Interesse absenden",
  faultCount: { one: "Bitte ändern Sie {count} Angabe", other: "Bitte ändern Sie {count} Angaben" },
  kept: "Alles andere ist noch da.",
  thanks: {
    title: "Danke! Ihre Nachricht ist da",
    lead: "{office} meldet sich bei Ihnen.",
    next: "Haben Sie eine E-Mail-Adresse geschrieben? Dann haben Sie jetzt Post. Schauen Sie auch in den Spam-Ordner.",
    contact: "Haben Sie Fragen? Hier bekommen Sie Antwort: {ways}.",
    back: "Zurück zur Seite „{title}“"
  }
} as const
