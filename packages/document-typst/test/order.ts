/** An order, for the tests to bend. */
import { CivilDate, Money, Month, Office } from "@lotsenwerk/domain"
import type { OrderedLine, PaymentOrder } from "../src/index.ts"

/** A payment of an order. */
export const line = (number: number, changed: Partial<OrderedLine> = {}): OrderedLine => ({
  holder: `Person Nummer ${number}`,
  iban: `DE12000000000004${String(700_000 + number)}`,
  month: Month.of("2026-11"),
  kind: "regular",
  reference: `LO-2026-11-1-${String(number).padStart(3, "0")}`,
  cents: Money.cents(130_00),
  ...changed
})

/** So many payments. */
export const lines = (count: number): ReadonlyArray<OrderedLine> =>
  Array.from({ length: count }, (_, index) => line(index + 1))

/** The order of a month with a back payment. */
export const order = (changed: Partial<PaymentOrder> = {}): PaymentOrder => ({
  number: "LO-2026-11-1",
  issuer: { body: "Landkreis Musterland", office: "Sozialamt, Koordinierungsstelle", cashOffice: "Kreiskasse" },
  terms: {
    budgetLine: "3.1.5.10.00 / 5429000, Maßnahme Integrationslotsen",
    budgetYear: 2026,
    executionOn: CivilDate.of("2026-12-07"),
    fileNumber: "50.4-IL/2026"
  },
  findings: {
    factual: {
      by: { id: "1", name: "Katrin Wegewart" },
      at: Office.Instant.make("2026-12-01T13:20:00.000Z"),
      role: "coordinator"
    },
    arithmetical: {
      by: { id: "2", name: "Jonas Abendroth" },
      at: Office.Instant.make("2026-12-01T14:05:00.000Z"),
      role: "approver"
    }
  },
  released: { by: { id: "2", name: "Dr. Heike Siegelmark" }, at: Office.Instant.make("2026-12-03T07:32:00.000Z") },
  orderedOn: CivilDate.of("2026-12-03"),
  persons: 3,
  lines: [
    line(1, { holder: "Maryna Apfelturm" }),
    line(2, { holder: "Łukasz D’Žŭk-Ðorđević" }),
    line(3, { holder: "Zahra Kornblum" }),
    line(4, { holder: "Zahra Kornblum", month: Month.of("2026-10"), kind: "backPayment", cents: Money.cents(65_50) })
  ],
  programmeVersion: 3,
  checksum: "3154 e5b3 c61f f7ff",
  ...changed
})
