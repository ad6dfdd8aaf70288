/** What a person is, in the order in which people pass through it. */
import type { Tone } from "../../components/StateWord.tsx"
import type { PersonEntry } from "../../wire.ts"

type Stage = PersonEntry["stage"]

/** The stages by which the list can be filtered. */
export const stages = [
  "applicant",
  "appointed",
  "guide",
  "interrupted",
  "former",
  "closed"
] as const satisfies ReadonlyArray<Stage>

/** How each stage is drawn beside its word. */
export const stageTone: Readonly<Record<Stage, Tone>> = {
  applicant: "open",
  appointed: "good",
  guide: "good",
  interrupted: "open",
  former: "plain",
  closed: "plain"
}
