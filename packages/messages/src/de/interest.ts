/** The public form for people who want to become guides, and the pages around it. */
export const interest = {
  title: "Integrationslotsin oder Integrationslotse werden",
  errorTitle: "Fehler: {title}",
  lead: "Sie helfen Menschen, die neu hier sind: bei Wegen zu Ämtern, beim Deutschlernen und im Alltag.",
  allowance: "Sie bekommen {amount} im Monat, sobald Sie berufen sind.",
  allowanceEvidenced: "Sie bekommen {amount} im Monat, sobald Sie berufen sind (Stand {year}).",
  company: "Wir bereiten Sie vor und begleiten Sie.",
  noObligation: "Mit diesem Formular verpflichten Sie sich zu nichts.",
  fields: {
    name: { label: "Wie heißen Sie?", hint: "Vorname und Nachname" },
    contact: { label: "Wie erreichen wir Sie?", hint: "Eine der beiden Angaben reicht." },
    email: { label: "E-Mail-Adresse", hint: "Zum Beispiel name@beispiel.de" },
    phone: { label: "Telefonnummer" },
    tasks: { label: "Wobei möchten Sie helfen?" },
    languages: { label: "In welchen Sprachen können Sie helfen?" },
    otherLanguages: { label: "Weitere Sprachen" },
    note: {
      label: "Was möchten Sie uns noch sagen?",
      hint: "Bitte schreiben Sie nichts über andere Personen und nichts über Ihre Gesundheit."
    },
    trap: { label: "Bitte leer lassen" }
  },
  optional: "– freiwillig",
  purpose: "Wir nutzen Ihre Angaben nur, um Ihnen zu antworten.",
  readPrivacy: "Datenschutz lesen",
  send: "Interesse absenden",
  faultCount: { one: "Bitte ändern Sie {count} Angabe", other: "Bitte ändern Sie {count} Angaben" },
  kept: "Ihre anderen Angaben sind noch da.",
  thanks: {
    title: "Danke, Ihr Interesse ist angekommen",
    lead: "{office} meldet sich bei Ihnen.",
    next: "Wenn Sie eine E-Mail-Adresse angegeben haben, haben wir Ihnen geschrieben. Schauen Sie auch im Spam-Ordner nach.",
    contact: "Fragen beantwortet die Stelle gern: {ways}.",
    back: "Zurück zur Seite „{title}“"
  }
} as const
