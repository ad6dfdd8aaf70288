/** How long Stadt Dorsten keeps what it knows of people. */
import { CivilDate, type Privacy } from "@lotsenwerk/domain"
import { proposals } from "../germany/proposals.ts"
import { retention as federal } from "../germany/retention.ts"
import { accountsNotRead, archiveNotRead, silent } from "./sources.ts"

const open = { from: CivilDate.of("2016-01-01"), unit: "years, months or days", verification: "open" } as const

/** The law of Nordrhein-Westfalen was not read: what it keeps is open, and nothing of it is deleted. */
export const privacy: Privacy.RetentionRules = {
  vouchers: [{ ...open, source: accountsNotRead }],
  incompleteVouchers: [{ ...open, source: accountsNotRead }],
  books: [{ ...open, source: accountsNotRead }],
  fundingProof: [{ ...open, source: silent }],
  archive: [
    {
      from: open.from,
      unit: "choice",
      source: archiveNotRead,
      doubt: "Welche Unterlagen die Stadt anbietet und welche sie ohne Anbietung löscht, ist nicht gelesen.",
      verification: "inferred",
      value: "offer"
    }
  ],
  ...federal,
  ...proposals
}
