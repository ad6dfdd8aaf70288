import { useField } from "../../components/returnedContext.ts"
import type { CourseParticipant } from "../../wire.ts"

interface PresentProps {
  readonly legend: string
  /** Id of the date. */
  readonly date: string
  readonly participants: ReadonlyArray<CourseParticipant>
}

const byName = (one: CourseParticipant, other: CourseParticipant) => one.name.localeCompare(other.name, "de")

/** Who was there: a large tick for each, names only. */
export const Present = ({ legend, date, participants }: PresentProps) => {
  const noted = participants
    .filter(({ dates }) => dates.some((each) => each.date === date && each.standing === "present"))
    .map(({ id }) => id)
  const { ticked = noted } = useField("present", undefined)
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{legend}</legend>
      <div className="kern-fieldset__body">
        <ul className="lw-ticks">
          {participants.toSorted(byName).map(({ id, name }) => (
            <li key={id}>
              <label className="lw-tick">
                <input
                  className="kern-form-check__checkbox"
                  type="checkbox"
                  name="present"
                  value={id}
                  defaultChecked={ticked.includes(id)}
                />
                <span>{name}</span>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </fieldset>
  )
}
