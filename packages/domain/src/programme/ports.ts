/** Which programme a municipality runs, and what it set for itself. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Month } from "../Month.ts"
import type { Act, Municipality, NotFound } from "../office/index.ts"
import type { Programme } from "./model.ts"

/** The programmes known to this house, by municipality. */
export class ProgrammeBook extends Context.Service<
  ProgrammeBook,
  { readonly find: (municipality: Municipality) => Effect.Effect<Programme, NotFound> }
>()("@lotsenwerk/domain/ProgrammeBook") {}

/** What a municipality sets for itself: its account, its file number, its mailbox. Not law. */
export const Settings = Schema.Struct({
  /** Role mailbox of the office, named in mails. */
  mailbox: Schema.optionalKey(Schema.NonEmptyString),
  phone: Schema.optionalKey(Schema.NonEmptyString),
  debtorName: Schema.optionalKey(Schema.NonEmptyString),
  debtorIban: Schema.optionalKey(Schema.NonEmptyString),
  debtorBic: Schema.optionalKey(Schema.NonEmptyString),
  /** Day of the following month on which a run is executed. @unit day of month, 1 to 28 */
  executionDay: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 28 })),
  budgetLine: Schema.optionalKey(Schema.NonEmptyString),
  fileNumber: Schema.optionalKey(Schema.NonEmptyString),
  /** The first month that this software pays; earlier months were settled elsewhere. */
  ledgerSince: Month
})
export interface Settings extends Schema.Schema.Type<typeof Settings> {}

/** The settings of one municipality. Use inside `Office.within`. */
export class SettingsBook extends Context.Service<
  SettingsBook,
  {
    readonly get: () => Effect.Effect<Settings>
    readonly set: (settings: Settings, act: Act) => Effect.Effect<void>
  }
>()("@lotsenwerk/domain/SettingsBook") {}
