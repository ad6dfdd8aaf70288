/** How Hessen treats what its guides are paid: like trainers, § 3 Nr. 26 EStG. */
import { type Citation, CivilDate, type Statement } from "@lotsenwerk/domain"
import { germany } from "../germany/index.ts"
import { versions } from "../germany/versions.ts"

const centre: Citation = {
  kind: "official",
  text: "Kompetenzzentrum Vielfalt Hessen, Seite zu den Integrationslotsinnen und Integrationslotsen",
  url: "https://kompetenzzentrum-vielfalt-hessen.de/integrationslotsen",
  readOn: CivilDate.of("2026-11-22")
}

const doubt = "Ob eine Tätigkeit darunter fällt, entscheidet verbindlich das Finanzamt."

/** The same for every programme that the Land funds. @source Kompetenzzentrum Vielfalt Hessen; § 3 Nr. 26 EStG */
export const statement: Statement.StatementRules = {
  ...germany,
  firstExemption: versions("choice", {
    from: "2013-01-01",
    verification: "secondary",
    source: centre,
    doubt,
    value: "trainer"
  }),
  remainder: versions("choice", {
    from: "2013-01-01",
    verification: "inferred",
    source: centre,
    doubt: "Was über dem Jahresbetrag liegt, ist als steuerpflichtig angenommen.",
    value: "taxable"
  })
}
