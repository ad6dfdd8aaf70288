/** Whether guides are formally obliged: federal law says that they should be, no municipality read says that they are. */
import { CivilDate, type Eligibility } from "@lotsenwerk/domain"
import { verpflG } from "./paperSources.ts"

/** Not asked of anybody, as far as was read. @doubt § 1 VerpflG: "soll"; which body obliges, an ordinance of the Land says, which was not found */
export const obligation: Eligibility.EligibilityRules["obligation"] = [
  {
    from: CivilDate.of("2016-01-01"),
    unit: "requirement",
    source: verpflG,
    doubt:
      "Das Gesetz sagt „soll“; keine gelesene Quelle sagt, dass Lotsinnen und Lotsen verpflichtet werden. Daraus ist geschlossen, dass es nicht verlangt wird.",
    verification: "inferred",
    value: "waived"
  }
]
