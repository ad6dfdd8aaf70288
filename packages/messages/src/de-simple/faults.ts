/** What is amiss with a field; sentences that only the office meets are German as it is. */
import { faults as german } from "../de/faults.ts"

export const faults = {
  ...german,
  missing: "Schreiben Sie hier etwas",
  tooLong: "Schreiben Sie kürzer: höchstens {max} Zeichen",
  brokenText: "Löschen Sie die besonderen Zeichen",
  notAChoice: "Wählen Sie etwas aus der Liste",
  nameMissing: "Schreiben Sie Ihren Namen",
  contactMissing: "Schreiben Sie eine E-Mail-Adresse oder eine Telefon-Nummer",
  trapFilled: "Löschen Sie den Text im Feld „Dieses Feld bitte leer lassen“",
  emailWithoutAt: "In der E-Mail-Adresse fehlt das Zeichen @",
  emailWithoutName: "In der E-Mail-Adresse fehlt der Teil vor dem @",
  emailWithoutDomain: "In der E-Mail-Adresse fehlt der Teil nach dem @",
  emailWithoutEnding: "Am Ende der E-Mail-Adresse fehlt ein Teil wie „.de“",
  emailWithTwoAts: "In der E-Mail-Adresse darf nur ein @ stehen",
  emailWithSpace: "In der E-Mail-Adresse ist ein leerer Platz. Löschen Sie ihn",
  emailBroken: "In der E-Mail-Adresse ist ein falsches Zeichen. Löschen Sie es",
  phoneBroken: "Schreiben Sie die Telefon-Nummer nur mit Zahlen",
  phoneTooShort: "Die Telefon-Nummer ist zu kurz. Schreiben Sie alle Zahlen"
} as const
