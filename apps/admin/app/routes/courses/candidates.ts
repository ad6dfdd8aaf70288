/** Who can get a certificate of a course, who may, and who cannot yet. */
import type { CourseParticipant, CourseRecord } from "../../wire.ts"
import { hasPlace } from "./participants.ts"

/**
 * Everybody with a place by how they stand to a certificate; who has one stands apart.
 *
 * Whose certificate was withdrawn stands apart, too, so that nobody gets it back by oversight.
 */
export const candidates = ({
  participants,
  formerCertificates
}: Pick<CourseRecord, "participants" | "formerCertificates">) => {
  const lost = new Set(
    formerCertificates.filter(({ withdrawnOn }) => withdrawnOn !== undefined).map(({ participant }) => participant)
  )
  const without = participants.filter((each) => hasPlace(each) && each.certificate === undefined)
  const of = (earning: CourseParticipant["earning"]) => without.filter((each) => each.earning === earning)
  const first = (all: ReadonlyArray<CourseParticipant>) => all.filter(({ id }) => !lost.has(id))
  return {
    earned: first(of("earned")),
    forOffice: first(of("forOffice")),
    withdrawn: [...of("earned"), ...of("forOffice")].filter(({ id }) => lost.has(id)),
    notYet: [...of("unnoted"), ...of("missed")],
    issued: participants.filter(({ certificate }) => certificate !== undefined)
  }
}

/** "3 Zertifikate ausstellen"; without a number where the office must still choose. */
export const issueLabel = (earned: number, toChoose: number): string => {
  if (toChoose > 0) return "Zertifikate für Angekreuzte ausstellen"
  return earned === 1 ? "1 Zertifikat ausstellen" : `${earned} Zertifikate ausstellen`
}
