/** What a programme promises its guides, or asks of them, by way of coming together; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"
import { GatheringKind } from "./model.ts"

/** The duties that one machinery answers, each with its own rules. @term Supervision, Austauschtreffen, Fortbildung */
export const DutyName = Schema.Literals(["supervision", "exchange", "advancedTraining"])
export type DutyName = typeof DutyName.Type

const count = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: most }))

/** So many events in each calendar year or, with `withinMonths`, in any span of so many months. @unit events, months */
export const Cadence = Schema.Struct({ events: count(52), withinMonths: Schema.optionalKey(count(120)) })
export interface Cadence extends Schema.Schema.Type<typeof Cadence> {}

/** One duty, or one offer: supervision, exchange meetings, advanced training. */
export const DutyRules = Schema.Struct({
  /** `offered`: the office owes the events. `required`: each guide owes attendance. @source the municipality's practice */
  duty: Dated.Dated(Schema.Literals(["offered", "required"])),
  /** How often. @unit events @source the municipality's practice */
  cadence: Dated.Dated(Cadence),
  /** Which kinds count. @source the municipality's practice */
  kinds: Dated.Dated(Schema.NonEmptyArray(GatheringKind)),
  /** After how long in service it begins. @unit months of service @source Niedersachsen 2015: advanced modules after six months, docs/seeds.md */
  afterMonths: Dated.Dated(Schema.Union([count(120), Schema.Literal("waived")])),
  /** `excused`: time out of service is not held against the guide. `counted`: it changes nothing. @source no source read says so */
  pause: Dated.Dated(Schema.Literals(["excused", "counted", "waived"])),
  /** How long after its end nobody is called overdue yet. @unit days @source no source read says so */
  grace: Dated.Dated(Schema.Union([count(366), Schema.Literal("waived")]))
})
export interface DutyRules extends Schema.Schema.Type<typeof DutyRules> {}
