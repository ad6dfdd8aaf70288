/** A released run on its way to the bank: the order, its faults and notices, the file, the list. */
export { type Transliteration, transliterate } from "./characters/index.ts"
export { faults, type OrderFault } from "./faults.ts"
export { changes, type NameChange, type Notice, notices } from "./notices.ts"
export type { PaymentOrder, Transfer } from "./order.ts"
export { type ListedPayment, type OrderList, orderList } from "./orderList.ts"
export { pain001 } from "./pain001.ts"
