/** Where the law of the Land was read. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"

const readOn = CivilDate.of("2026-11-22")

/** Entrusting an honorary office: consent, and instruction by the head of the administration. */
export const kvg30: Citation = {
  kind: "law",
  text: "§ 30 KVG LSA, gelesen in einer Wiedergabe im Netz",
  url: "https://www.lsv-sachsen-anhalt.de/ehrenamt/",
  readOn
}

/** The duties of people in an honorary office. */
export const kvg32: Citation = {
  kind: "law",
  text: "§ 32 KVG LSA: Pflicht zur Verschwiegenheit; dass sie schriftlich erklärt wird, ist Übung",
  url: "https://www.haufe.de/recht/deutsches-anwalt-office-premium/kommunalverfassungsgesetz-sachsen-anhalt-32-pflichten-ehrenamtlich-taetiger_idesk_PI17574_HI7252657.html",
  readOn
}

/** Who may have an allowance at all. */
export const kvg35: Citation = {
  kind: "law",
  text: "§ 35 KVG LSA: Aufwandsentschädigung für ehrenamtlich Tätige, gelesen in einer Wiedergabe im Netz",
  url: "https://haufe.de/recht/deutsches-anwalt-office-premium/kommunalverfassungsgesetz-sachsen-anhalt-35-entschaedigung_idesk_PI17574_HI7252660.html",
  readOn
}

/** The first directive, as the press and the funding database reported it. */
export const directive2015: Citation = {
  kind: "press",
  text: "Integrationslotsen-Richtlinie, RdErl. MI vom 26.11.2015 (MBl. LSA 2015 S. 748), nach Presseberichten: höchstens 200 € im Monat",
  url: "https://www.welt.de/regionales/sachsen-anhalt/article149967895/Land-foerdert-ehrenamtliche-Integrationslotsen.html",
  readOn
}

/** The present directive, of which only the opening could be read. */
export const directive2022: Citation = {
  kind: "law",
  text: "Integrationslotsen-Richtlinie, RdErl. MS vom 28.07.2022, geändert am 11.10.2023; gelesen nur bis Nr. 1.2",
  url: "https://foerderdatenbank.info/FDB/Content/DE/Foerderprogramm/Land/Sachsen-Anhalt/ehrenamtliche-taetigkeit-integrationslotsen.html",
  readOn
}
