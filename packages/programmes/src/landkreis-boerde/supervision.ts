/** Supervision in Landkreis Börde: training is offered, of supervision nothing is known. */
import { CivilDate, type Supervision } from "@lotsenwerk/domain"
import { silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")

/** Not known: neither whether, nor how often, nor which kinds. */
export const supervision: Supervision.SupervisionRules = {
  duty: [{ from, unit: "choice", source: silent, verification: "open" }],
  perYear: [{ from, unit: "events per calendar year", source: silent, verification: "open" }],
  kinds: [{ from, unit: "list", source: silent, verification: "open" }]
}
