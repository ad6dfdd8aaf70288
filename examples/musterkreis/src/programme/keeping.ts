/** How long the Musterkreis keeps what it knows of people. */
import type { Privacy } from "@lotsenwerk/domain"
import { laidDown, silent } from "./statute.ts"

const stays = (length: Privacy.Length) => laidDown<Privacy.Length>("years, months or days", length)

/** Money by the file plan; lists a year, the details of a guide half a year. What the archive wants, nobody has asked. */
export const privacy: Privacy.RetentionRules = {
  vouchers: stays({ years: 6 }),
  incompleteVouchers: stays({ years: 10 }),
  books: stays({ years: 10 }),
  taxVouchers: stays({ years: 8 }),
  taxBooks: stays({ years: 10 }),
  fundingProof: stays({ years: 5 }),
  criminalRecord: stays({ months: 6 }),
  unusedCriminalRecord: stays({ days: 0 }),
  measlesProof: stays({ days: 0 }),
  application: stays({ months: 3 }),
  signUp: stays({ days: 14 }),
  attendance: stays({ years: 1 }),
  certificate: stays({ years: 5 }),
  guideFile: stays({ months: 6 }),
  appointmentFile: stays({ years: 10 }),
  claims: laidDown("choice", "block"),
  archive: silent("choice")
}
