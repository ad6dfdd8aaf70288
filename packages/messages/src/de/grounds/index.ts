/** Every condition of every question, in words a clerk would sign. */
import type { Conditions } from "../../conditions.ts"
import { activityAllowance } from "./activityAllowance.ts"
import { allowance } from "./allowance.ts"
import { appointment } from "./appointment.ts"
import { certificateRequest } from "./certificateRequest.ts"
import { course } from "./course.ts"
import { deployment } from "./deployment.ts"
import { directory } from "./directory.ts"
import { eligibility } from "./eligibility.ts"
import { funding } from "./funding.ts"
import { liability } from "./liability.ts"
import { placement } from "./placement.ts"
import { privacy } from "./privacy.ts"
import { reimbursement } from "./reimbursement.ts"
import { statement } from "./statement.ts"
import { supervision } from "./supervision.ts"
import { tenure } from "./tenure.ts"
import { training } from "./training.ts"

export { decisions } from "./decisions.ts"
export { facts } from "./facts.ts"
export { frame } from "./frame.ts"

export const conditions = {
  ...eligibility,
  ...course,
  ...training,
  ...appointment,
  ...deployment,
  ...supervision,
  ...allowance,
  ...statement,
  ...funding,
  ...privacy,
  ...directory,
  ...activityAllowance,
  ...reimbursement,
  ...placement,
  ...tenure,
  ...liability,
  ...certificateRequest
} as const satisfies Conditions
