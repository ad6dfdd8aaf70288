/** What every request for a certificate keeps; drawn about the least age. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../../CivilDate.ts"
import * as Dated from "../../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf } from "../../laws.ts"
import { type RequestDay, requestQuestion } from "./conditions.ts"
import { request, requestDay } from "./decide.ts"
import type { RequestFile } from "./model.ts"
import type { RequestRules } from "./rules.ts"

/** Draws rules near those of a programme, and people a day either side of the least age. */
export const requestCasesNear = (
  rules: RequestRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<RequestDay, RequestFile>> => {
  const law = requestDay(rules, on)
  const years = Dated.known(law.rules.applicantAge) ?? 14
  const births = [-1, 0, 1].map((by) => CivilDate.plusMonths(CivilDate.plusDays(on, by), -12 * years))
  const isSo = oneOf(true, true, false, undefined)
  return Arbitrary.all({
    law: lawsNear(requestQuestion, law, {
      withMinors: ["required", "waived"],
      applicantAge: [years],
      demand: ["inWriting"],
      delivery: ["toAuthority", "toPerson"],
      fee: [13_00],
      volunteerFee: [0],
      foreignDays: [20]
    }),
    facts: known<RequestFile>(
      Arbitrary.all({
        bornOn: oneOf(...births, undefined, undefined),
        isOfAge: isSo,
        isWithMinors: isSo,
        isVolunteering: isSo
      })
    )
  })
}

/** Every programme keeps these. */
export const requestLaws = {
  ...lawsOf(requestQuestion, ["bornOn", "isOfAge", "isWithMinors", "isVolunteering"]),
  "whoever volunteers never pays more": (law: RequestDay, file: RequestFile) => {
    const [free, paid] = [true, false].map((isVolunteering) => request(law, { ...file, isVolunteering }))
    if (free?._tag !== "Granted" || paid?._tag !== "Granted") return true
    return free.value.fee <= paid.value.fee
  },
  "asked for later it is never there earlier": (law: RequestDay, file: RequestFile) => {
    const [today, tomorrow] = [law, { ...law, on: CivilDate.plusDays(law.on, 1) }].map((each) => request(each, file))
    if (today?._tag !== "Granted" || tomorrow?._tag !== "Granted") return true
    return law.on < today.value.foreignBy && today.value.foreignBy <= tomorrow.value.foreignBy
  }
}
