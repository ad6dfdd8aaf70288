/** The results as a person reads them. */

import type { bundle } from "./bundle/measure.ts"
import type { certificates } from "./certificate/measure.ts"
import { courses } from "./courses.ts"
import type { decide } from "./decide/measure.ts"
import { columns, figure, kept, share } from "./figures.ts"
import type { firstSignUp } from "./firstSignUp/measure.ts"
import { money } from "./money.ts"
import type { month } from "./month/measure.ts"
import manifest from "./package.json" with { type: "json" }
import type { Weight } from "./pages/measure.ts"
import type { reads } from "./reads/measure.ts"
import type { signUp } from "./signUp/measure.ts"
import type { start, Wait } from "./start/measure.ts"
import type { widget } from "./widget/measure.ts"

/** Everything that one run has measured. */
export interface Results {
  readonly machine: { readonly on: string; readonly node: string; readonly cores: number }
  readonly decide: ReturnType<typeof decide>
  readonly bundle: Awaited<ReturnType<typeof bundle>>
  readonly start: Awaited<ReturnType<typeof start>>
  readonly pages: ReadonlyArray<Weight>
  readonly signUp: Awaited<ReturnType<typeof signUp>>
  readonly reads: Awaited<ReturnType<typeof reads>>
  readonly widget: Awaited<ReturnType<typeof widget>>
  readonly firstSignUp: Awaited<ReturnType<typeof firstSignUp>>
  readonly certificates: ReturnType<typeof certificates>
  readonly month: Awaited<ReturnType<typeof month>>
}

const names: Readonly<Record<string, string>> = {
  byHand: "loop by hand, one object each (the limit)",
  byHandWithTrail: "loop by hand with a trail",
  decided: "Allowance.decide",
  explained: "Allowance.explain, grounds at hand",
  everyGroundRead: "Allowance.explain, every ground read",
  jsonRulesEngine: `json-rules-engine ${manifest.dependencies["json-rules-engine"]}`,
  publicodes: `publicodes ${manifest.dependencies.publicodes}`
}

const decisions = ({ month, rounds, floor, sumCents, standings }: Results["decide"]) => {
  const explained = standings.find(({ contender }) => contender === "explained")?.toLimit ?? Number.NaN
  return [
    `Decisions of ${month} under Landkreis Harz's rules, medians of ${rounds} rounds; all agree, the full ones on ${figure(sumCents)} cents`,
    columns([
      ["", "guides", "per second", "÷ limit"],
      ...standings.map(({ contender, guides, perSecond, toLimit }) => [
        names[contender] ?? contender,
        figure(guides),
        figure(perSecond),
        share(toLimit)
      ])
    ]),
    `With grounds at hand: ${share(explained)} of the limit, floor ${floor}: ${kept(explained >= floor)}`
  ].join("\n")
}

const waits = ({ rounds, emptyNode, freshFolder, existingFolder }: Results["start"]) => {
  const row = (name: string, { milliseconds, toEmpty }: Wait) => [name, figure(milliseconds), share(toEmpty)]
  return [
    `From the start of the process to the first answer, medians of ${rounds} rounds`,
    columns([
      ["", "ms", "÷ empty"],
      row("empty Node, start to end", emptyNode),
      row("fresh folder: database made, demo filled", freshFolder),
      row("existing folder", existingFolder)
    ])
  ].join("\n")
}

const kilobytes = (bytes: number) => figure(bytes / 1000, 1)

const weights = (pages: Results["pages"]) =>
  [
    "Bytes per page, empty cache, kB (gzip; fonts as they are)",
    columns([
      ["", "HTML", "CSS", "JS", "fonts"],
      ...pages.map(({ page, html, css, js, fonts }) => [page, ...[html, css, js, fonts].map(kilobytes)])
    ])
  ].join("\n")

const bundles = ({ floor, schemaBytes, weights }: Results["bundle"]) =>
  [
    "A browser's bundle that decides with one slice, kB (gzip), effect's Schema in each",
    columns([
      ["", "kB"],
      ...weights.map(({ slice, bytes }) => [slice, kilobytes(bytes)]),
      ["effect's Schema alone", kilobytes(schemaBytes)]
    ]),
    `Floor ${kilobytes(floor)} kB: ${kept(weights.every(({ bytes }) => bytes <= floor))}`
  ].join("\n")

/** Tells all results. */
export const report = (results: Results): string => {
  const { machine, decide, bundle, start, pages } = results
  return [
    "",
    decisions(decide),
    bundles(bundle),
    waits(start),
    weights(pages),
    courses(results),
    money(results.month),
    `${machine.on}, Node ${machine.node}, ${machine.cores} cores`
  ].join("\n\n")
}
