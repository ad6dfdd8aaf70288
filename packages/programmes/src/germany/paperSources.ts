/** Where federal law about the papers of volunteers was read. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"

const readOn = CivilDate.of("2026-11-22")

/** Whoever works for an authority should be obliged formally. */
export const verpflG: Citation = {
  kind: "law",
  text: "§ 1 VerpflG, Stand vom 29.04.2026: mündlich, Niederschrift mit Unterschrift, Abschrift",
  url: "https://www.gesetze-im-internet.de/verpflg/__1.html",
  readOn
}

/** Certificates of whoever looks after minors where asylum seekers are accommodated. */
export const asylG44: Citation = {
  kind: "law",
  text: "§ 44 Abs. 3, § 53 Abs. 3 AsylG, Stand vom 29.04.2026",
  url: "https://www.gesetze-im-internet.de/asylvfg_1992/__44.html",
  readOn
}

/** Certificates of whoever takes on a task of youth welfare. */
export const sgb8: Citation = {
  kind: "law",
  text: "§ 72a Abs. 3 bis 5 SGB VIII, Stand vom 29.04.2026: nach Art, Intensität und Dauer des Kontakts",
  url: "https://www.gesetze-im-internet.de/sgb_8/__72a.html",
  readOn
}

/** Who may ask for an extended certificate at all. */
export const bzrg30a: Citation = {
  kind: "law",
  text: "§ 30a Abs. 1 Nr. 2 BZRG, Stand vom 29.04.2026: wer ein Zeugnis verlangen darf, nicht wer muss",
  url: "https://www.gesetze-im-internet.de/bzrg/__30a.html",
  readOn
}

/** Whoever is fourteen may apply; what an authority asks for is sent to it. */
export const bzrg30: Citation = {
  kind: "law",
  text: "§ 30 Abs. 1 und 5 BZRG, Stand vom 29.04.2026",
  url: "https://www.gesetze-im-internet.de/bzrg/__30.html",
  readOn
}

/** How long the registers of other states may take. */
export const bzrg30b: Citation = {
  kind: "law",
  text: "§ 30b BZRG, Stand vom 29.04.2026: Europäisches Führungszeugnis",
  url: "https://www.gesetze-im-internet.de/bzrg/__30b.html",
  readOn
}

/** What a certificate costs, and whom it costs nothing. */
export const jvkostg: Citation = {
  kind: "law",
  text: "Nr. 1130 KV JVKostG mit Vorbemerkung 1.1.3, Stand vom 29.04.2026",
  url: "https://www.gesetze-im-internet.de/jvkostg/",
  readOn
}

/** Protection against measles by place and day of birth. */
export const ifsg20: Citation = {
  kind: "law",
  text: "§ 20 Abs. 8 und 9 mit § 23 Abs. 3, § 33 Nr. 1 bis 4, § 36 Abs. 1 Nr. 4 IfSG, Stand vom 29.04.2026",
  url: "https://www.gesetze-im-internet.de/ifsg/__20.html",
  readOn
}

/** Since when the law asks for protection against measles. */
export const measlesAct: Citation = {
  kind: "official",
  text: "Stadt Essen: Masernschutzgesetz, in Kraft seit dem 01.03.2020",
  url: "https://www.essen.de/leben/gesundheit/masernimpfpflicht.de.html",
  readOn: CivilDate.of("2026-11-27")
}
