/** Which papers Landkreis Harz asks for at a place of deployment: the law of the Federation, and what its practice suggests. */
import { CivilDate, type Placement } from "@lotsenwerk/domain"
import { placement as federal } from "../germany/placement.ts"
import { practice, recruiting2025 } from "./sources.ts"

const from = CivilDate.of("2016-01-01")

/** The law as far as it was read; that homework is helped with suggests a certificate, adults in care are not named. */
export const placement: Placement.PlacementRules = {
  ...federal,
  minors: [
    {
      from,
      unit: "choice",
      source: recruiting2025,
      doubt:
        "Hausaufgabenhilfe bringt regelmäßigen Kontakt zu Minderjährigen; dass der Landkreis dafür ein Zeugnis verlangt, sagt er nicht.",
      verification: "inferred",
      value: "regular"
    }
  ],
  adultsInCare: [
    {
      from,
      unit: "requirement",
      source: practice,
      doubt: "Der Landkreis nennt es nicht; daraus ist geschlossen, dass er es nicht verlangt.",
      verification: "inferred",
      value: "waived"
    }
  ]
}
