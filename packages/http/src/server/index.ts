/** The API: the contract served. */
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { cors } from "hono/cors"
import { contract, prefix } from "../contract/index.ts"
import { docsPage } from "./docs.ts"
import { openApi } from "./openapi.ts"
import { plainProblem, problemResponse } from "./problem.ts"
import { access } from "./routes/access.ts"
import { claims } from "./routes/claims.ts"
import { courses } from "./routes/courses.ts"
import { funding } from "./routes/funding.ts"
import { municipalities } from "./routes/municipalities.ts"
import { office } from "./routes/office.ts"
import { people } from "./routes/people.ts"
import { runs } from "./routes/runs.ts"
import { statements } from "./routes/statements.ts"
import { supervision } from "./routes/supervision.ts"
import { training } from "./routes/training.ts"
import { trials } from "./routes/trials.ts"
import { mount, openCounter, type Serving } from "./serve.ts"

export { passOnPlaces } from "./coursePlaces.ts"
export type { House, Ports } from "./desk.ts"
export { reminders } from "./reminders.ts"
export { makeLink } from "./routes/access.ts"
export { berlinDay, type Serving } from "./serve.ts"

/** The most that a body may hold. @unit bytes @source setting of this software: forms and lists of names, no files */
const bodyBytes = 256 * 1024

/** Makes the API's application. */
export const api = (serving: Serving, { version, stylesheet }: { version: string; stylesheet: string }): Hono => {
  const app = new Hono()
  // Anybody's page may ask what is public; it never gets a cookie along.
  app.use(`${prefix}/municipalities/*`, cors({ origin: "*", allowMethods: ["GET", "POST"], credentials: false }))
  app.use(
    `${prefix}/*`,
    bodyLimit({ maxSize: bodyBytes, onError: () => problemResponse(plainProblem("BodyTooLarge", 413)) })
  )
  const counter = openCounter(serving)
  mount(app, counter, contract.municipalities, municipalities)
  mount(app, counter, contract.courses, courses)
  mount(app, counter, contract.access, access)
  mount(app, counter, contract.office, office)
  mount(app, counter, contract.people, people)
  mount(app, counter, contract.training, training)
  mount(app, counter, contract.supervision, supervision)
  mount(app, counter, contract.runs, runs)
  mount(app, counter, contract.claims, claims)
  mount(app, counter, contract.statements, statements)
  mount(app, counter, contract.trials, trials)
  mount(app, counter, contract.funding, funding)
  const document = openApi(version)
  app.get("/api/openapi.json", (c) => c.json(document))
  app.get("/api/docs", (c) => c.html(docsPage(stylesheet)))
  app.all("/api/*", () => problemResponse(plainProblem("NotFoundPage", 404)))
  return app
}
