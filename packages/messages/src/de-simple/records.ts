/** What we keep and delete, in plain words. */
export const records = {
  kinds: {
    voucher: "Beleg über Geld",
    book: "Bücher über Geld",
    fundingProof: "Nachweis über das Geld vom Land",
    criminalRecord: "Notiz zum Führungszeugnis",
    measlesProof: "Notiz zur Impfung gegen Masern",
    application: "Bewerbung ohne Amt",
    signUp: "Anmeldung, aus der nichts wurde",
    attendance: "Liste der Termine",
    certificate: "Zertifikat bei uns",
    guideFile: "Daten nach dem Amt",
    appointmentFile: "Akte zum Amt"
  },
  states: {
    met: "Das ist kein Hindernis",
    waived: "nicht nötig",
    violated: "Deshalb löschen wir noch nicht",
    unknown: "noch offen",
    doubted: "Vielleicht löschen wir deshalb noch nicht"
  },
  days: {
    accountsAdoptedOn: { on: "Das Jahr ist abgeschlossen seit {day}", notYet: "Das Jahr ist noch nicht abgeschlossen" },
    madeOn: { on: "vom {day}", notYet: "gibt es noch nicht" },
    proofSubmittedOn: { on: "Nachweis abgegeben am {day}", notYet: "Nachweis noch nicht abgegeben" },
    lastActivityOn: { on: "letzter Einsatz am {day}", notYet: "noch kein letzter Einsatz" },
    notTakenUpOn: { on: "Seit {day} ist klar: Es gibt keinen Einsatz", notYet: "Es kann noch einen Einsatz geben" },
    placementEndedOn: { on: "Einsatz vorbei am {day}", notYet: "Einsatz noch nicht vorbei" },
    refusedOn: { on: "abgesagt am {day}", notYet: "noch nicht abgesagt" },
    signedUpOn: { on: "angemeldet am {day}", notYet: "noch nicht angemeldet" },
    courseEndedOn: { on: "Kurs vorbei am {day}", notYet: "Kurs noch nicht vorbei" },
    officeEndedOn: { on: "Amt vorbei am {day}", notYet: "Amt noch nicht vorbei" },
    offeredOn: { on: "Archiv gefragt am {day}", notYet: "Archiv noch nicht gefragt" }
  },
  questions: {
    isInBooks: { yes: "Alles steht in den Büchern", no: "In den Büchern fehlt etwas" },
    isTaxed: { yes: "wichtig für die Steuer", no: "nicht wichtig für die Steuer" },
    isFunded: { yes: "mit Geld vom Land bezahlt", no: "ohne Geld vom Land bezahlt" },
    hasOpenClaim: { yes: "Es gibt einen Streit", no: "Es gibt keinen Streit" }
  },
  archiveAnswers: { declined: "Das Archiv will es nicht", taken: "Das Archiv hat es" },
  plans: {
    keepUntil: "Das bleibt bis {day}. Der Grund ist: {conditions}.",
    keepAtMost: "Das bleibt höchstens bis {day}. Wir dürfen es früher löschen. Der Grund ist: {conditions}.",
    keepNotBegun: "Das bleibt. Die Zeit läuft noch nicht. Der Grund ist: {conditions}.",
    notNeeded: "Das darf bleiben. Die Zeit läuft noch nicht. Der Grund ist: {conditions}.",
    blocked: "Wir löschen noch nicht. Zuerst klären wir: {conditions}.",
    undetermined: "Wir löschen noch nicht. Wir wissen nicht: Dürfen wir löschen? Offen ist: {conditions}.",
    offerToArchive: "Zuerst fragen wir das Archiv. Dann löschen wir.",
    delete: "Wir löschen das. Seit {day} hindert uns nichts."
  }
} as const
