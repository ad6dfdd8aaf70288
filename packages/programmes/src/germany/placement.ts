/** Which papers the law of the Federation asks for by place, in every municipality alike. */
import { CivilDate, type Placement } from "@lotsenwerk/domain"
import { asylG44, ifsg20, measlesAct, sgb8 } from "./paperSources.ts"
import { versions } from "./versions.ts"

const notAllYears = "Gelesen ist die Fassung vom 29.04.2026; seit wann der Absatz gilt, ist nicht geprüft."

/** Which rules no Land and no municipality changes. */
export type FederalPlacement = Pick<Placement.PlacementRules, "asylumFacilities" | "youthWelfare" | "measles">

/** Accommodation of asylum seekers, tasks of youth welfare, protection against measles. */
export const placement: FederalPlacement = {
  asylumFacilities: versions<Placement.ContactLevel | "waived">(
    "choice",
    { from: "2016-01-01", verification: "inferred", source: asylG44, doubt: notAllYears, value: "occasional" },
    {
      from: "2022-01-01",
      verification: "confirmed",
      source: asylG44,
      doubt:
        "Das Gesetz sagt „sollen“ und „vergleichbar“, nicht ab wie viel Kontakt; hier gilt jeder. Am 12.06.2026 wurde es neu gefasst; ob die Absätze noch so zählen, ist nicht gelesen.",
      evidencedUntil: "2026-06-11",
      value: "occasional"
    }
  ),
  youthWelfare: versions<Placement.ContactLevel | "waived">("choice", {
    from: "2016-01-01",
    verification: "inferred",
    source: sgb8,
    doubt:
      "Nach Art, Intensität und Dauer entscheidet die Vereinbarung mit dem Jugendamt; sie ist nicht gelesen. Angenommen ist, dass sie ab regelmäßigem Kontakt ein Zeugnis verlangt.",
    value: "regular"
  }),
  measles: versions<CivilDate.CivilDate | "waived">(
    "calendar day",
    { from: "2016-01-01", verification: "secondary", source: measlesAct, value: "waived" },
    {
      from: "2020-03-01",
      verification: "confirmed",
      source: ifsg20,
      doubt:
        "Ab wann jemand „regelmäßig“ tätig ist, sagt das Gesetz nicht. Wer am 01.03.2020 schon tätig war, hatte länger Zeit; diese Frist ist hier nicht abgebildet.",
      value: CivilDate.of("1970-12-31")
    }
  )
}
