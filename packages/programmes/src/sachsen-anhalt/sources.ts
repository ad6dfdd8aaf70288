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

/** For what people in an honorary office answer. */
export const kvg34: Citation = {
  kind: "law",
  text: "§ 34 KVG LSA, nach einem Fachbeitrag zur Haftung in der freiwilligen Feuerwehr",
  url: "https://koehler-magdeburg.de/haftung-der-mitglieder-der-freiwilligen-feuerwehren/",
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

/** The first directive in the funding database: who may apply, what is funded, what is asked. */
export const summary2015: Citation = {
  kind: "official",
  text: "Förderdatenbank, Zusammenfassung der Richtlinie von 2015; nicht der Wortlaut",
  url: "http://www.foerderdatenbank.de/Foerder-DB/Navigation/Foerderrecherche/suche.html?get=4aa561e46fff16fb87d819d09c769842;views;document&doc=12813",
  readOn
}

/** An earlier summary of the present directive, as another portal copied it. */
export const summary2022: Citation = {
  kind: "press",
  text: "Abschrift einer früheren Zusammenfassung der Richtlinie vom 28.07.2022; ihr Stand ist erschlossen",
  url: "https://grantway.induct.net/grant/landesverwaltungsamt-sachsenanhalt/frderung-der-ehrenamtlichen-ttigkeit-von-integrationslotsen-integrationslotsenrichtlinie/PJrbp1LMyl5QwQldVBv6nO8Y",
  readOn
}

/** The present directive in the funding database. */
export const summary2023: Citation = {
  kind: "official",
  text: "Förderdatenbank, Zusammenfassung der Richtlinie in der Fassung vom 11.10.2023; nicht der Wortlaut",
  url: "https://www.foerderdatenbank.de/FDB/Content/DE/Foerderprogramm/Land/Sachsen-Anhalt/ehrenamtliche-taetigkeit-integrationslotsen.html",
  readOn
}

/** What a portal says that the directive asks of municipalities. */
export const overview: Citation = {
  kind: "press",
  text: "Förderportal über die Richtlinie: Betreuungskonzept, Anerkennung des Ehrenamts, Sichtbarkeit der Förderung, Bewilligung für das Kalenderjahr",
  url: "https://www.funding-finder.org/de/funding/ehrenamt-integrationslotsen-sachsen-anhalt",
  readOn
}

/** The council paper that bases a flat sum on a statute. */
export const statutePaper: Citation = {
  kind: "official",
  text: "Landkreis Börde, Vorlage zur Satzung, August 2016: Pauschale nur durch Satzung nach § 35 Abs. 2 KVG LSA (Nr. 4.2 der Richtlinie)",
  url: "https://www.landkreis-boerde.de/bi/vo020.asp?VOLFDNR=1834",
  readOn
}

/** A minute that shows a statute at work under the present directive. */
export const statuteMinutes: Citation = {
  kind: "official",
  text: "Landkreis Anhalt-Bitterfeld, Niederschrift zur 1. Änderung der Satzung: 200 € im Monat, begrenzt durch die Zuwendung",
  url: "https://ratsinfo.anhalt-bitterfeld.de/bi/to0050.php?__ktonr=27230",
  readOn
}

/** Until when to apply under the directive beside it. */
export const siblingDeadline: Citation = {
  kind: "press",
  text: "Förderportal über die Richtlinie zur kommunalen Migrationsarbeit: Anträge bis zum 31.10.",
  url: "https://foerdersuche.org/node/25586",
  readOn
}

/** The directive that pays coordinators. */
export const siblingStaff: Citation = {
  kind: "official",
  text: "Integrationsportal Sachsen-Anhalt, Förderung der kommunalen Migrationsarbeit: Personalkosten der Koordinierungsstellen",
  url: "https://integrationsportal.sachsen-anhalt.de/service/foerderung/foerderprogramme-und-richtlinien-sachsen-anhalt/kommunale-migrationsarbeit",
  readOn
}

/** What the granting body asks by way of proof in another programme. */
export const proofPractice: Citation = {
  kind: "official",
  text: "Landesverwaltungsamt, Fragen und Antworten zum Verwendungsnachweis der Kulturförderung",
  url: "https://lvwa.sachsen-anhalt.de/das-lvwa/kultur-denkmalschutz/kultur/faq-fragen-und-antworten-fuer-antragsteller-und-zuwendungsempfaenger/5-verwendungsnachweis",
  readOn
}

/** The county that was read about when supervision was held. */
export const supervisionReport: Citation = {
  kind: "official",
  text: "Landkreis Harz, Bericht über die Supervision am 18.11.2024: vom Ministerium ermöglicht",
  readOn
}

/** Looked for in every text that could be read, and not found. */
export const notFound: Citation = {
  kind: "official",
  text: "Zusammenfassungen der Richtlinie, Vorlagen und Berichte, soweit lesbar: keine Angabe",
  readOn
}

/** How long the cash office keeps vouchers and books. */
export const komKbvo24: Citation = {
  kind: "law",
  text: "§ 24 Abs. 3 KomKBVO Sachsen-Anhalt",
  url: "https://justiz-nrw.wolterskluwer-online.de/browse/document/580374a8-b077-3da5-946a-062ba9eaa212",
  readOn
}

/** How long conditions of grants keep what proves their use; those of the Land itself were not found. */
export const grantTerms: Citation = {
  kind: "practice",
  text: "Nebenbestimmungen für Zuwendungen an Gebietskörperschaften, Nr. 6.4, nach dem Beispiel Bayerns",
  url: "https://www.gesetze-bayern.de/Content/Document/BayVV_2230_7_K_15361-18",
  readOn
}

/** That records are offered before they are deleted. */
export const archiveAct: Citation = {
  kind: "practice",
  text: "Archivgesetze der Länder, dem Inhalt nach: Unterlagen werden vor der Löschung angeboten; nicht gelesen",
  readOn
}
