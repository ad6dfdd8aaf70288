/** What was read in the file, in words. */
export const facts = {
  nothing: "Nothing in the file is read for this",
  unknown: "nothing recorded",
  on: "on {day}",
  consentRefused: "consent not given",
  declarationRefused: "declaration not made",
  none: "none",
  certificate: "issued on {issued}, inspected on {inspected}",
  ownCourse: "our own course, completed on {day}",
  recognisedCourse: "course by {provider}, completed on {day}",
  term: "from {from} to {to}",
  openTerm: "from {from}, without end",
  offices: "appointment {term}",
  noOffice: "no appointment",
  interrupted: "interrupted {term}",
  noEvent: "no event",
  event: "{kind} on {day}",
  reports: "activity report accepted for {months}",
  noReport: "no activity report accepted",
  decidedOn: "decided on {day}"
} as const
