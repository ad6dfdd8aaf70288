/** Which step about a claim is offered. */
import type { Claim } from "../../wire.ts"

/** The steps that have a form, by their name in the address. */
export const forms = {
  anhoerung: "Anhörung eintragen",
  stellungnahme: "Stellungnahme eintragen",
  forderung: "Zurückfordern",
  eingang: "Eingang eintragen",
  verzicht: "Verzichten"
} as const
export type StepForm = keyof typeof forms

const isForm = (name: string | null): name is StepForm => name !== null && Object.hasOwn(forms, name)

type Standing = Pick<Claim, "state" | "steps" | "plan">

const isHeard = ({ steps }: Standing) => steps.some(({ step }) => step._tag === "Heard")

/** The usual next step: to hear, then to demand, then to await the money; none of a claim that is decided. */
export const usualStep = (claim: Standing): StepForm | undefined => {
  if (claim.state !== "open") return undefined
  if (claim.plan !== undefined) return "eingang"
  return isHeard(claim) ? "forderung" : "anhoerung"
}

/** The step that the address asks for, or the usual one. */
export const stepAsked = (claim: Standing, asked: string | null): StepForm | undefined =>
  claim.state === "open" && isForm(asked) ? asked : usualStep(claim)

/** What can be done instead, in the order of the steps. */
export const otherSteps = (step: StepForm): ReadonlyArray<StepForm> =>
  (Object.keys(forms) as ReadonlyArray<StepForm>).filter((form) => form !== step)

/** Whether money is asked back, or not asked back, from somebody who was not heard. */
export const isUnheard = (claim: Standing, step: StepForm): boolean => step === "forderung" && !isHeard(claim)
