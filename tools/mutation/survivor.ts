/** A mutant that no test can or shall notice. */

/** A mutant by what it changes, wherever in the file that stands now. */
export interface NamedSurvivor {
  readonly slice: string
  readonly file: string
  readonly was: string
  readonly became: string
  readonly reason: string
}
