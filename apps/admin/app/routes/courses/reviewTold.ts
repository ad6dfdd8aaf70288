/** What became of sign-ups that were looked at together, and how many fit on a page. */

/** So many are looked at together; their ids fit into the address that asks once more. */
export const atOnce = 100

/** The numbers of an answer, for the address of the page that tells them. */
export const counted = ({ reviewed, passedOver }: { readonly reviewed: number; readonly passedOver: number }) => ({
  zahl: String(reviewed),
  vorbei: String(passedOver)
})

/** Sign-ups that somebody else decided meanwhile. */
export const decidedBefore = (count: number): string =>
  count === 1
    ? "1 war inzwischen schon geprüft und bleibt, wie sie ist."
    : `${count} waren inzwischen schon geprüft und bleiben, wie sie sind.`

/** Says what was done; nothing where nothing was. */
export const reviewTold = (done: string, count: number, passedOver: number): string | undefined => {
  if (done === "niemand") return "Niemand war angekreuzt. Es hat sich nichts geändert."
  if (done !== "zugelassen" && done !== "abgelehnt") return undefined
  const decided = count === 1 ? `1 Anmeldung ist ${done}.` : `${count} Anmeldungen sind ${done}.`
  return [count > 0 && decided, passedOver > 0 && decidedBefore(passedOver)].filter(Boolean).join(" ")
}
