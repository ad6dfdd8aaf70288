/** The domain's payment writer, on `@lotsenwerk/payment-sepa`. */
import { Allowance, type Iban, Office } from "@lotsenwerk/domain"
import { orderList, pain001, transliterate } from "@lotsenwerk/payment-sepa"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"

const purpose = (month: string) => `Aufwandsentschaedigung Integrationslotsen ${month.slice(5)}/${month.slice(0, 4)}`

/** Writes the files of a released run. */
export const layer: Layer.Layer<Allowance.PaymentWriter> = Layer.succeed(Allowance.PaymentWriter, {
  rewritten: (names) =>
    [...new Set(names)].flatMap((name) => {
      const { text, changed } = transliterate(name)
      return changed ? [{ name, written: text }] : []
    }),
  list: (payments) =>
    orderList({
      lines: payments.map(({ line, account, reference }, index) => ({
        position: index + 1,
        holder: account.holder,
        iban: account.iban as Iban.Iban,
        month: line.month,
        kind: line.kind,
        reference,
        cents: line.cents
      }))
    }),
  transfer: ({ run, terms, payments }) => {
    const file = pain001({
      messageId: run.number,
      createdAt: run.released?.at ?? run.prepared.at,
      debtor: {
        name: terms.debtorName,
        iban: terms.debtorIban as Iban.Iban,
        ...(terms.debtorBic === undefined ? {} : { bic: terms.debtorBic })
      },
      executionOn: terms.executionOn,
      transfers: payments.map(({ line, account, reference }) => ({
        endToEndId: reference,
        creditorName: account.holder,
        creditorIban: account.iban as Iban.Iban,
        cents: line.cents,
        remittance: `${purpose(line.month)}, ${terms.fileNumber}`
      }))
    })
    return Result.isSuccess(file)
      ? Effect.succeed(file.success)
      : Effect.fail(new Office.Conflict({ reason: "FileRefused", details: { fault: file.failure[0]._tag } }))
  }
})
