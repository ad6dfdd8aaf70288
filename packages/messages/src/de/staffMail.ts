/** Letters to staff, German only: neutral words and a link, nothing from a file. */
export const staffMail = {
  staffInvitation: {
    subject: "Ihr Zugang zu Lotsenwerk: {body}",
    text: `Guten Tag,

für Sie ist ein Zugang zu Lotsenwerk angelegt. Ihre Rolle: {role}.

Mit diesem Link melden Sie sich zum ersten Mal an. Er gilt einmal und bis {until}:

{link}

Danach fordern Sie neue Links auf der Anmeldeseite an.

Freundliche Grüße
{body}`
  },
  runToRelease: {
    subject: "Zahllauf {month} wartet auf Ihre Freigabe",
    text: `Guten Tag,

der Zahllauf {month} ist vorbereitet und wartet auf Ihre Freigabe:

{link}

Freundliche Grüße
{body}`
  },
  runReturned: {
    subject: "Zahllauf {month} ist zurückgegeben",
    text: `Guten Tag,

der Zahllauf {month} wurde mit einem Grund zurückgegeben. Den Grund lesen Sie hier:

{link}

Freundliche Grüße
{body}`
  },
  weeklyReminder: {
    subject: "Überfällige Aufgaben in Lotsenwerk: {count}",
    text: `Guten Tag,

einige Aufgaben sind überfällig, zusammen: {count}. Welche das sind, sehen Sie hier:

{link}

Freundliche Grüße
{body}`
  },
  newEnrolments: {
    subject: "Neue Anmeldung: {title}",
    text: `Guten Tag,

für den Kurs „{title}“ ist eine neue Anmeldung da. Was zu tun ist, sehen Sie hier:

{link}

Weitere Anmeldungen von heute meldet Lotsenwerk nicht noch einmal.

Freundliche Grüße
{body}`
  }
} as const
