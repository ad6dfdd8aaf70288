/** What most routes need first: the programme of the open desk, the settings, the names in a register. */
import { type Access, type Allowance, type CivilDate, Month, Office, Programme } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import type { AnyEndpoint } from "../../contract/index.ts"
import type { Call } from "../desk.ts"

/** The municipality in the address of a request. */
export const municipalityOf = ({ params }: Pick<Call<AnyEndpoint>, "params">): Office.Municipality =>
  params.municipality as Office.Municipality

/** The programme of the municipality in the address. */
export const programmeOf = Effect.fnUntraced(function* (call: Pick<Call<AnyEndpoint>, "params">) {
  return yield* (yield* Programme.ProgrammeBook).find(municipalityOf(call))
})

/** Whether a municipality is there to be looked at, with invented people. */
export const isDemo = Effect.fnUntraced(function* (municipality: Office.Municipality) {
  const served = yield* (yield* Office.Office).municipalities()
  return served.some((entry) => entry.demo && entry.municipality === municipality)
})

/** The months that the ledger answers for up to a month, decided today. */
export const spanTo = Effect.fnUntraced(function* (month: Month.Month, today: CivilDate.CivilDate) {
  const { ledgerSince } = yield* (yield* Programme.SettingsBook).get()
  return { since: ledgerSince, month, decidedOn: today } satisfies Allowance.Span
})

/** The last month that is over. */
export const lastMonth = (today: CivilDate.CivilDate): Month.Month => Month.plus(Month.containing(today), -1)

/** Whether a programme pays, or ever paid, whichever way. */
export const pays = ({ allowance }: Programme.Programme): boolean =>
  allowance.model.some((version) => version.verification !== "open" && version.value !== "none")

/** Who acts on a staff route; the guard has made sure of it. */
export const staffOf = ({ staff }: { readonly staff: Access.Staff | undefined }): Access.Staff => {
  if (staff === undefined) throw new TypeError("a staff route was called by nobody")
  return staff
}
