/** Single words; those that only the office reads are German as it is. */
import { words as german } from "../de/words.ts"

export const words = {
  ...german,
  stages: {
    applicant: "interessiert",
    closed: "fertig",
    appointed: "bald im Amt",
    guide: "im Amt",
    interrupted: "in Pause",
    former: "nicht mehr im Amt"
  },
  roles: {
    coordinator: "Koordination",
    approver: "Freigabe",
    trainer: "Kurs-Leitung",
    auditor: "Prüfung",
    guide: "Lotsin oder Lotse"
  },
  papers: {
    Birth: "Geburtsdatum",
    Interview: "erstes Gespräch",
    German: "Deutsch",
    Consent: "Einverständnis",
    Instruction: "Belehrung",
    Obligation: "Verpflichtung",
    Confidentiality: "Verschwiegenheit",
    DataSecrecy: "Schutz von Daten",
    Agreement: "Vereinbarung",
    Pass: "Ehrenamts-Pass",
    CriminalRecord: "Führungszeugnis",
    BasicTraining: "Kurs"
  },
  payTypes: { allowance: "Geld für das Amt", travel: "Geld für Fahrten", lossOfEarnings: "Geld für verlorenen Lohn" },
  supervisionKinds: { group: "Treffen in der Gruppe", single: "Treffen allein", peer: "Treffen mit anderen Lotsen" },
  gatheringKinds: { exchange: "Austausch", module: "Kurs für Erfahrene" },
  applicants: {
    district: "Landkreise",
    independentCity: "große Städte",
    town: "Städte und Gemeinden",
    state: "das Land"
  },
  proofParts: { narrative: "ein Bericht", statement: "die Zahlen", vouchers: "eine Liste der Belege" },
  costKinds: {
    allowance: "Geld für Lotsinnen und Lotsen",
    travel: "Fahrten",
    lossOfEarnings: "Lohn, der ausfällt",
    supervision: "Supervision",
    training: "Kurse",
    materials: "Material",
    insurance: "Versicherung",
    staff: "Lohn im Büro"
  },
  freshness: {
    confirmed: "stimmt",
    confirmedUntil: "stimmt bis {day}",
    dueForReview: "bitte prüfen",
    dueUntil: "bitte prüfen bis {day}",
    stale: "zu alt",
    unknown: "wissen wir nicht"
  },
  standings: {
    reached: "Sie waren dabei",
    notReached: "Sie waren noch nicht dabei",
    complete: "Das reicht",
    completeUntil: "Das reicht. Kommen Sie wieder bis {day}",
    due: "Kommen Sie bis {day}",
    overdue: "Überfällig seit {day}",
    unknown: "Das wissen wir nicht"
  }
} as const
