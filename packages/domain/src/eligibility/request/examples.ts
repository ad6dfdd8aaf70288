/** The cases of asking for a certificate that everybody should know; each row is a test and a line of the documentation. */
import { of as day } from "../../CivilDate.ts"
import { granted, inferred, open, refused, undetermined } from "../../examples.ts"
import * as Money from "../../Money.ts"
import type { RequestFile } from "./model.ts"
import type { RequestRules } from "./rules.ts"
import { association, federal } from "./statutes.ts"

const volunteer: RequestFile = { isOfAge: true, isWithMinors: true, isVolunteering: true }
const free = { fee: 0, delivery: "toAuthority", foreignBy: "2026-12-25" }

/** Requests of 27 November 2026, a Friday, unless `on` says otherwise. */
export const requestExamples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: RequestRules
  readonly on?: string
  readonly file: RequestFile
  readonly expected: object
}> = [
  {
    name: "a volunteer for an authority pays nothing",
    source: "Vorbem. 1.1.3 KV JVKostG",
    rules: federal,
    file: volunteer,
    expected: granted(free)
  },
  {
    name: "whoever is paid for the work pays 13 €",
    source: "KV 1130 JVKostG",
    rules: federal,
    file: { ...volunteer, isVolunteering: false },
    expected: granted({ ...free, fee: 13_00 })
  },
  ...(
    [
      ["2012-11-28", refused("OldEnoughToApply")],
      ["2012-11-27", granted(free)],
      ["2012-11-26", granted(free)]
    ] as const
  ).map(([bornOn, expected]) => ({
    name: `born on ${bornOn}, fourteen on 27 November 2026 or not`,
    source: "§ 30 Abs. 1 BZRG: from the age of 14",
    rules: federal,
    file: { bornOn: day(bornOn), isWithMinors: true, isVolunteering: true },
    expected
  })),
  {
    name: "a birth date says more than that somebody is of age",
    source: "§ 30 Abs. 1 BZRG",
    rules: federal,
    file: { ...volunteer, bornOn: day("2013-01-01") },
    expected: refused("OldEnoughToApply")
  },
  {
    name: "whoever is not of age may be fourteen all the same",
    source: "unknown is not no",
    rules: federal,
    file: { ...volunteer, isOfAge: false },
    expected: undetermined("OldEnoughToApply")
  },
  {
    name: "without minors there is no extended certificate",
    source: "§ 30a Abs. 1 Nr. 2 BZRG",
    rules: federal,
    file: { ...volunteer, isWithMinors: false },
    expected: refused("MinorsMet")
  },
  {
    name: "every reason, not the first",
    source: "ground rule",
    rules: federal,
    file: { bornOn: day("2013-01-01"), isWithMinors: false, isVolunteering: true },
    expected: refused("MinorsMet", "OldEnoughToApply")
  },
  {
    name: "nothing known decides nothing",
    source: "unknown is not no",
    rules: federal,
    file: {},
    expected: undetermined("MinorsMet", "OldEnoughToApply", "VolunteeringKnown")
  },
  {
    name: "where nobody asks about minors their absence bars nothing",
    source: "a rule expressly waived",
    rules: association,
    file: { ...volunteer, isWithMinors: false },
    expected: granted({ ...free, delivery: "toPerson" })
  },
  {
    name: "an age that is merely concluded refuses nobody",
    source: "inferred warns, never refuses",
    rules: { ...federal, applicantAge: inferred(14) },
    file: { ...volunteer, bornOn: day("2013-01-01") },
    expected: granted(free, "OldEnoughToApply")
  },
  {
    name: "a fee that is merely concluded is not made of unknown facts",
    source: "unknown is not no",
    rules: { ...federal, volunteerFee: inferred(Money.nothing) },
    file: { isOfAge: true, isWithMinors: true },
    expected: undetermined("OldEnoughToApply", "VolunteeringKnown")
  },
  {
    name: "a fee that nobody has read is not known",
    source: "open rules decide nothing",
    rules: { ...federal, fee: [open] },
    file: volunteer,
    expected: undetermined("FeeStated")
  },
  ...(
    [
      ["2026-11-27", "2026-12-25"],
      ["2026-11-28", "2026-12-25"],
      ["2026-11-29", "2026-12-25"],
      ["2026-11-30", "2026-12-28"],
      ["2024-02-01", "2024-02-29"]
    ] as const
  ).map(([on, foreignBy]) => ({
    name: `asked for on ${on}, twenty working days later it is ${foreignBy}`,
    source: "§ 30b BZRG; weekends are no working days",
    rules: federal,
    on,
    file: volunteer,
    expected: granted({ ...free, foreignBy })
  }))
]
