import { Grounds } from "../../components/Grounds.tsx"
import { useField } from "../../components/returnedContext.ts"
import { StateWord } from "../../components/StateWord.tsx"
import type { CourseParticipant } from "../../wire.ts"
import { attendedOf, earnings } from "./earning.ts"

const Why = ({ participant }: { readonly participant: CourseParticipant }) => {
  const { name, explained, earning } = participant
  if (explained === undefined || earning === undefined) return null
  return (
    <details className="lw-why">
      <summary>
        <span className="lw-why__word">
          Warum?<span className="kern-sr-only"> {name}: </span>
        </span>
        <StateWord tone={earnings[earning].tone}>{earnings[earning].word}</StateWord>, {attendedOf(participant)}
      </summary>
      <Grounds grounds={explained.trace.grounds} />
    </details>
  )
}

interface CandidatesProps {
  readonly legend: string
  readonly hint?: string | undefined
  readonly participants: ReadonlyArray<CourseParticipant>
  /** Whether they are ticked before anybody chooses. */
  readonly chosen: boolean
}

/** People to tick, each with how they stand to a certificate and why. */
export const Candidates = ({ legend, hint, participants, chosen }: CandidatesProps) => {
  const { ticked } = useField("participants", undefined)
  if (participants.length === 0) return null
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{legend}</legend>
      {hint && <span className="kern-hint">{hint}</span>}
      <div className="kern-fieldset__body">
        <ul className="lw-ticks lw-ticks--told">
          {participants.map((participant) => (
            <li key={participant.id}>
              <label className="lw-tick">
                <input
                  className="kern-form-check__checkbox"
                  type="checkbox"
                  name="participants"
                  value={participant.id}
                  defaultChecked={ticked === undefined ? chosen : ticked.includes(participant.id)}
                />
                <strong>{participant.name}</strong>
              </label>
              <Why participant={participant} />
            </li>
          ))}
        </ul>
      </div>
    </fieldset>
  )
}

/** People who cannot get a certificate yet, each with the reason. */
export const NotYet = ({ participants }: { readonly participants: ReadonlyArray<CourseParticipant> }) => (
  <ul className="lw-list">
    {participants.map((participant) => (
      <li key={participant.id}>
        <strong>{participant.name}</strong>
        <Why participant={participant} />
      </li>
    ))}
  </ul>
)
