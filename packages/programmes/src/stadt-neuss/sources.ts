/** Where the programme of Stadt Neuss was read. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"

const readOn = CivilDate.of("2026-11-22")

/** The report of a neighbouring town on how Neuss pays its guides. */
export const report2012: Citation = {
  kind: "official",
  text: "Stadt Meerbusch, Niederschrift mit Bericht über Neuss, Stand 2012: 12,50 € je Einsatz und 5 € für jede weitere Stunde; 109 Einsätze, 25 Lotsen; das Amt vermittelt",
  url: "https://ratsinfo.meerbusch.de/sessionnetmeebi/to0050.asp?__ktonr=3276",
  readOn
}

/** Looked for and not found. */
export const silent: Citation = {
  kind: "official",
  text: "Stadt Neuss, gelesener Bericht von 2012: keine Angabe",
  readOn
}
