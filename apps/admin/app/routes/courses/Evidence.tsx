import { Grounds } from "../../components/Grounds.tsx"
import type { CourseProposal } from "../../wire.ts"

const sentence = ({ dates, topics }: CourseProposal): string => {
  const parts = [
    dates === undefined ? undefined : dates === 1 ? "1 Termin" : `${dates} Termine`,
    topics.length === 0 ? undefined : topics.length === 1 ? "1 Thema" : `${topics.length} Themen`
  ].filter(Boolean)
  return parts.length === 0
    ? "Das Programm legt Termine und Themen nicht fest."
    : `Das Programm schlägt vor: ${parts.join(" und ")}. Sie können davon abweichen.`
}

/** What the programme says of its courses, with its sources. */
export const Evidence = ({ proposal }: { readonly proposal: CourseProposal }) => (
  <details className="lw-why">
    <summary>
      <span className="lw-why__word">
        Warum?<span className="kern-sr-only"> Vorschlag des Programms: </span>
      </span>
      {sentence(proposal)}
    </summary>
    <Grounds grounds={proposal.explained.trace.grounds} />
  </details>
)
