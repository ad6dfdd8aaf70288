/** Who can get a certificate of a course, who may, and who cannot yet. */
import type { CourseParticipant } from "../../wire.ts"
import { hasPlace } from "./participants.ts"

/** Everybody with a place by how they stand to a certificate; who has one stands apart. */
export const candidates = (participants: ReadonlyArray<CourseParticipant>) => {
  const without = participants.filter((each) => hasPlace(each) && each.certificate === undefined)
  const of = (earning: CourseParticipant["earning"]) => without.filter((each) => each.earning === earning)
  return {
    earned: of("earned"),
    forOffice: of("forOffice"),
    notYet: [...of("unnoted"), ...of("missed")],
    issued: participants.filter(({ certificate }) => certificate !== undefined)
  }
}

/** "3 Zertifikate ausstellen"; without a number where the office must still choose. */
export const issueLabel = (earned: number, forOffice: number): string => {
  if (forOffice > 0) return "Zertifikate für Angekreuzte ausstellen"
  return earned === 1 ? "1 Zertifikat ausstellen" : `${earned} Zertifikate ausstellen`
}
