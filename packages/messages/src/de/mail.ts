/** Letters to volunteers: neutral words and a link, nothing from a file. */
export const mail = {
  interestReceived: {
    subject: "Ihr Interesse ist angekommen: {body}",
    text: `Guten Tag,

vielen Dank. Ihr Interesse, Integrationslotsin oder Integrationslotse zu werden, ist bei uns angekommen.

Wir melden uns bei Ihnen. Sie müssen nichts weiter tun.

Haben Sie das nicht selbst abgeschickt? Dann antworten Sie bitte kurz auf diese E-Mail.

Freundliche Grüße
{office}
{body}`
  },
  signInLink: {
    subject: "Ihr Anmeldelink für Lotsenwerk",
    text: `Guten Tag,

mit diesem Link melden Sie sich an. Er gilt einmal und bis {until}:

{link}

Haben Sie keinen Link angefordert? Dann müssen Sie nichts tun.

Freundliche Grüße
{body}`
  },
  placeHeld: {
    subject: "Bitte bestätigen Sie Ihren Platz: {title}",
    text: `Guten Tag,

für den Kurs „{title}“ ist ein Platz für Sie reserviert. Bestätigen Sie ihn bis {until}:

{link}

Danach bekommt ihn die nächste Person. Haben Sie sich nicht angemeldet? Dann müssen Sie nichts tun.

Freundliche Grüße
{organiser}`
  },
  placeWaiting: {
    subject: "Sie stehen auf der Warteliste: {title}",
    text: `Guten Tag,

für den Kurs „{title}“ sind alle Plätze vergeben. Sie stehen auf der Warteliste. Wird ein Platz frei, schreiben wir Ihnen.

Hier sehen Sie Ihre Stelle in der Reihe, ändern Ihre Angaben oder melden sich ab:

{link}

Haben Sie sich nicht angemeldet? Dann müssen Sie nichts tun.

Freundliche Grüße
{organiser}`
  },
  placeOffered: {
    subject: "Ein Platz ist frei geworden: {title}",
    text: `Guten Tag,

im Kurs „{title}“ ist ein Platz frei geworden. Er ist für Sie reserviert bis {until}. Nehmen Sie ihn hier an:

{link}

Danach bekommt ihn die nächste Person.

Freundliche Grüße
{organiser}`
  },
  placeConfirmed: {
    subject: "Ihr Platz ist sicher: {title}",
    text: `Guten Tag,

Ihr Platz im Kurs „{title}“ ist bestätigt.

{dates}

Ort: {place}

Hier finden Sie alles zum Kurs und die Termine für Ihren Kalender. Können Sie nicht kommen, melden Sie sich bitte dort ab:

{link}

Freundliche Grüße
{organiser}`
  },
  placeLapsed: {
    subject: "Die Frist ist abgelaufen: {title}",
    text: `Guten Tag,

Ihr Platz im Kurs „{title}“ wurde nicht bestätigt. Er ist jetzt wieder frei oder vergeben.

Möchten Sie noch dabei sein? Dann melden Sie sich hier wieder:

{link}

Freundliche Grüße
{organiser}`
  },
  enrolledAlready: {
    subject: "Sie sind schon angemeldet: {title}",
    text: `Guten Tag,

mit dieser Adresse ist schon jemand für den Kurs „{title}“ angemeldet. Hier sehen Sie den Stand:

{link}

Möchten Sie eine zweite Person anmelden? Dann nehmen Sie eine andere Adresse, oder rufen Sie uns an.

Freundliche Grüße
{organiser}`
  },
  enrolmentEnded: {
    subject: "Sie sind abgemeldet: {title}",
    text: `Guten Tag,

Ihre Anmeldung für den Kurs „{title}“ ist beendet.

War das ein Irrtum? Dann antworten Sie auf diese E-Mail.

Freundliche Grüße
{organiser}`
  },
  courseCancelled: {
    subject: "Der Kurs fällt aus: {title}",
    text: `Guten Tag,

der Kurs „{title}“ fällt leider aus. Der Grund:

{reason}

Freundliche Grüße
{organiser}`
  },
  courseChanged: {
    subject: "Neue Angaben zum Kurs: {title}",
    text: `Guten Tag,

beim Kurs „{title}“ haben sich Termine oder Ort geändert. Jetzt gilt:

{dates}

Ort: {place}

Hier finden Sie die neuen Termine für Ihren Kalender:

{link}

Freundliche Grüße
{organiser}`
  },
  certificateReady: {
    subject: "Ihr Zertifikat: {title}",
    text: `Guten Tag,

Sie haben den Kurs „{title}“ abgeschlossen. Ihr Zertifikat finden Sie hier:

{link}

Herzlichen Glückwunsch!

Freundliche Grüße
{organiser}`
  }
} as const
