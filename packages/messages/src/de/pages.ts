/** The public pages and what frames them. */
export const pages = {
  demo: "Demo: Personen erfunden, Regeln nach öffentlichen Quellen",
  notice: "Hinweis",
  skip: "Zum Inhalt springen",
  language: "Sprache",
  home: {
    title: "Was hier läuft",
    lead: "Mit Lotsenwerk führen Kommunen ihre ehrenamtlichen Integrationslotsen: vom ersten Interesse bis zur monatlichen Aufwandsentschädigung.",
    join: "Mitmachen: {body}",
    programmes: "Programme",
    staff: "Für Mitarbeitende und Lotsen",
    staffLead: "Wer einen Zugang hat, meldet sich mit einem Link an, der per E-Mail kommt.",
    signIn: "Anmeldelink anfordern",
    admin: "Zur Verwaltung",
    nothing: "Noch ist hier kein Programm eingerichtet."
  },
  entry: {
    title: "Anmelden",
    lead: "Sie bekommen einen Link per E-Mail. Er gilt einmal und nur für kurze Zeit. Ein Passwort gibt es nicht.",
    municipality: "Kommune",
    choose: "Bitte wählen",
    chooseFault: "Wählen Sie Ihre Kommune",
    email: "E-Mail-Adresse, unter der Sie hier bekannt sind",
    request: "Link anfordern",
    sentTitle: "Schauen Sie in Ihr Postfach",
    sent: "Wenn wir die Adresse kennen, ist der Link unterwegs. Er kommt in wenigen Minuten.",
    again: "Noch einmal anfordern",
    welcome: "Guten Tag, {name}",
    as: "Dieser Link meldet Sie an bei {body}. Ihre Rolle: {role}.",
    enter: "Jetzt anmelden",
    once: "Der Link gilt nur einmal."
  },
  privacy: {
    title: "Datenschutz",
    titleOf: "Datenschutz: {body}",
    gist: [
      "Wir nutzen Ihre Angaben nur, um Ihnen zu antworten und das Ehrenamt zu führen.",
      "Es gibt keine Werbung, keine Beobachtung und keine Dienste anderer Firmen.",
      "Sie dürfen sehen, was über Sie gespeichert ist, und es ändern lassen."
    ],
    binding: "Der ausführliche Text:"
  },
  accessibility: {
    title: "Barrierefreiheit",
    gist: [
      "Diese Seiten sollen alle Menschen benutzen können.",
      "Was noch fehlt, steht unten.",
      "Finden Sie ein Hindernis? Schreiben Sie uns. Wir antworten in einem Monat."
    ],
    binding: "Die ausführliche Erklärung:"
  },
  missing: {
    title: "Diese Seite gibt es nicht",
    lead: "Vielleicht ist die Adresse unvollständig. Auf der Startseite finden Sie alle Programme.",
    home: "Zur Startseite"
  },
  broken: {
    title: "Das hat gerade nicht geklappt",
    lead: "Versuchen Sie es in einigen Minuten noch einmal. Was Sie eingegeben haben, ist nicht angekommen."
  },
  foot: { label: "Über diese Seite", privacy: "Datenschutz", accessibility: "Barrierefreiheit", home: "Startseite" }
} as const
