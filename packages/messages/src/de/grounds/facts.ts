/** What was read in the file, in words. */
export const facts = {
  nothing: "Dafür wird nichts aus der Akte gelesen",
  unknown: "nichts festgehalten",
  on: "am {day}",
  consentRefused: "Einverständnis nicht erteilt",
  declarationRefused: "Erklärung nicht abgegeben",
  none: "nicht vorhanden",
  certificate: "ausgestellt am {issued}, eingesehen am {inspected}",
  ownCourse: "eigener Kurs, abgeschlossen am {day}",
  recognisedCourse: "Kurs von {provider}, abgeschlossen am {day}",
  term: "vom {from} bis {to}",
  openTerm: "ab {from}, ohne Ende",
  offices: "Berufung {term}",
  noOffice: "keine Berufung",
  interrupted: "unterbrochen {term}",
  noEvent: "keine Veranstaltung",
  event: "{kind} am {day}",
  reports: "Tätigkeitsnachweis angenommen für {months}",
  noReport: "kein Tätigkeitsnachweis angenommen",
  decidedOn: "entschieden am {day}"
} as const
