/** What leaves the house as a file: the order to the bank, the dates of a course, certificates. */
import { type CalendarEvent, calendar } from "@lotsenwerk/calendar-ics"
import { Allowance, Course, Funding, type Iban, Office } from "@lotsenwerk/domain"
import { orderList, pain001, transliterate } from "@lotsenwerk/payment-sepa"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"

const payments = Layer.succeed(Allowance.PaymentWriter, {
  rewritten: (names) => names.map((name) => ({ name, written: transliterate(name).text })),
  list: (ordered) =>
    orderList({
      lines: ordered.map(({ line, account, reference }, index) => ({
        position: index + 1,
        holder: account.holder,
        iban: account.iban as Iban.Iban,
        month: line.month,
        kind: line.kind,
        reference,
        cents: line.cents
      }))
    }),
  transfer: ({ run, terms, payments: ordered }) => {
    const file = pain001({
      messageId: run.number,
      createdAt: run.prepared.at,
      debtor: { name: terms.debtorName, iban: terms.debtorIban as Iban.Iban },
      executionOn: terms.executionOn,
      transfers: ordered.map(({ line, account, reference }) => ({
        endToEndId: reference,
        creditorName: account.holder,
        creditorIban: account.iban as Iban.Iban,
        cents: line.cents,
        remittance: `Aufwandsentschaedigung ${line.month}`
      }))
    })
    return Result.isSuccess(file)
      ? Effect.succeed(file.success)
      : Effect.fail(new Office.Conflict({ reason: "FileRefused", details: { fault: file.failure[0]._tag } }))
  }
})

const dates = Layer.succeed(Course.CalendarWriter, {
  write: (course, { id, url, at }) => {
    const [first, ...rest] = course.dates.map(
      (date): CalendarEvent => ({
        uid: `${id}/${date.id}@musterkreis.example`,
        sequence: course.revision,
        on: date.on,
        from: date.from,
        until: date.until,
        summary: course.title,
        place: course.place,
        description: course.organiser.name,
        url,
        isCancelled: course.cancelled !== undefined,
        stamp: at
      })
    )
    return Effect.sync(() => calendar({ name: course.title, events: [first as CalendarEvent, ...rest] }))
  }
})

/** The Musterkreis writes its certificates by hand: the port says so, and nothing else changes. */
const certificates = Layer.succeed(Course.CertificateWriter, {
  write: ([{ certificate }]) =>
    Effect.fail(new Office.Conflict({ reason: "PaperRefused", details: { name: certificate.content.name } }))
})

/** Nor does it print its orders: the sheet on the screen and the list are what its cash office takes. */
const orders = Layer.succeed(Allowance.OrderWriter, {
  write: ({ run }) => Effect.fail(new Office.Conflict({ reason: "OrderRefused", details: { place: run.number } }))
})

/** Nor a proof of use: no Land funds it. */
const proofs = Layer.succeed(Funding.ProofWriter, {
  document: ({ proved }) =>
    Effect.fail(new Office.Conflict({ reason: "ProofRefused", details: { year: proved.year } })),
  sheet: ({ proved }) => Effect.fail(new Office.Conflict({ reason: "ProofRefused", details: { year: proved.year } }))
})

/** All writers that the API asks for. */
export const writers = Layer.mergeAll(payments, dates, certificates, orders, proofs)
