/** Everything for which a bank would return an order: every fault, not the first. */
import { CivilDate, Iban, Office } from "@lotsenwerk/domain"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { transliterate } from "./characters/index.ts"
import { bic, idCharacters, limits } from "./limits.ts"
import type { PaymentOrder } from "./order.ts"

/** What is wrong at one place; `at` is a JSON pointer into the order, `/transfers/2/creditorName` the third payee. */
export type OrderFault = { readonly at: string } /** No moment in UTC that exists. */ & (
  | { readonly _tag: "MomentRefused"; readonly moment: string }
  /** No day that exists. */
  | { readonly _tag: "DayRefused"; readonly day: string }
  | { readonly _tag: "NoTransfers" }
  | { readonly _tag: "TooManyTransfers"; readonly most: number; readonly found: number }
  | {
      readonly _tag: "IdRefused"
      readonly because: "Empty" | "TooLong" | "ForbiddenCharacters" | "Slashes"
      readonly id: string
    }
  | { readonly _tag: "IdRepeated"; readonly id: string }
  | { readonly _tag: "TextMissing" }
  | { readonly _tag: "TextTooLong"; readonly most: number; readonly found: number }
  /** Characters that no bank takes and that have no Latin spelling here: write the text as the bank has it. */
  | { readonly _tag: "TextUnwritable"; readonly characters: ReadonlyArray<string> }
  | { readonly _tag: "IbanRefused"; readonly because: Iban.IbanFault }
  | { readonly _tag: "BicRefused"; readonly bic: string }
  | { readonly _tag: "AmountRefused"; readonly least: number; readonly most: number; readonly found: number }
)

/** A fault that has not found its place yet. */
type Found = OrderFault extends infer Each ? (Each extends OrderFault ? Omit<Each, "at"> : never) : never

const ofId = (id: string): ReadonlyArray<Found> => {
  const refuse = (because: Extract<OrderFault, { _tag: "IdRefused" }>["because"]): Found => ({
    _tag: "IdRefused",
    because,
    id
  })
  return [
    ...(id.trim() === "" ? [refuse("Empty")] : []),
    ...(id.length > limits.id ? [refuse("TooLong")] : []),
    ...(idCharacters.test(id) ? [] : [refuse("ForbiddenCharacters")]),
    ...(/^\/|\/$|\/\//.test(id) ? [refuse("Slashes")] : [])
  ]
}

const isDay = Schema.is(CivilDate.CivilDate)

const isMoment = (moment: string): boolean =>
  Schema.is(Office.Instant)(moment) && isDay(moment.slice(0, 10)) && !Number.isNaN(Date.parse(moment))

const ofMoment = (moment: string): ReadonlyArray<Found> => (isMoment(moment) ? [] : [{ _tag: "MomentRefused", moment }])

const ofDay = (day: string): ReadonlyArray<Found> => (isDay(day) ? [] : [{ _tag: "DayRefused", day }])

const ofText = (typed: string, most: number): ReadonlyArray<Found> => {
  const { text, unmapped } = transliterate(typed)
  return [
    ...(text === "" ? [{ _tag: "TextMissing" } as const] : []),
    ...(text.length > most ? [{ _tag: "TextTooLong", most, found: text.length } as const] : []),
    ...(unmapped.length > 0 ? [{ _tag: "TextUnwritable", characters: unmapped } as const] : [])
  ]
}

const ofIban = (typed: string): ReadonlyArray<Found> =>
  Result.match(Iban.parse(typed), { onFailure: (because) => [{ _tag: "IbanRefused", because }], onSuccess: () => [] })

const ofBic = (code: string | undefined): ReadonlyArray<Found> =>
  code === undefined || bic.test(code) ? [] : [{ _tag: "BicRefused", bic: code }]

const ofCents = (cents: number): ReadonlyArray<Found> =>
  Number.isInteger(cents) && cents >= limits.leastCents && cents <= limits.mostCents
    ? []
    : [{ _tag: "AmountRefused", least: limits.leastCents, most: limits.mostCents, found: cents }]

const ofCount = (found: number): ReadonlyArray<Found> => [
  ...(found === 0 ? [{ _tag: "NoTransfers" } as const] : []),
  ...(found > limits.transfers ? [{ _tag: "TooManyTransfers", most: limits.transfers, found } as const] : [])
]

/** Finds every fault of an order, in the order of its fields. */
export const faults = ({
  messageId,
  createdAt,
  debtor,
  executionOn,
  transfers
}: PaymentOrder): ReadonlyArray<OrderFault> => {
  const all: Array<OrderFault> = []
  const note = (at: string, found: ReadonlyArray<Found>) => {
    for (const fault of found) all.push({ ...fault, at })
  }
  note("/messageId", ofId(messageId))
  note("/createdAt", ofMoment(createdAt))
  note("/debtor/name", ofText(debtor.name, limits.name))
  note("/debtor/iban", ofIban(debtor.iban))
  note("/debtor/bic", ofBic(debtor.bic))
  note("/executionOn", ofDay(executionOn))
  note("/transfers", ofCount(transfers.length))
  const seen = new Set<string>()
  transfers.forEach(({ endToEndId, creditorName, creditorIban, cents, remittance }, index) => {
    const at = `/transfers/${index}`
    note(`${at}/endToEndId`, ofId(endToEndId))
    note(`${at}/endToEndId`, seen.has(endToEndId) ? [{ _tag: "IdRepeated", id: endToEndId }] : [])
    seen.add(endToEndId)
    note(`${at}/creditorName`, ofText(creditorName, limits.name))
    note(`${at}/creditorIban`, ofIban(creditorIban))
    note(`${at}/cents`, ofCents(cents))
    note(`${at}/remittance`, ofText(remittance, limits.remittance))
  })
  return all
}
