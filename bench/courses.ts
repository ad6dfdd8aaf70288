/** The results about courses as a person reads them. */
import { columns, figure, kept, share } from "./figures.ts"
import type { Results } from "./table.ts"

const burst = ({ people, places, rounds, floor, perSecond, pgbenchPerSecond, toLimit }: Results["signUp"]) => {
  const beside =
    toLimit === undefined
      ? "no pgbench here to lay beside"
      : `pgbench ${figure(pgbenchPerSecond ?? Number.NaN)}; ${share(toLimit)} of it, floor ${floor}: ${kept(toLimit >= floor)}`
  return `${figure(people)} sign-ups at once on ${places} places, medians of ${rounds} rounds: ${figure(perSecond)} a second, ${beside}`
}

const looking = ({ floor, perSecond, plainPerSecond, toPlain }: Results["reads"]) =>
  `A course read by anybody: ${figure(perSecond)} a second, plain Hono ${figure(plainPerSecond)}; ${share(toPlain)} of it, floor ${floor}: ${kept(toPlain >= floor)}`

const element = ({ floor, bytes, milliseconds, formMilliseconds, toForm }: Results["widget"]) =>
  `The element on another page: ${figure(bytes / 1000, 1)} kB gzip, floor ${floor.bytes / 1000}: ${kept(bytes <= floor.bytes)}; ready after ${figure(milliseconds)} ms, a bare form ${figure(formMilliseconds)}; ${share(toForm)} of it, floor ${floor.toForm}: ${kept(toForm <= floor.toForm)}`

const newcomers = ({ floor, assumed, signUps }: Results["firstSignUp"]) =>
  [
    `A first sign-up on a cheap phone in slow 4G, in seconds; waiting and typing measured at ${assumed.wordsTyped} words a minute, the rest counted: ${assumed.wordsRead} words read a minute, ${assumed.tap} s a tap, ${assumed.swipe} s a swipe`,
    columns([
      ["", "words", "waiting", "typing", "reading", "hands", "all", "in time if words a minute"],
      ...signUps.map(({ way, language, width, words, waiting, typing, reading, hands, total, slowestReader }) => [
        `${way}, ${language}, ${width} px`,
        figure(words),
        ...[waiting, typing, reading, hands, total].map((seconds) => figure(seconds, 1)),
        figure(slowestReader)
      ])
    ]),
    `Floor ${floor} s: ${kept(signUps.every(({ total }) => total <= floor))}`
  ].join("\n")

const papers = ({ first, each, twenty, bytes }: Results["certificates"]) =>
  `Certificates: the first ${figure(first)} ms, each further ${figure(each, 1)} ms, twenty in one file ${figure(twenty)} ms; ${figure(bytes / 1000, 1)} kB each`

/** Tells of courses, from looking at one to its certificates. */
export const courses = (results: Results): string =>
  [
    burst(results.signUp),
    looking(results.reads),
    element(results.widget),
    newcomers(results.firstSignUp),
    papers(results.certificates)
  ].join("\n")
