/** Reads what the form of a course holds, and lets it grow without losing anything. */
import { ProblemError } from "@lotsenwerk/http/client"
import { problemIn } from "../../desk.server.ts"
import type { Returned } from "../../returned.ts"
import { type Sent, sentOf } from "../../sent.server.ts"
import { atRows, datesIn, type Plan, rowsIn } from "./plan.ts"

/** How many rows "Weitere Termine" adds. */
const furtherRows = 2

/** The form with more rows, when that was asked for; nothing else is done then. */
export const grown = async (request: Request): Promise<Returned | undefined> => {
  const { text, values } = sentOf(await request.clone().formData())
  if (text("more") === "") return undefined
  const last = rowsIn(values) + furtherRows - 1
  return { values: { ...values, [`dates.${last}.on`]: [""] } }
}

/** A plan as the API takes it. */
const planIn = ({ text, values }: Sent): Plan => ({
  title: text("title"),
  organiser: { name: text("organiser.name"), mailbox: text("organiser.mailbox"), phone: text("organiser.phone") },
  place: text("place"),
  topics: text("topics")
    .split("\n")
    .map((topic) => topic.trim())
    .filter(Boolean),
  dates: datesIn(values).map(({ date }) => date),
  capacity: Number(text("capacity")),
  opensOn: text("opensOn"),
  closesOn: text("closesOn"),
  confirmHours: Number(text("confirmHours")),
  acceptHours: Number(text("acceptHours"))
})

/** Does something with the plan of a form; what is amiss with a date leads to its row. */
export const withPlan = async <A>(sent: Sent, work: (plan: Plan) => Promise<A>): Promise<A> => {
  try {
    return await work(planIn(sent))
  } catch (error) {
    const problem = problemIn(error)
    throw problem === undefined ? error : new ProblemError(atRows(problem, datesIn(sent.values)))
  }
}
