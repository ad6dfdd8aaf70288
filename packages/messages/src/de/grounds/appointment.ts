/** Berufung: the office and its term. */
export const appointment = {
  AuthorityStated: {
    title: "Wer beruft",
    rule: {
      districtHead: "Die Landrätin oder der Landrat beruft",
      mayor: "Die Bürgermeisterin oder der Bürgermeister beruft",
      department: "Das Fachamt beruft",
      municipality: "Die Kommune beruft"
    }
  },
  WithinTerm: {
    title: "Amtszeit",
    rule: {
      calendarYear: "Die Berufung gilt längstens bis zum Ende des Kalenderjahres",
      fixedEnd: "Die Berufung hat ein festes Ende",
      openEnded: "Die Berufung gilt ohne festes Ende"
    },
    change: "Wenn die Berufung spätestens am {day} endet, ist die Bedingung erfüllt."
  },
  RoleHeldHere: {
    title: "Rolle",
    rule: { value: "Berufen wird {value}" },
    change: "Wenn eine dieser Rollen gewählt ist, ist die Bedingung erfüllt."
  },
  NotYetAppointed: {
    title: "Keine zweite Berufung",
    rule: { required: "Niemand hat dasselbe Amt zweimal am selben Tag" }
  }
} as const
