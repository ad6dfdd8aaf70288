/** What the domain has written: payment files, orders, proofs of use, certificates, calendars. */
import * as Layer from "effect/Layer"
import * as Calendar from "./calendar.ts"
import * as Certificate from "./certificate.ts"
import * as Order from "./order.ts"
import * as Payment from "./payment.ts"
import * as Proof from "./proof.ts"

/** All writers. */
export const writers = Layer.mergeAll(Payment.layer, Order.layer, Proof.layer, Certificate.layer, Calendar.layer)
