import { describe, expect, it } from "vitest"
import { orderReasons, paidMonth } from "./index.ts"

const paid = (month: string, cents: number, kind: "regular" | "backPayment" = "regular") => ({
  month,
  cents,
  kind
})

describe("the reasons of an order", () => {
  it("are one for each month and amount, in the order of the list", () => {
    const payments = [
      paid("2026-11", 130_00),
      paid("2026-10", 130_00, "backPayment"),
      paid("2026-11", 130_00),
      paid("2026-11", 65_00),
      paid("2026-10", 130_00, "backPayment")
    ]
    expect(orderReasons(payments)).toEqual([
      "November 2026, 2 Monatsbeträge zu 130,00\u00A0€",
      "Oktober 2026, 2 Nachzahlungen zu 130,00\u00A0€",
      "November 2026, 1 Monatsbetrag zu 65,00\u00A0€"
    ])
    expect(orderReasons([paid("2026-10", 1, "backPayment")])).toEqual(["Oktober 2026, 1 Nachzahlung zu 0,01\u00A0€"])
    expect(orderReasons([])).toEqual([])
  })
})

describe("the month of a payment", () => {
  it("says whether it is late", () => {
    expect(paidMonth(paid("2026-10", 1))).toBe("10/2026")
    expect(paidMonth(paid("2026-10", 1, "backPayment"))).toBe("10/2026 Nachzahlung")
  })
})
