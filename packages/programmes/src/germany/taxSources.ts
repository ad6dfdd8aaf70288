/** Where the law of tax and of benefits was read. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"

const readOn = CivilDate.of("2026-11-22")

const law = (text: string, url?: string): Citation => ({
  kind: "law",
  text,
  ...(url === undefined ? {} : { url }),
  readOn
})

const statutes = "https://www.gesetze-im-internet.de"

/** When a payment counts. */
export const estg11 = law("§ 11 Abs. 1 EStG, Stand vom 29.04.2026", `${statutes}/estg/__11.html`)

/** The exemptions themselves. */
export const estg3 = law("§ 3 Nr. 12, 13, 26, 26a EStG, Stand vom 29.04.2026", `${statutes}/estg/__3.html`)

/** The amounts of 2026 and those before. */
export const taxAct2025 = law(
  "Steueränderungsgesetz 2025 (BGBl. 2025 I Nr. 363), nach einer Übersicht der Beträge",
  "https://th-berater.de/steueraenderungsgesetz-2025-aenderungen-bei-der-einkommensteuer"
)

/** 200 € until 2020, 250 € since 2021. */
export const directive2021 = law(
  "R 3.12 Abs. 3 LStR, nach einer Mitteilung über die Änderung zum Jahr 2021",
  "https://www.dihk.de/de/themen-und-positionen/aenderung-der-lohnsteuerrichtlinie-lohnsteuerrichtlinie-2021--48520"
)

/** What one month leaves unused another may take. */
export const carryOver = law(
  "R 3.12 Abs. 3 Satz 8 bis 10 LStR, nach einem Kommentar",
  "https://haufe.de/personal/haufe-personal-office-platin/aufwandsentschaedigung-23-uebertragung-nicht-ausgeschoepfter-betraege_idesk_PI42323_HI3953492@HI520367.html"
)

/** Several functions for one body. */
export const pooling = law(
  "R 3.12 Abs. 3 Satz 5, 6 LStR, nach einem Kommentar",
  "https://www.haufe.de/steuern/hartz-abc-fuehrer-lohnsteuer-schaeffer-poeschel/hartzmeessenwolf-abc-fuehrer-lohnsteuer-aufwandsentsch-5-schaetzungsrichtlinien_idesk_PI30791_HI9871884.html"
)

/** A third, or the monthly amount: by who fixed the allowance. */
export const amountByLaw: Citation = {
  kind: "official",
  text: "Deutsche Rentenversicherung, Lexikon: Aufwandsentschädigung aus öffentlichen Kassen (R 3.12 LStR)",
  url: "https://www.deutsche-rentenversicherung.de/DRV/DE/Experten/Arbeitgeber-und-Steuerberater/summa-summarum/Lexikon/A/aufwandsentschaedigung_aus_oeffentlichen_kassen.html",
  readOn
}

/** What is exempt of it is no pay for social insurance. */
export const exemptIsNoPay: Citation = {
  ...amountByLaw,
  text: "§ 1 Abs. 1 Satz 1 Nr. 16 SvEV, nach dem Lexikon der Deutschen Rentenversicherung"
}

/** Occasional service: 6 € a day until 2020, 8 € since 2021. */
export const daily = law(
  "R 3.12 Abs. 3 LStR; BMF vom 08.04.2021, nach einer Mitteilung über die Änderung zum Jahr 2021",
  directive2021.url
)

/** The notice to the tax office. */
export const mv = law("§§ 1, 2, 7, 8 Mitteilungsverordnung, Stand vom 29.04.2026", `${statutes}/mv_1993/`)

/** Benefits for job seekers, as amended in 2023. */
export const sgb2 = law("§ 11a Abs. 1 Nr. 5 SGB II, Stand vom 29.04.2026", `${statutes}/sgb_2/__11a.html`)

/** The monthly clause before July 2023. */
export const sgb2Before = law(
  "§ 11b Abs. 2 Satz 3 SGB II in der bis 30.06.2023 geltenden Fassung, nach einem Kommentar",
  "https://haufe.de/sozialwesen/sgb-office-professional/sauer-sgbii-11b-absetzbetraege_idesk_PI434_HI2652463.html"
)

/** What the benefit is called. */
export const sgb2Name = law(
  "Gesetz vom 16.04.2026 (BGBl. 2026 I Nr. 107): Grundsicherungsgeld ab 01.07.2026, nach einem Bericht",
  "https://www.gegen-hartz.de/grundsicherungsgeld-2026-anspruch-antrag-mehrbedarf-und-hoehe"
)

/** Its name before. */
export const citizensBenefit: Citation = {
  kind: "press",
  text: "Landessportverband: Anrechnung auf das Bürgergeld seit 01.07.2023",
  url: "https://lsv-sh.vibss.de/vereinsmanagement/bezahlte-mitarbeit/ehrenamtliche/freiwillige-mitarbeit/aufwandsentschaedigungen-und-ehrenamtsfreibetrag/anrechnung-von-ehrenamts-aufwandsentschaedigungen-auf-buergergeld",
  readOn
}

/** Social assistance. */
export const sgb12 = law(
  "§ 82 Abs. 1 Satz 2 Nr. 8, Abs. 7 SGB XII, Stand vom 29.04.2026",
  `${statutes}/sgb_12/__82.html`
)

/** Social assistance from 2023. */
export const sgb12Before = law(
  "§ 82 Abs. 1 Satz 2 Nr. 8 SGB XII, nach einer Übersicht zum Jahreswechsel 2023",
  "https://frnrw.de/themen-a-z/sozialleistungen/aenderungen-bei-asylblg-analogleistungen-zum-jahreswechsel-2023-hoehere-freibetraege-bei-ausbildung-eq-bvb-fuer-u-25-ua.html"
)

/** Benefits for asylum seekers. */
export const asylblg = law("§ 7 Abs. 3 Satz 2 AsylbLG, Stand vom 29.04.2026", `${statutes}/asylblg/__7.html`)

/** From basic benefits to those like social assistance: 36 months. */
export const asylblg2 = law(
  "§ 2 Abs. 1 Satz 1 AsylbLG; Rückführungsverbesserungsgesetz vom 21.02.2024 (BGBl. 2024 I Nr. 54), nach einem Fachbeitrag",
  "https://www.wolterskluwer.com/de-de/expert-insights/rueckfuerungsverbesserungsgesetz-verkuendet"
)

/** Unemployment benefit. */
export const ehrbetaetv = law("§ 138 Abs. 2 SGB III; §§ 1, 2 EhrBetätV, Stand vom 29.04.2026", `${statutes}/ehrbet_tv/`)

/** Unemployment benefit before 2026. */
export const ehrbetaetvBefore = law(
  "§ 1 Abs. 2 EhrBetätV, nach den Fragen und Antworten des Bundesinnenministeriums: 250 € im Monat",
  "https://bmi.bund.de/SharedDocs/faqs/DE/themen/heimat/ehrenamt/ehrenamt-und-sozialversicherung/ehrenamt-und-sozialversicherung-liste.html"
)
