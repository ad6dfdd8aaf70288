/** Signing up to a course, on our page and in the widget. */
export const enrolment = {
  heading: "Sign up for the course",
  errorTitle: "Error: {title}",
  demo: "Demo: this course is not a real one.",
  languages: "Language",
  course: {
    dates: "Dates",
    topics: "Topics",
    place: "Place",
    organiser: "Organiser",
    closes: "Sign up by"
  },
  fields: {
    name: { label: "What is your name?", hint: "First name and last name" },
    contact: { label: "How can we reach you?", hint: "One of the two is enough." },
    email: { label: "Email address", hint: "For example name@example.org" },
    phone: { label: "Telephone number" },
    languages: { label: "In which languages can you help?" },
    needs: {
      label: "What do you need to take part well?",
      hint: "For example a seat at the front or an entrance without steps. Please name no illnesses."
    },
    trap: { label: "Please leave this empty" }
  },
  optional: "– optional",
  purpose: "We use what you enter only for this course.",
  readPrivacy: "Read about data protection",
  newTab: "(opens in a new window)",
  send: { open: "Send my sign-up", waiting: "Join the waiting list" },
  sending: "Sending …",
  faultCount: { one: "Please change {count} entry", other: "Please change {count} entries" },
  kept: "Your other entries are still here.",
  states: {
    notYetOpen: { title: "Sign-up has not started yet", text: "You can sign up from {day}." },
    waiting: { title: "All places are taken", text: "If a place becomes free, we ask the waiting list first." },
    closed: { title: "Sign-up has ended", text: "Questions are answered by: {organiser}." },
    cancelled: { title: "This course will not take place", text: "Questions are answered by: {organiser}." }
  },
  outcomes: {
    heldByMail: {
      title: "Please check your email",
      text: "A place is held for you. Confirm it within {hours} hours with the link in the email, or the next person gets it. Nothing there? Please look in your spam folder. If the address was misspelt, sign up again."
    },
    heldByPhone: {
      title: "Your sign-up has arrived",
      text: "We will call you to confirm your place."
    },
    waiting: {
      title: "Your sign-up has arrived: waiting list",
      text: "If a place becomes free, we will contact you. We go by the order of sign-ups."
    },
    review: {
      title: "Your sign-up has arrived",
      text: "We will read it and contact you."
    }
  },
  trouble: {
    offline: {
      title: "No connection",
      text: "Your entries are still here. Check the connection and send again."
    },
    broken: {
      title: "That did not work just now",
      text: "Your entries are still here. Send them again in a few minutes."
    }
  },
  faults: {
    tooLong: "Shorten the text to {max} characters at most",
    brokenText: "Delete the characters that cannot be kept",
    notAChoice: "Choose one of the options",
    nameMissing: "Enter your name",
    contactMissing: "Enter an email address or a telephone number",
    trapFilled: "Delete the text in the field “Please leave this empty”",
    emailWithoutAt: "Complete the email address: the @ is missing",
    emailWithoutName: "Complete the email address: the part before the @ is missing",
    emailWithoutDomain: "Complete the email address: the part after the @ is missing",
    emailWithoutEnding: "Complete the email address: it lacks an ending such as “.de”",
    emailWithTwoAts: "Change the email address: the @ may appear only once",
    emailWithSpace: "Change the email address: it contains a space",
    emailBroken: "Check the email address: it contains a character that is not allowed",
    phoneBroken: "Check the telephone number: use digits, spaces and + ( ) / - only",
    phoneTooShort: "Complete the telephone number: it has too few digits"
  }
} as const
