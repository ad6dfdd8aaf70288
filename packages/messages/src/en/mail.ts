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
  },
  placeHeld: {
    subject: "Please confirm your place: {title}",
    text: `Hello,

a place on the course “{title}” is held for you. Confirm it by {until}:

{link}

After that it goes to the next person. If you did not sign up, you need not do anything.

Kind regards
{organiser}`
  },
  placeWaiting: {
    subject: "You are on the waiting list: {title}",
    text: `Hello,

all places on the course “{title}” are taken. You are on the waiting list. When a place becomes free, we will write to you.

Here you see your position, change what you told us, or withdraw:

{link}

If you did not sign up, you need not do anything.

Kind regards
{organiser}`
  },
  placeOffered: {
    subject: "A place has become free: {title}",
    text: `Hello,

a place on the course “{title}” has become free. It is held for you until {until}. Accept it here:

{link}

After that it goes to the next person.

Kind regards
{organiser}`
  },
  placeConfirmed: {
    subject: "Your place is certain: {title}",
    text: `Hello,

your place on the course “{title}” is confirmed.

{dates}

Place: {place}

Here you find everything about the course and the dates for your calendar. If you cannot come, please withdraw there:

{link}

Kind regards
{organiser}`
  },
  placeLapsed: {
    subject: "The deadline has passed: {title}",
    text: `Hello,

your place on the course “{title}” was not confirmed. It is free again or taken.

Would you still like to come? Then tell us here:

{link}

Kind regards
{organiser}`
  },
  enrolledAlready: {
    subject: "You have signed up already: {title}",
    text: `Hello,

somebody with this address has signed up for the course “{title}” already. Here you see how it stands:

{link}

To sign up a second person, use another address or telephone us.

Kind regards
{organiser}`
  },
  enrolmentEnded: {
    subject: "You have withdrawn: {title}",
    text: `Hello,

your sign-up for the course “{title}” has ended.

If this is a mistake, answer this email.

Kind regards
{organiser}`
  },
  courseCancelled: {
    subject: "The course does not take place: {title}",
    text: `Hello,

we are sorry: the course “{title}” does not take place. The reason:

{reason}

Kind regards
{organiser}`
  },
  courseChanged: {
    subject: "News about the course: {title}",
    text: `Hello,

dates or place of the course “{title}” have changed. This is valid now:

{dates}

Place: {place}

Here you find the new dates for your calendar:

{link}

Kind regards
{organiser}`
  },
  certificateReady: {
    subject: "Your certificate: {title}",
    text: `Hello,

you have completed the course “{title}”. Your certificate is here:

{link}

Congratulations!

Kind regards
{organiser}`
  }
} as const
