/** The public form for people who want to become guides, and the pages around it. */
export const interest = {
  title: "Become an integration guide",
  errorTitle: "Error: {title}",
  lead: "You help people who are new here: with visits to offices, with learning German and in everyday life.",
  allowance: "You receive {amount} per month once you are appointed.",
  allowanceEvidenced: "You receive {amount} per month once you are appointed (as of {year}).",
  company: "We prepare you and support you.",
  noObligation: "This form does not commit you to anything.",
  fields: {
    name: { label: "What is your name?", hint: "First name and last name" },
    contact: { label: "How can we reach you?", hint: "One of the two is enough." },
    email: { label: "Email address", hint: "For example name@example.org" },
    phone: { label: "Telephone number" },
    tasks: { label: "What would you like to help with?" },
    languages: { label: "In which languages can you help?" },
    otherLanguages: { label: "Other languages" },
    note: {
      label: "Is there anything else you would like to tell us?",
      hint: "Please write nothing about other people and nothing about your health."
    },
    trap: { label: "Please leave this empty" }
  },
  optional: "– optional",
  purpose: "We use what you enter only to answer you.",
  readPrivacy: "Read about data protection",
  send: "Send my interest",
  faultCount: { one: "Please change {count} entry", other: "Please change {count} entries" },
  kept: "Your other entries are still here.",
  thanks: {
    title: "Thank you, your interest has arrived",
    lead: "{office} will contact you.",
    next: "If you gave an email address, we have written to you. Please look in your spam folder too.",
    contact: "The office is glad to answer questions: {ways}.",
    back: "Back to the page “{title}”"
  }
} as const
