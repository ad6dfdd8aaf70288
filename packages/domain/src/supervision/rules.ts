/** What a programme promises its guides, or asks of them, by way of supervision; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"
import { SupervisionKind } from "./model.ts"

/** Cadence of supervision in a calendar year. */
export const SupervisionRules = Schema.Struct({
  /** `offered`: the office owes the events. `required`: each guide owes attendance. @source the municipality's practice */
  duty: Dated.Dated(Schema.Literals(["offered", "required"])),
  /** How many. @unit events per calendar year @source the municipality's practice */
  perYear: Dated.Dated(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 52 }))),
  /** Which kinds count. @source the municipality's practice */
  kinds: Dated.Dated(Schema.Array(SupervisionKind))
})
export interface SupervisionRules extends Schema.Schema.Type<typeof SupervisionRules> {}
