/** Letters to volunteers: neutral words and a link. */
export const mail = {
  interestReceived: {
    subject: "Your interest has arrived: {body}",
    text: `Hello,

thank you. Your interest in becoming an integration guide has arrived.

We will contact you. You need not do anything else.

If you did not send this yourself, please answer this email briefly.

Kind regards
{office}
{body}`
  },
  signInLink: {
    subject: "Your sign-in link for Lotsenwerk",
    text: `Hello,

this link signs you in. It works once and until {until}:

{link}

If you did not ask for a link, you need not do anything.

Kind regards
{body}`
  }
} as const
