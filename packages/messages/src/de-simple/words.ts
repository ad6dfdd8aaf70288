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
    Interview: "erstes Gespräch",
    Consent: "Einverständnis",
    Instruction: "Belehrung",
    Confidentiality: "Verschwiegenheit",
    CriminalRecord: "Führungszeugnis",
    BasicTraining: "Kurs"
  },
  supervisionKinds: { group: "Treffen in der Gruppe", single: "Treffen allein", peer: "Treffen mit anderen Lotsen" },
  gatheringKinds: { exchange: "Austausch", module: "Kurs für Erfahrene" },
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
