/** The catalogue of a programme in German: every rule, value, unit, validity, source, verification and doubt. */
import type { Dated, Programme, Trace } from "@lotsenwerk/domain"
import { format, type GroundInWords, ground, languageName } from "@lotsenwerk/messages"
import { cell, link, paragraphs, table } from "../markdown.ts"
import { conditionsOf, type Part, parts } from "./questions.ts"

const units: Readonly<Record<Dated.Unit, string>> = {
  "cents per guide and calendar month": "Cent je Lotsin oder Lotse und Kalendermonat",
  "events per calendar year": "Veranstaltungen je Kalenderjahr",
  "events in a span of months": "Veranstaltungen in einer Zahl von Monaten",
  "deployments per calendar year": "Einsätze je Kalenderjahr",
  "hours per calendar year": "Stunden je Kalenderjahr",
  "hours per week on average": "Stunden je Woche im Durchschnitt",
  "dates per course": "Termine je Kurs",
  "share of dates": "Anteil der Termine",
  months: "Monate",
  days: "Tage",
  requirement: "verlangt oder nicht",
  choice: "Wahl",
  list: "Liste"
}

type Version = Dated.Version<unknown>

const evidence = (version: Version, mark: string): string => {
  if (version.verification === "open" || version.evidencedUntil === undefined) return mark
  const until = `belegt bis ${format.day(version.evidencedUntil)}`
  return version.verification === "confirmed" ? until : `${mark}; ${until}`
}

/** A rule in the words in which a decision would give it as a ground. */
const inWords = (condition: string, rule: string, version?: Version): GroundInWords => {
  const asked = { question: "", condition, standing: "met", rule, version, beyondEvidence: false, read: {} }
  return ground(asked as unknown as Trace.TracedGround)
}

const row = (condition: string, rule: string, version: Version): ReadonlyArray<string> => {
  const told = inWords(condition, rule, version)
  const source = `${link(told.source, told.sourceAddress)}, gelesen am ${format.day(version.source.readOn)}`
  return [told.rule, evidence(version, told.mark), source, told.doubt ?? ""]
}

/** What every rule of a part says, oldest version first. */
const rulesOf = (programme: Programme.Programme, part: Part): string => {
  const conditions = conditionsOf(programme, programme.version.publishedOn)
  return Object.entries<Dated.Dated<unknown>>(programme[part])
    .map(([rule, versions]) => {
      const condition = conditions.get(`${part}.${rule}`)
      if (condition === undefined) throw new Error(`no condition asks ${part}.${rule}`)
      return [
        `### ${inWords(condition, rule).title}`,
        `\`${part}.${rule}\`, Einheit: ${[...new Set(versions.map(({ unit }) => units[unit]))].join(", ")}`,
        table(
          ["Regel", "Beleg", "Quelle", "Zweifel"],
          versions.map((version) => row(condition, rule, version))
        )
      ].join("\n\n")
    })
    .join("\n\n")
}

const tasks = ({ tasks }: Programme.Programme): string =>
  table(
    ["Aufgabe", "Quelle"],
    tasks.map(({ label, source }) => [
      label.de,
      `${link(source.text, source.url)}, gelesen am ${format.day(source.readOn)}`
    ])
  )

/** Writes the catalogue. */
export const catalogue = (programme: Programme.Programme): string =>
  paragraphs(
    `# ${programme.title}`,
    "<!-- Erzeugt aus packages/programmes von tools/generate/write.ts; nicht von Hand ändern. -->",
    [
      `Fassung ${programme.version.number} vom ${format.day(programme.version.publishedOn)}.`,
      `Stelle: ${programme.organiser.office}.`,
      `Gesuchte Sprachen: ${programme.languages.map((code) => languageName(code)).join(", ") || "nicht bekannt"}.`
    ].join(" "),
    "## Aufgaben",
    tasks(programme),
    ...parts.flatMap(({ part, title }) => [`## ${title}`, rulesOf(programme, part)])
  )

/** How well the values of a programme are evidenced, counted by version. */
export const evidenceOf = (programme: Programme.Programme): Readonly<Record<Dated.Verification, number>> => {
  const counts = { confirmed: 0, secondary: 0, inferred: 0, open: 0 }
  for (const { part } of parts)
    for (const versions of Object.values<Dated.Dated<unknown>>(programme[part]))
      for (const { verification } of versions) counts[verification]++
  return counts
}

/** Lists the catalogues and how well each is evidenced. */
export const catalogues = (programmes: ReadonlyArray<Programme.Programme>): string =>
  paragraphs(
    "# Regeln der Programme",
    "<!-- Erzeugt aus packages/programmes von tools/generate/write.ts; nicht von Hand ändern. -->",
    [
      "Was nur angenommen ist, warnt und lehnt nie ab.",
      "Was offen ist, wird gezeigt und nie geraten.",
      "Jede Zahl zählt eine Fassung einer Regel."
    ].join(" "),
    table(
      ["Programm", "belegt", "aus zweiter Hand", "angenommen", "offen"],
      programmes.map((programme) => {
        const { confirmed, secondary, inferred, open } = evidenceOf(programme)
        return [
          link(cell(programme.title), `${programme.slug}.md`),
          ...[confirmed, secondary, inferred, open].map(String)
        ]
      })
    )
  )
