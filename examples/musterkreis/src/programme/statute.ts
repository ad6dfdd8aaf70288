/** Where the rules of the Musterkreis stand, and how one is written down. */
import { type Citation, CivilDate, type Dated } from "@lotsenwerk/domain"

/** The statute of a county that does not exist. */
const statute: Citation = {
  kind: "law",
  text: "Musterkreis, Satzung über die ehrenamtlichen Integrationslotsen (erfunden)",
  readOn: CivilDate.of("2026-11-22")
}

/** The day on which the statute came into force. */
export const since = CivilDate.of("2024-01-01")

/** A rule that the statute has had from its first day. */
export const laidDown = <A>(unit: Dated.Unit, value: A): Dated.Dated<A> => [
  { from: since, unit, source: statute, verification: "confirmed", value }
]

/** A rule that said something else before a day. */
export const amended = <A>(unit: Dated.Unit, before: A, on: string, after: A): Dated.Dated<A> => {
  const from = CivilDate.of(on)
  const to = CivilDate.plusDays(from, -1)
  const version = { unit, source: statute, verification: "confirmed" } as const
  return [
    { ...version, from: since, to, value: before },
    { ...version, from, value: after }
  ]
}

/** A rule on which the statute is silent: the office asks, the answer is not known. */
export const silent = (unit: Dated.Unit): readonly [Dated.Open] => [
  { from: since, unit, source: statute, verification: "open" }
]
