/** The accessibility statement as values: what it covers, how it was tested, what is missing. */

/**
 * The day on which the statement was made; it is looked through every year and after every larger change.
 *
 * @source Implementing Decision (EU) 2018/1523 for the content, § 12b BGG and § 16b BGG LSA for the duty; read in summaries, 2026-11-25
 */
export const statedOn = "2026-11-25"

/** Something that is not accessible yet, with its way round. */
export interface Obstacle {
  readonly what: string
  readonly instead: string
}

/** What is known to be missing. */
export const obstacles: ReadonlyArray<Obstacle> = [
  {
    what: "Inhalte in Leichter Sprache und in Gebärdensprache gibt es noch nicht. „Einfach erklärt“ ist einfaches Deutsch; Menschen mit Lernschwierigkeiten haben es noch nicht geprüft.",
    instead: "Die Stelle erklärt Ihnen alles am Telefon oder im Gespräch."
  },
  {
    what: "Mit Bildschirmlesern und mit Vorlese-Programmen ist noch nicht geprüft worden, nur mit automatischen Prüfungen, mit der Tastatur und mit Vergrößerung.",
    instead:
      "Teilen Sie uns mit, was bei Ihnen nicht vorgelesen wird. Bis es behoben ist, nimmt die Stelle Ihr Interesse auch am Telefon auf."
  },
  {
    what: "Die Erklärung zum Datenschutz und diese Erklärung gibt es ausführlich nur auf Deutsch.",
    instead: "Am Anfang beider Seiten steht das Wichtigste in jeder Sprache, die Sie oben wählen können."
  }
]

/** How it was found out, against which standard. @source Implementing Decision (EU) 2021/1339: EN 301 549 V3.2.1 is the harmonised version */
export const method = {
  standard: "EN 301 549 V3.2.1 (WCAG 2.1, Stufen A und AA)",
  beyond: "WCAG 2.2, Stufe AA",
  how: "Selbstbewertung durch die Entwicklung"
} as const
