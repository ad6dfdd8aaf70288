/** Where the law of the Federation and of the Union was read. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"

const readOn = CivilDate.of("2026-11-22")

/** How long tax law keeps vouchers and books. */
export const ao147: Citation = {
  kind: "law",
  text: "§ 147 Abs. 3 AO, § 257 Abs. 4 HGB, Stand vom 29.04.2026",
  url: "https://www.gesetze-im-internet.de/ao_1977/__147.html",
  readOn
}

/** What may be noted of an inspected certificate, and until when. */
export const certificateNote: Citation = {
  kind: "law",
  text: "§ 30a Abs. 3 BZRG, § 72a Abs. 5 SGB VIII, § 44 Abs. 3 AsylG, Stand vom 29.04.2026",
  url: "https://www.gesetze-im-internet.de/bzrg/__30a.html",
  readOn
}

/** No longer than needed; in numbers it says nothing. */
export const storageLimit: Citation = {
  kind: "law",
  text: "Art. 5 Abs. 1 lit. e DSGVO: nicht länger als nötig, ohne Zahl",
  readOn
}

/** What is needed to assert or to defend a claim is not deleted. */
export const claimsException: Citation = {
  kind: "law",
  text: "Art. 17 Abs. 3 lit. e DSGVO: nicht zu löschen, solange es um Ansprüche geht",
  readOn
}
