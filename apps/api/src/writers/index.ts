/** What the domain has written: payment files, orders, certificates, calendars, each by one adapter. */
import * as Layer from "effect/Layer"
import * as Calendar from "./calendar.ts"
import * as Certificate from "./certificate.ts"
import * as Order from "./order.ts"
import * as Payment from "./payment.ts"

/** All writers. */
export const writers = Layer.mergeAll(Payment.layer, Order.layer, Certificate.layer, Calendar.layer)
