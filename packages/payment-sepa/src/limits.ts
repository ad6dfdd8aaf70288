/**
 * The figures and characters of a SEPA credit transfer as German banks take it.
 *
 * @source Anlage 3 des DFÜ-Abkommens, version 26.11, in force from 2026-11-15; read 2026-11-22 through notes of
 * implementers, not in the original, which is why it is held at medium confidence
 */
export const limits = {
  /** @unit characters of message, payment and end-to-end ids */
  id: 35,
  /** @unit characters */
  name: 70,
  /** @unit characters of the unstructured remittance */
  remittance: 140,
  /** @unit euro cents per transfer */
  leastCents: 1,
  /** @unit euro cents per transfer */
  mostCents: 99_999_999_999,
  /** @unit transfers per file */
  transfers: 500_000,
  /** How far ahead a bank has to accept a file. @unit calendar days */
  daysAhead: 15
} as const

/** What an id may consist of. */
export const idCharacters = /^[A-Za-z0-9+?/\-:().,' ]*$/

/** A bank's identifier: institution, country, place, branch. @source ISO 9362, as the schema of pain.001.001.09 has it */
export const bic = /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/
