/** Letters to volunteers in plain German. */
export const mail = {
  interestReceived: {
    subject: "Ihre Nachricht ist da: {body}",
    text: `Guten Tag,

vielen Dank.
Sie möchten Lotsin oder Lotse werden.
Ihre Nachricht ist da.

Wir melden uns bei Ihnen.
Sie müssen jetzt nichts tun.

Haben Sie die Nachricht nicht selbst geschickt?
Dann antworten Sie bitte auf diese E-Mail.

Freundliche Grüße
{office}
{body}`
  },
  signInLink: {
    subject: "Ihr Link zum Anmelden",
    text: `Guten Tag,

mit diesem Link melden Sie sich an.
Der Link geht nur einmal.
Er geht bis {until}.

{link}

Haben Sie keinen Link bestellt?
Dann müssen Sie nichts tun.

Freundliche Grüße
{body}`
  },
  placeHeld: {
    subject: "Bitte bestätigen Sie Ihren Platz: {title}",
    text: `Guten Tag,

Sie haben sich für einen Kurs angemeldet: {title}.
Wir halten einen Platz für Sie frei.
Bestätigen Sie den Platz bis {until}:

{link}

Später bekommt eine andere Person den Platz.
Haben Sie sich nicht angemeldet?
Dann müssen Sie nichts tun.

Freundliche Grüße
{organiser}`
  },
  placeWaiting: {
    subject: "Sie sind auf der Warte-Liste: {title}",
    text: `Guten Tag,

Sie haben sich für einen Kurs angemeldet: {title}.
Der Kurs ist voll.
Sie sind auf der Warte-Liste.
Wird ein Platz frei?
Dann schreiben wir Ihnen.

Hier sehen Sie mehr:

{link}

Haben Sie sich nicht angemeldet?
Dann müssen Sie nichts tun.

Freundliche Grüße
{organiser}`
  },
  placeOffered: {
    subject: "Ein Platz ist frei: {title}",
    text: `Guten Tag,

im Kurs {title} ist ein Platz frei.
Der Platz ist für Sie bis {until}.
Möchten Sie den Platz?
Dann klicken Sie hier:

{link}

Später bekommt eine andere Person den Platz.

Freundliche Grüße
{organiser}`
  },
  placeConfirmed: {
    subject: "Sie haben einen Platz: {title}",
    text: `Guten Tag,

Sie haben einen Platz im Kurs {title}.

{dates}

Ort: {place}

Hier sehen Sie alles zum Kurs.
Können Sie nicht kommen?
Dann sagen Sie dort ab:

{link}

Freundliche Grüße
{organiser}`
  },
  placeLapsed: {
    subject: "Die Zeit ist vorbei: {title}",
    text: `Guten Tag,

Sie hatten einen Platz im Kurs {title}.
Sie haben den Platz nicht bestätigt.
Möchten Sie noch kommen?
Dann klicken Sie hier:

{link}

Freundliche Grüße
{organiser}`
  },
  enrolledAlready: {
    subject: "Sie sind schon angemeldet: {title}",
    text: `Guten Tag,

mit dieser Adresse ist schon jemand im Kurs {title}.
Hier sehen Sie mehr:

{link}

Möchten Sie noch eine Person anmelden?
Dann nehmen Sie eine andere Adresse.
Oder rufen Sie uns an.

Freundliche Grüße
{organiser}`
  },
  enrolmentEnded: {
    subject: "Sie sind abgemeldet: {title}",
    text: `Guten Tag,

Sie sind vom Kurs {title} abgemeldet.
Ist das ein Fehler?
Dann antworten Sie auf diese E-Mail.

Freundliche Grüße
{organiser}`
  },
  courseCancelled: {
    subject: "Der Kurs fällt aus: {title}",
    text: `Guten Tag,

der Kurs {title} fällt aus.
Das ist der Grund:

{reason}

Freundliche Grüße
{organiser}`
  },
  courseChanged: {
    subject: "Neues zum Kurs: {title}",
    text: `Guten Tag,

beim Kurs {title} ist etwas neu.
Jetzt gilt:

{dates}

Ort: {place}

Hier sehen Sie alles:

{link}

Freundliche Grüße
{organiser}`
  },
  certificateReady: {
    subject: "Ihr Zertifikat: {title}",
    text: `Guten Tag,

Sie haben den Kurs {title} geschafft.
Hier ist Ihr Zertifikat:

{link}

Herzlichen Glückwunsch!

Freundliche Grüße
{organiser}`
  }
} as const
