/** What was read in the file, in plain words. */
export const facts = {
  nothing: "Dafür schauen wir nicht in die Akte",
  unknown: "noch nichts eingetragen",
  on: "am {day}",
  consentRefused: "nicht einverstanden",
  declarationRefused: "nicht unterschrieben",
  none: "gibt es nicht",
  certificate: "vom {issued}, angesehen am {inspected}",
  ownCourse: "Kurs bei uns, fertig am {day}",
  recognisedCourse: "Kurs bei {provider}, fertig am {day}",
  term: "von {from} bis {to}",
  openTerm: "ab {from}",
  offices: "Amt {term}",
  noOffice: "noch kein Amt",
  interrupted: "Pause {term}",
  noEvent: "noch kein Treffen",
  event: "{kind} am {day}",
  reports: "Bericht ist da für {months}",
  noReport: "noch kein Bericht da",
  decidedOn: "geprüft am {day}"
} as const
