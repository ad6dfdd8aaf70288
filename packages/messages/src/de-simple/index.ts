/** German explained plainly: short sentences, no rare words. Not "Leichte Sprache", which needs its own examiners. */

import type { de } from "../de/index.ts"
import type { Translation } from "../template.ts"
import { contradictions } from "./contradictions.ts"
import { course } from "./course.ts"
import { deployment } from "./deployment.ts"
import { enrolment } from "./enrolment.ts"
import { faults } from "./faults.ts"
import { funding } from "./funding.ts"
import { conditions, decisions, facts, frame } from "./grounds/index.ts"
import { interest } from "./interest.ts"
import { mail } from "./mail.ts"
import { pages } from "./pages.ts"
import { problems } from "./problems.ts"
import { records } from "./records.ts"
import { statement } from "./statement.ts"
import { words } from "./words.ts"

export const deSimple = {
  conditions,
  contradictions,
  course,
  decisions,
  deployment,
  enrolment,
  facts,
  frame,
  faults,
  funding,
  interest,
  mail,
  pages,
  problems,
  records,
  statement,
  words
} as const satisfies Translation<typeof de>
