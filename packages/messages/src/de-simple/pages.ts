/** The public pages and what frames them, explained plainly. */
export const pages = {
  demo: "Demo: Die Personen sind erfunden. Die Regeln sind aus öffentlichen Quellen",
  notice: "Hinweis",
  skip: "Zum Text springen",
  language: "Sprache",
  home: {
    title: "Das gibt es hier",
    lead: "Lotsen helfen Menschen, die neu hier sind. Hier können Sie mitmachen.",
    join: "Mitmachen: {body}",
    programmes: "Orte",
    staff: "Für Lotsen und Mitarbeiter",
    staffLead: "Sie melden sich mit einem Link an. Der Link kommt per E-Mail.",
    signIn: "Link holen",
    admin: "Zur Verwaltung",
    nothing: "Hier gibt es noch nichts."
  },
  entry: {
    title: "Anmelden",
    lead: "Sie bekommen einen Link per E-Mail. Der Link geht nur einmal. Sie brauchen kein Passwort.",
    municipality: "Ort",
    choose: "Bitte wählen",
    chooseFault: "Wählen Sie Ihren Ort",
    email: "Ihre E-Mail-Adresse",
    request: "Link holen",
    sentTitle: "Schauen Sie in Ihre E-Mails",
    sent: "Kennen wir die Adresse? Dann kommt der Link gleich.",
    again: "Noch einmal holen",
    welcome: "Guten Tag, {name}",
    as: "Mit diesem Link melden Sie sich an bei: {body}. Sie sind: {role}.",
    enter: "Jetzt anmelden",
    once: "Der Link geht nur einmal."
  },
  privacy: {
    title: "Ihre Daten",
    titleOf: "Ihre Daten: {body}",
    gist: [
      "Wir brauchen Ihre Angaben nur für die Antwort und für das Ehrenamt.",
      "Wir machen keine Werbung. Niemand beobachtet Sie hier.",
      "Sie dürfen Ihre Daten sehen. Sie dürfen sie ändern lassen."
    ],
    binding: "Der genaue Text ist in schwerer Sprache:"
  },
  accessibility: {
    title: "Barrierefreiheit",
    gist: [
      "Alle Menschen sollen diese Seiten benutzen können.",
      "Manches fehlt noch. Das steht unten.",
      "Geht etwas nicht? Schreiben Sie uns. Wir antworten in einem Monat."
    ],
    binding: "Die genaue Erklärung ist in schwerer Sprache:"
  },
  missing: {
    title: "Diese Seite gibt es nicht",
    lead: "Vielleicht ist die Adresse falsch. Auf der ersten Seite finden Sie alles.",
    home: "Zur ersten Seite"
  },
  broken: {
    title: "Das hat nicht geklappt",
    lead: "Versuchen Sie es später noch einmal. Ihre Angaben sind nicht da."
  },
  foot: { label: "Über diese Seite", privacy: "Ihre Daten", accessibility: "Barrierefreiheit", home: "Erste Seite" }
} as const
