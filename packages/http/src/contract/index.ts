/** The contract: every route as a value, every shape on the wire as a schema. */
import { access } from "./access.ts"
import { claims } from "./claims.ts"
import { courses } from "./courses.ts"
import type { AnyEndpoint } from "./endpoint.ts"
import { funding } from "./funding.ts"
import { municipalities } from "./municipalities.ts"
import { office } from "./office.ts"
import { people } from "./people.ts"
import { runs } from "./runs.ts"
import { statements } from "./statements.ts"
import { supervision } from "./supervision.ts"
import { training } from "./training.ts"
import { trials } from "./trials.ts"

export { Visitor } from "./access.ts"
export { mostInstalments } from "./claims.ts"
export {
  Challenge,
  CheckedCertificate,
  CourseStanding,
  EnrolmentAnswer,
  NewEnrolment,
  OwnEnrolment,
  PublicCourse
} from "./courses.ts"
export type { Allowed, AnswerOf, AnyEndpoint, Endpoint, InputOf, ParamsOf, Shape } from "./endpoint.ts"
export { keyCharacters } from "./endpoint.ts"
export { firstGrantYear, GrantYear, otherCostKinds, YearOutlook } from "./funding.ts"
export { Done, MunicipalityEntry, NewInterest, PublicProgramme } from "./municipalities.ts"
export { OfficeDay, OfficeTask, SettingsView } from "./office.ts"
export { Consequences, ExplainedDecision, PersonEntry, PersonRecord, Stage } from "./people.ts"
export { Problem, ProblemField } from "./problem.ts"
export { Change, Order, OrderLine, RunRecord } from "./runs.ts"
export { firstStatementYear, TaxNotices, YearStatement } from "./statements.ts"
export { SupervisionYear } from "./supervision.ts"
export { CourseEntry, CourseParticipant, CourseProposal, CourseRecord } from "./training.ts"
export { RateTrial } from "./trials.ts"

/** The routes by resource: `contract.people.list`. */
export const contract = {
  municipalities,
  courses,
  access,
  office,
  people,
  training,
  supervision,
  runs,
  claims,
  statements,
  trials,
  funding
} as const

/** All routes in one list. */
export const endpoints: ReadonlyArray<AnyEndpoint> = Object.values(contract).flatMap((routes) => Object.values(routes))

/** Where the API begins. */
export const prefix = "/api/v1"
