/** A programme that says everything, for tests. */
import { flat, statute } from "../allowance/statutes.ts"
import { gates } from "../appointment/examples.ts"
import { bounded } from "../appointment/liability/statutes.ts"
import { untouched } from "../appointment/tenure/statutes.ts"
import { of as day } from "../CivilDate.ts"
import { everyDate } from "../course/examples.ts"
import { uncapped } from "../deployment/examples.ts"
import { yearly } from "../directory/examples.ts"
import { federal } from "../eligibility/request/statutes.ts"
import { directive } from "../funding/statutes.ts"
import { here } from "../office/examples.ts"
import { placementOnly } from "../placement/statutes.ts"
import { asRead } from "../privacy/statutes.ts"
import { noLoss, noTravel } from "../reimbursement/statutes.ts"
import { publicPurse } from "../statement/statutes.ts"
import { offered } from "../supervision/statutes.ts"
import type * as Programme from "./index.ts"

const { cap: _cap, ...funding } = directive

/** It pays 130 € a month, at most 200 €, unless told otherwise. */
export const programme = (allowance: Partial<Programme.Programme["allowance"]> = {}): Programme.Programme => ({
  slug: here,
  title: "Beispiel",
  kind: "district",
  version: { number: 1, publishedOn: day("2026-11-22") },
  organiser: { body: "Landkreis", office: "Koordinierungsstelle", cashOffice: "Kreiskasse", authority: "Landrat" },
  tasks: [],
  languages: [],
  ...gates,
  course: everyDate,
  deployment: uncapped,
  supervision: offered,
  exchange: offered,
  advancedTraining: offered,
  statement: publicPurse,
  funding,
  privacy: asRead,
  directory: yearly,
  ...flat({ ...statute, ...allowance }),
  travel: noTravel,
  lossOfEarnings: noLoss,
  placement: placementOnly,
  tenure: untouched,
  liability: bounded,
  certificateRequest: federal
})
