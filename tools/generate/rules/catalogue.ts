/** The catalogue of a programme in German: every rule, value, unit, validity, source, verification and doubt. */
import type { Dated, Programme, Trace } from "@lotsenwerk/domain"
import { format, type GroundInWords, ground, languageName } from "@lotsenwerk/messages"
import { cell, link, paragraphs, table } from "../markdown.ts"
import { conditionsOf, type Part, parts } from "./questions.ts"
import { type Tests, tests } from "./tests.ts"

const units: Readonly<Record<Dated.Unit, string>> = {
  "cents per guide and calendar month": "Cent je Lotsin oder Lotse und Kalendermonat",
  "cents per guide and calendar year": "Cent je Lotsin oder Lotse und Kalenderjahr",
  "cents per hour": "Cent je Stunde",
  "cents per deployment": "Cent je Einsatz",
  "cents per kilometre": "Cent je Kilometer",
  "cents per day": "Cent je Tag",
  "cents per certificate": "Cent je Führungszeugnis",
  "times the average yearly allowance": "Vielfaches der durchschnittlichen Entschädigung eines Jahres",
  "cents per function and calendar month": "Cent je Amt und Kalendermonat",
  "cents per person and calendar year": "Cent je Person und Kalenderjahr",
  limit: "Cent je Monat oder Kalenderjahr",
  "events per calendar year": "Veranstaltungen je Kalenderjahr",
  "events in a span of months": "Veranstaltungen in einer Zahl von Monaten",
  "deployments per calendar year": "Einsätze je Kalenderjahr",
  "hours per calendar year": "Stunden je Kalenderjahr",
  "hours per week on average": "Stunden je Woche im Durchschnitt",
  "hours per week": "Stunden je Woche",
  "dates per course": "Termine je Kurs",
  "teaching units or hours": "Unterrichtseinheiten oder Stunden",
  "teaching units or share of them": "Unterrichtseinheiten oder Anteil der Zeit",
  minutes: "Minuten",
  "share of dates": "Anteil der Termine",
  "cents per grant year": "Cent je Bewilligungszeitraum",
  "percent of eligible costs": "Prozent der zuwendungsfähigen Ausgaben",
  "day of the year before": "Tag des Vorjahres",
  years: "Jahre",
  months: "Monate",
  days: "Tage",
  "working days": "Werktage",
  "years, months or days": "Jahre, Monate oder Tage",
  requirement: "verlangt oder nicht",
  choice: "Wahl",
  "calendar day": "Kalendertag",
  languages: "Sprachen",
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

/** The page that names the cases by which each rule is tested. */
export const testsPage = "pruefungen.md"

const tested = ({ cases, laws }: Tests, rule: string): string => {
  const decided = cases.get(rule)?.length ?? 0
  const inCases = decided === 0 ? "keinem Fall" : decided === 1 ? "einem Fall" : `${decided} Fällen`
  return `Geprüft in ${link(`${inCases} und ${laws} Gesetzen`, testsPage)}`
}

/** What every rule of a part says, oldest version first. */
const rulesOf = (
  programme: Programme.Programme,
  part: Part,
  conditions: ReadonlyMap<string, string>,
  checks: Tests
): string =>
  Object.entries<Dated.Dated<unknown>>(programme[part])
    .map(([rule, versions]) => {
      const condition = conditions.get(`${part}.${rule}`)
      if (condition === undefined) throw new Error(`no condition asks ${part}.${rule}`)
      return [
        `### ${inWords(condition, rule).title}`,
        `\`${part}.${rule}\`, Einheit: ${[...new Set(versions.map(({ unit }) => units[unit]))].join(", ")}. ${tested(checks, rule)}.`,
        table(
          ["Regel", "Beleg", "Quelle", "Zweifel"],
          versions.map((version) => row(condition, rule, version))
        )
      ].join("\n\n")
    })
    .join("\n\n")

const tasks = ({ tasks }: Programme.Programme): string =>
  tasks.length === 0
    ? "Welche Aufgaben die Lotsen hier haben, steht in keiner gelesenen Quelle."
    : table(
        ["Aufgabe", "Quelle"],
        tasks.map(({ label, source }) => [
          label.de,
          `${link(source.text, source.url)}, gelesen am ${format.day(source.readOn)}`
        ])
      )

/** Writes the catalogue. */
export const catalogue = (programme: Programme.Programme): string => {
  const conditions = conditionsOf(programme, programme.version.publishedOn)
  const checks = tests(conditions)
  return paragraphs(
    `# ${programme.title}`,
    "<!-- Erzeugt aus packages/programmes von tools/generate/write.ts; nicht von Hand ändern. -->",
    [
      `Fassung ${programme.version.number} vom ${format.day(programme.version.publishedOn)}.`,
      `Stelle: ${programme.organiser.office}.`,
      `Gesuchte Sprachen: ${programme.languages.map((code) => languageName(code)).join(", ") || "nicht bekannt"}.`
    ].join(" "),
    "## Aufgaben",
    tasks(programme),
    ...parts.flatMap(({ part, title }) => [`## ${title}`, rulesOf(programme, part, conditions, checks[part])])
  )
}

/** Lists for every rule the cases that it decides, in the words of the tables. @param programme any: all have the same rules */
export const testsOfRules = (programme: Programme.Programme): string => {
  const conditions = conditionsOf(programme, programme.version.publishedOn)
  const all = tests(conditions)
  const casesOf = (part: Part, rule: string) => all[part].cases.get(rule) ?? []
  return paragraphs(
    "# Wodurch jede Regel geprüft ist",
    "<!-- Erzeugt aus den Fällen und Gesetzen von packages/domain von tools/generate/write.ts; nicht von Hand ändern. -->",
    [
      "Ein Fall prüft eine Regel, wenn seine Antwort ihre Bedingung nennt oder anders ausfiele, sagte die Regel, was sie in einem anderen Fall oder zu einer anderen Zeit sagt.",
      "Fälle stehen in `examples.ts` des jeweiligen Ordners von `packages/domain/src`, auf Englisch, mit ihrer Quelle.",
      "Gesetze sind Sätze, die für jedes Programm und alle Angaben gelten, gezogen um die Schwellen seiner Regeln; sie stehen in `laws.ts`."
    ].join(" "),
    ...parts.flatMap(({ part, title }) => [
      `## ${title}`,
      `${all[part].laws} Gesetze.`,
      table(
        ["Regel", "", "Fälle", "Namen und Quellen"],
        [...all[part].cases.keys()].map((rule) => [
          inWords(conditions.get(`${part}.${rule}`) ?? "", rule).title,
          `\`${part}.${rule}\``,
          String(casesOf(part, rule).length),
          casesOf(part, rule)
            .map(({ name, source }) => `${name} (${source})`)
            .join("; ")
        ])
      )
    ])
  )
}

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
