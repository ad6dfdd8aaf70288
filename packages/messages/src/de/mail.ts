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
  }
} as const
