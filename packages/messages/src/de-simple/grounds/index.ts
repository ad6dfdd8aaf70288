/** Every condition of every question, explained plainly. */
import { activityAllowance } from "./activityAllowance.ts"
import { allowance } from "./allowance.ts"
import { certificateRequest } from "./certificateRequest.ts"
import { deployment } from "./deployment.ts"
import { directory } from "./directory.ts"
import { eligibility } from "./eligibility.ts"
import { funding } from "./funding.ts"
import { liability } from "./liability.ts"
import { appointment, course, supervision, training } from "./office.ts"
import { placement } from "./placement.ts"
import { privacy } from "./privacy.ts"
import { reimbursement } from "./reimbursement.ts"
import { statement } from "./statement.ts"
import { tenure } from "./tenure.ts"

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
} as const
