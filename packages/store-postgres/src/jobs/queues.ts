/** The work that time brings: what it is called, when it runs, how often it is tried. */

/** A letter to carry. */
export interface LetterJob {
  readonly municipality: string
  readonly letter: string
}

/** Queues by name; letters are tried for about a day before they are left for a person to look at. */
export const queues = {
  "carry-letter": { retryLimit: 12, retryDelay: 30, retryBackoff: true, expireInSeconds: 120 },
  /** Links, sessions and kept answers that have served their time. */
  tidy: { retryLimit: 2, expireInSeconds: 300 },
  /** Places of courses past their deadline go to the next in line. */
  "pass-on-places": { retryLimit: 0, expireInSeconds: 55 },
  /** What is overdue is sent to the coordinators once a week. */
  remind: { retryLimit: 2, expireInSeconds: 300 }
} as const

export type Queue = keyof typeof queues

/** When the recurring work runs, by the clock of Berlin. */
export const schedules: Readonly<Partial<Record<Queue, string>>> = {
  tidy: "17 3 * * *",
  "pass-on-places": "* * * * *",
  remind: "0 7 * * 1"
}
