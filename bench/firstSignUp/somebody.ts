/** Somebody who signs up for the first time, and how fast they are: assumed, not measured. */

/**
 * Reads every word once and types without suggestions of the browser.
 *
 * `wordsRead`: German on a screen, below the 238 of English non-fiction. @source Brysbaert 2019, How many words do we read per minute?
 * `wordsTyped`: with five letters each, on a phone. @source Palin et al. 2019, How do people type on mobile devices?
 */
export const usual = {
  /** @unit per minute */
  wordsRead: 200,
  /** @unit per minute */
  wordsTyped: 36,
  /** To find something and hit it. @unit seconds */
  tap: 1.5,
  /** To move the page by one window. @unit seconds */
  swipe: 1
}

/** Between two letters. @unit milliseconds */
export const betweenLetters = 60_000 / (usual.wordsTyped * 5)

/** What they write: everything that is needed, and one language. */
export const entries = (number: number) => ({
  name: "Olena Kowalenko",
  email: `olena.kowalenko${number}@posteo.example`,
  language: "uk"
})

/** How long something took. @unit seconds */
export interface Taken {
  /** Measured: pages, the answer, and what the typing waits for. */
  readonly waiting: number
  /** Measured, letter by letter. */
  readonly typing: number
  /** Words counted on the screen. */
  readonly reading: number
  /** Taps and swipes counted. */
  readonly hands: number
}

/** All of it. @unit seconds */
export const total = ({ waiting, typing, reading, hands }: Taken): number => waiting + typing + reading + hands

/** How slowly somebody may read who is still in time. @unit words a minute */
export const slowestReader = (taken: Taken, limit: number): number =>
  (taken.reading * usual.wordsRead) / (limit - total(taken) + taken.reading)
