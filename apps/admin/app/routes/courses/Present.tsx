import { TickList } from "../../components/TickList.tsx"
import type { CourseParticipant } from "../../wire.ts"

interface PresentProps {
  readonly legend: string
  /** Id of the date. */
  readonly date: string
  readonly participants: ReadonlyArray<CourseParticipant>
}

const byName = (one: CourseParticipant, other: CourseParticipant) => one.name.localeCompare(other.name, "de")

/** Who was there on a date. */
export const Present = ({ legend, date, participants }: PresentProps) => (
  <TickList
    legend={legend}
    name="present"
    people={participants.toSorted(byName)}
    noted={participants
      .filter(({ dates }) => dates.some((each) => each.date === date && each.standing === "present"))
      .map(({ id }) => id)}
  />
)
