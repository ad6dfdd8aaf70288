import { format } from "@lotsenwerk/messages"
import { Section } from "../../components/Section.tsx"
import type { Claim } from "../../wire.ts"

type Step = Claim["steps"][number]["step"]

/** A step in words: what was done, and what was said with it. */
const inWords = (step: Step): readonly [what: string, said?: string | undefined] => {
  switch (step._tag) {
    case "Heard":
      return [`Angehört, Antwort bis ${format.day(step.answerBy)}`]
    case "Answered":
      return [`Stellungnahme vom ${format.day(step.on)}`, step.text]
    case "Demanded": {
      const [first] = step.instalments
      const count = step.instalments.length
      return [
        count === 1
          ? `Zurückgefordert bis ${format.day(first.due)}`
          : `Zurückgefordert in ${count} Raten ab ${format.day(first.due)}`,
        step.reason
      ]
    }
    case "Received":
      return [`Eingegangen am ${format.day(step.on)}: ${format.euro(step.cents)}`, step.note]
    case "Waived":
      return ["Verzichtet", step.reason]
    case "Lapsed":
      return ["Hinfällig: Nach einer Korrektur stand das Geld doch zu"]
    case "Undone":
      return ["Zurückgenommen"]
  }
}

/** What was done about a claim, the latest last. */
export const Taken = ({ claim: { steps, openedAt } }: { readonly claim: Claim }) => (
  <Section title="Was geschah">
    <ol className="lw-steps">
      <li className="lw-step lw-step--done">
        <h3>Forderung entstanden</h3>
        <p className="lw-muted">am {format.dayOf(openedAt)}</p>
      </li>
      {steps.map(({ step, by, at }) => {
        const [what, said] = inWords(step)
        return (
          <li key={at} className="lw-step lw-step--done">
            <h3>{what}</h3>
            <p>
              {said && (
                <>
                  {said}
                  <br />
                </>
              )}
              <span className="lw-muted">
                {step._tag === "Lapsed" ? "" : `${by.name}, `}am {format.moment(at)}
              </span>
            </p>
          </li>
        )
      })}
    </ol>
  </Section>
)
