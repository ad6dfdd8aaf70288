/** What every programme's places keep; drawn at every kind of place, a day either side of what they ask. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf } from "../laws.ts"
import { type PlacementDay, question } from "./conditions.ts"
import { decide, day as openDay } from "./decide.ts"
import { Contact, ContactLevel, PlaceKind, type PlacementFile } from "./model.ts"
import { papers } from "./papers.ts"
import type { PlaceRules } from "./rules.ts"

const levels = [...ContactLevel.literals, "waived"]

/** Draws rules near those of a programme, and guides a day either side of what is asked of them. */
export const casesNear = (
  rules: PlaceRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<PlacementDay, PlacementFile>> => {
  const law = openDay(rules, on)
  const age = Dated.known(law.rules.certificateAge) ?? 3
  const renewal = Dated.known(law.rules.certificateRenewal) ?? 60
  const measles = Dated.known(law.rules.measles) ?? "waived"
  const bornAfter = measles === "waived" ? CivilDate.of("1970-12-31") : measles
  const days = [-1, 0, 1].map((by) => CivilDate.plusDays(on, by))
  const births = [-1, 0, 1].map((by) => CivilDate.plusDays(bornAfter, by))
  const certificates = [0, -renewal]
    .flatMap((months) => days.map((each) => CivilDate.plusMonths(each, months)))
    .flatMap((inspectedOn) =>
      [-1, 0, 1].map((by) => ({
        issuedOn: CivilDate.plusDays(CivilDate.plusMonths(inspectedOn, -age), by),
        inspectedOn
      }))
    )
  const notes = [
    ...days.map((shownOn) => ({ shownOn })),
    ...days.map((validUntil) => ({ shownOn: CivilDate.plusDays(on, -1), validUntil }))
  ]
  const isSo = oneOf(true, false, true, false, undefined)
  return Arbitrary.all({
    law: lawsNear(question, law, {
      asylumFacilities: levels,
      youthWelfare: levels,
      minors: levels,
      adultsInCare: ["required", "waived"],
      measles: [bornAfter, "waived"],
      certificateAge: [age],
      certificateRenewal: [renewal]
    }),
    facts: known<PlacementFile>(
      Arbitrary.all({
        place: oneOf(...PlaceKind.literals, ...PlaceKind.literals, undefined),
        meetsMinors: oneOf(...Contact.literals, ...Contact.literals, undefined),
        meetsAdultsInCare: isSo,
        isRecurring: isSo,
        isYouthWelfare: isSo,
        bornOn: oneOf<CivilDate.CivilDate | undefined>(...births, ...births, undefined),
        criminalRecord: oneOf(...certificates, undefined, null),
        measlesProof: oneOf(...notes, undefined, null)
      })
    )
  })
}

const unmet = (law: PlacementDay, file: PlacementFile): ReadonlyArray<string> => {
  const decision = decide(law, file)
  return decision._tag === "Refused" ? decision.unmet : []
}

const own = {
  "more contact never asks for less": (law: PlacementDay, file: PlacementFile) => {
    const required = Contact.literals.map((meetsMinors) =>
      papers(law, { ...file, meetsMinors }).flatMap(({ paper, asking }) => (asking === "required" ? [paper] : []))
    )
    return required.every((papers, at) => papers.every((paper) => (required[at + 1] ?? papers).includes(paper)))
  },
  "whoever shows every paper on the day is never refused": (law: PlacementDay, file: PlacementFile) =>
    unmet(law, {
      ...file,
      criminalRecord: { issuedOn: law.on, inspectedOn: law.on },
      measlesProof: { shownOn: law.on }
    }).length === 0,
  "a paper that is not asked for makes no difference": (law: PlacementDay, file: PlacementFile) =>
    papers(law, file).every(
      ({ paper, asking }) =>
        asking !== "notAsked" || unmet(law, { ...file, [paper]: null }).length === unmet(law, file).length
    ),
  "only a paper that is required refuses": (law: PlacementDay, file: PlacementFile) =>
    unmet(law, file).length === 0 || papers(law, file).some(({ asking }) => asking === "required"),
  "a paper that is required and not there refuses": (law: PlacementDay, file: PlacementFile) =>
    papers(law, file).every(
      ({ paper, asking }) => asking !== "required" || unmet(law, { ...file, [paper]: null }).length > 0
    )
}

/** Every programme keeps these. */
export const laws = {
  ...lawsOf(question, [
    "place",
    "meetsMinors",
    "meetsAdultsInCare",
    "isRecurring",
    "isYouthWelfare",
    "bornOn",
    "criminalRecord",
    "measlesProof"
  ]),
  ...own
}
