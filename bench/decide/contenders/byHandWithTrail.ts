/** The loop written by hand with a trail: eight steps per decision, each with how it stands, what was read, what holds. */
import type { Allowance } from "@lotsenwerk/domain"
import { many } from "../guides.ts"
import { isOver, isServed, meetsMonth } from "./byHand.ts"
import { type Contender, oneByOne } from "./contender.ts"

interface Step {
  readonly condition: string
  readonly standing: string
  readonly read: unknown
  readonly value: unknown
}

interface Trailed {
  readonly tag: string
  readonly cents: number
  readonly trail: ReadonlyArray<Step>
}

const step = (condition: string, standing: string, read: unknown, value: unknown): Step => ({
  condition,
  standing,
  read,
  value
})

const decide = ({ services, decidedOn }: Allowance.GuideFile): Trailed => {
  const isMet = services?.some(meetsMonth)
  const appointed = isMet === undefined ? "unknown" : isMet ? "met" : "violated"
  const hasServed = services && (!isMet || services.some((service) => meetsMonth(service) && isServed(service)))
  return {
    tag: isMet === undefined ? "Undetermined" : isMet ? "Granted" : "Refused",
    cents: isMet ? 130_00 : 0,
    trail: [
      step("AllowanceProvided", "met", undefined, "flatMonth"),
      step("Appointed", appointed, services, "required"),
      step("InService", hasServed ? "met" : "doubted", services, "unpaid"),
      step("ReportAccepted", "waived", undefined, "waived"),
      step("MonthOver", isOver(decidedOn) ? "met" : "doubted", decidedOn, "arrears"),
      step("RateStated", "doubted", undefined, 130_00),
      step("PartialMonthStated", "doubted", undefined, "full"),
      step("CapStated", "doubted", undefined, 200_00)
    ]
  }
}

const standings: Readonly<Record<string, string>> = {
  Granted: "doubted",
  Refused: "violated",
  Undetermined: "unknown"
}

export const contender: Contender<Trailed> = {
  guides: many,
  decideAll: oneByOne(decide),
  outcome: ({ tag, cents, trail }) => ({
    cents,
    name: `${tag}: ${trail
      .filter(({ standing }) => standing === standings[tag])
      .map(({ condition }) => condition)
      .join(" ")}`
  })
}
