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
  }
} as const
