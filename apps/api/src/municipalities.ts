/** Which municipalities are served: those of the demo in an empty database, else those that the operator names. */
import { Access, type CivilDate, Month, Office, type Programme } from "@lotsenwerk/domain"
import { programmes } from "@lotsenwerk/programmes"
import { type openDatabase, serveMunicipality } from "@lotsenwerk/store-postgres"
import * as Effect from "effect/Effect"
import { ConfigFault } from "./config/config.ts"
import { demoMunicipalities, demoSettings, seed } from "./demo/seed.ts"

type Db = ReturnType<typeof openDatabase>

const programmeNamed = (slug: string): Programme.Programme => {
  const programme = programmes.find((each) => each.slug === slug)
  if (programme !== undefined) return programme
  const known = programmes.map((each) => each.slug).join(", ")
  throw new ConfigFault("LOTSENWERK_MUNICIPALITIES", `„${slug}“ kennt Lotsenwerk nicht. Bekannt sind: ${known}.`)
}

/** Fills an empty database with the demo. A demo killed half way is made whole at the next start: each is one transaction. */
export const serveDemo = Effect.fn("Start.serveDemo")(function* (db: Db, today: CivilDate.CivilDate) {
  const office = yield* Office.Office
  for (const slug of demoMunicipalities) {
    const programme = programmeNamed(slug)
    const settings = demoSettings(programme, today)
    const isNew = yield* serveMunicipality(db, slug, true, settings)
    const isEmpty = isNew || (yield* office.within(slug, isUnstaffed))
    if (isEmpty) yield* office.within(slug, seed(programme, settings, today))
  }
})

const isUnstaffed = Effect.gen(function* () {
  return (yield* (yield* Access.StaffList).all()).length === 0
})

/** Begins to serve the municipalities that the operator names. */
export const serveNamed = Effect.fn("Start.serveNamed")(function* (
  db: Db,
  slugs: ReadonlyArray<string>,
  today: CivilDate.CivilDate
) {
  for (const slug of slugs) {
    const programme = programmeNamed(slug)
    yield* serveMunicipality(db, programme.slug, false, {
      executionDay: 7,
      ledgerSince: Month.containing(today)
    })
  }
})
