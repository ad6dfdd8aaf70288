/** The public pages around courses: the list, a place of one's own, the check of a certificate. */
export const course = {
  list: {
    title: "Courses",
    lead: "In a course you prepare for volunteering as an integration guide.",
    of: "Courses: {body}",
    begins: "Begins",
    nothing: "No course is planned here at the moment.",
    joinAsk: "No course that suits you?",
    join: "Tell us that you are interested",
    joinWhy: "Then we will contact you as soon as there is a new course.",
    states: {
      notYetOpen: "Sign up from {day}",
      open: "Sign up by {day}",
      waiting: "Waiting list, sign up by {day}",
      closed: "Sign-up has ended",
      cancelled: "will not take place"
    }
  },
  page: {
    all: "All courses",
    others: "See other courses",
    ask: "Questions are answered by {organiser}: {ways}.",
    back: "Back to the course",
    newTab: "(opens in a new window)"
  },
  place: {
    title: "Your sign-up",
    states: {
      review: { title: "Your sign-up has arrived", text: "{organiser} will read it and contact you." },
      held: {
        title: "Confirm your place",
        text: "A place is kept for you until {until}. After that the next person gets it."
      },
      heldByPhone: { title: "A place is kept for you", text: "{organiser} will call you to confirm it." },
      offered: {
        title: "A place has become free",
        text: "Accept it by {until}. After that we ask the next person."
      },
      offeredByPhone: { title: "A place has become free", text: "{organiser} will call you." },
      waiting: {
        title: "You are on the waiting list",
        text: "Your position: {position}. If a place becomes free, we will contact you."
      },
      confirmed: { title: "Your place is certain", text: "We look forward to seeing you." },
      lapsed: {
        title: "Your place was passed on",
        text: "It was not confirmed in time. Sign up again: if no place is free, you join the waiting list."
      },
      over: {
        title: "The course is over",
        text: "Which dates you attended stands below. {organiser} answers questions."
      },
      lapsedForGood: {
        title: "Your place was passed on",
        text: "It was not confirmed in time, and sign-up has ended. Ask {organiser} about the next course."
      },
      withdrawn: {
        title: "You are no longer signed up",
        text: "Would you like to come after all? Sign up for the course again."
      },
      declined: {
        title: "This sign-up does not count",
        text: "{organiser} has not accepted it. Ask there if this is a mistake."
      },
      cancelled: { title: "The course will not take place", text: "Ask {organiser} about the next course." }
    },
    confirm: "Confirm my place",
    accept: "Accept the place",
    again: "Sign up again",
    toCourse: "To the course",
    calendar: "Add the dates to my calendar",
    course: "The course",
    you: "What you told us",
    name: "Name",
    email: "Email address",
    phone: "Telephone number",
    languages: "Languages",
    needs: "What you need",
    change: {
      link: "Change what I told you",
      send: "Save the changes",
      done: "What you told us is changed."
    },
    withdraw: {
      link: "Withdraw my sign-up",
      title: "Withdraw your sign-up?",
      text: "Your place then goes to the next person. You can sign up again only while sign-up is open.",
      send: "Withdraw my sign-up",
      keep: "Stay signed up"
    },
    secret: "Only you know this address. Whoever has it can see and change your sign-up: do not pass it on.",
    attendance: {
      title: "Your attendance",
      present: "present",
      madeUp: "made up",
      missed: "not present",
      unnoted: "not noted yet"
    },
    certificate: {
      title: "Your certificate",
      numbered: "Number {number}, code {code}",
      load: "Download the certificate (PDF)",
      check: "Check the certificate",
      become: "Become a guide with this certificate",
      elsewhere: "Become a guide in another municipality",
      note: "I have attended a course. My certificate has the code {code}."
    }
  },
  check: {
    title: "Check a certificate",
    lead: "The code stands on the certificate: twelve characters in three groups.",
    code: "Code of the certificate",
    hint: "For example 7K3M-9QXZ-4TWA",
    send: "Check the certificate",
    again: "Check another certificate",
    codeMissing: "Enter the code",
    codeBroken: "Check the code: it has twelve characters, letters and digits only",
    forgets: "Who checks what is not kept. This page sets no cookie.",
    compare: "Do name and number match the paper? If not, ask the office that issued it.",
    states: {
      valid: { title: "This certificate is valid", text: "It was issued by {body}." },
      replaced: {
        title: "This certificate has been replaced",
        text: "Number {number} counts now. Ask to be shown the new certificate."
      },
      withdrawn: {
        title: "This certificate has been withdrawn",
        text: "It is no longer valid. Questions are answered by: {body}."
      }
    },
    unknown: {
      title: "This certificate is not known here",
      text: "Nothing was issued here under {code}. Compare the code with the paper. If it is right, ask the office named on the paper."
    },
    facts: {
      number: "Number",
      name: "Name",
      course: "Course",
      organiser: "Organiser",
      body: "Issued by",
      issued: "Issued on",
      place: "Place",
      topics: "Topics",
      days: "Dates attended",
      extent: "Extent",
      completed: "Completed on"
    },
    hours: { one: "1 hour", other: "{count} hours" },
    minutes: { one: "1 minute", other: "{count} minutes" }
  },
  preview: { title: "Preview", link: "To the sign-up: {title}" }
} as const
