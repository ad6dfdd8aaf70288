/** What is amiss with a field, each sentence naming the cure. */
import { enrolment } from "./enrolment.ts"

export const faults = {
  ...enrolment.faults,
  missing: "Ergänzen Sie diese Angabe",
  outOfRange: "Geben Sie eine Zahl von {min} bis {max} ein",
  personNameMissing: "Geben Sie den Namen der Person ein",
  dayMissing: "Geben Sie einen Tag ein",
  dayBroken: "Geben Sie einen Tag ein, den es gibt, zum Beispiel 25.11.2026",
  monthBroken: "Geben Sie einen Monat ein, zum Beispiel 11.2026",
  endBeforeStart: "Wählen Sie ein Ende, das nicht vor dem Beginn liegt",
  emailFixed: "Ihre E-Mail-Adresse kann nur der Veranstalter ändern: Rufen Sie dort an, oder schreiben Sie",
  courseNameBroken:
    "Wählen Sie eine Adresse aus kleinen Buchstaben, Ziffern und Bindestrichen, zum Beispiel grundkurs-2027-1",
  timeBroken: "Geben Sie eine Uhrzeit ein, zum Beispiel 18:00",
  closesBeforeOpening: "Wählen Sie einen letzten Tag, der nicht vor dem ersten liegt",
  closesAfterCourse: "Wählen Sie einen letzten Tag, der nicht nach dem letzten Termin liegt",
  endsBeforeBeginning: "Wählen Sie ein Ende, das nach dem Beginn liegt",
  datesOverlap: "Wählen Sie eine andere Zeit: Der Termin überschneidet sich mit einem anderen",
  amountBroken: "Geben Sie einen Betrag in Euro ein, zum Beispiel 1.234,56",
  kindMissing: "Wählen Sie eine Art aus",
  paidInFuture: "Wählen Sie einen Tag, der nicht in der Zukunft liegt",
  reasonMissing: "Geben Sie den Grund an",
  paymentMissing: "Wählen Sie die Zahlung aus",
  holderMissing: "Geben Sie den Kontoinhaber ein, wie er bei der Bank steht",
  providerMissing: "Geben Sie an, wer den Kurs gehalten hat",
  bicBroken: "Prüfen Sie den BIC: Er hat 8 oder 11 Zeichen, nur Großbuchstaben und Ziffern",
  ibanMissing: "Geben Sie die IBAN ein",
  ibanForbiddenCharacters: "Prüfen Sie die IBAN: „{characters}“ passt an dieser Stelle nicht",
  ibanUnknownCountry: "Prüfen Sie die IBAN: „{country}“ ist kein Land, in das wir überweisen können",
  ibanOutsideEea:
    "Nennen Sie ein Konto im Europäischen Wirtschaftsraum: Nach „{country}“ können wir noch nicht überweisen",
  ibanWrongLength: "Prüfen Sie die IBAN: Mit „{country}“ hat sie {expected} Zeichen, eingegeben sind {found}",
  ibanWrongCheckDigits: "Prüfen Sie die IBAN: Die Prüfziffern passen nicht, wahrscheinlich sind Ziffern vertauscht"
} as const
