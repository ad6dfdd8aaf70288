/** On what an office in Landkreis Harz hangs: the money of the Land, as far as one can tell. */
import { type Appointment, CivilDate } from "@lotsenwerk/domain"
import { overview } from "../sachsen-anhalt/sources.ts"
import { tenure as county } from "../sachsen-anhalt/tenure.ts"
import { practice } from "./sources.ts"

/** The law of the Land; that the office stands only while the Land pays is concluded. */
export const tenure: Appointment.TenureRules = {
  ...county(practice),
  subjectToFunding: [
    {
      from: CivilDate.of("2016-01-01"),
      unit: "requirement",
      source: overview,
      doubt: "Die Pauschale kommt ganz vom Land; dass deshalb auch die Berufung daran hängt, ist daraus geschlossen.",
      verification: "inferred",
      value: "required"
    }
  ]
}
