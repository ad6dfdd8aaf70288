/** Papers as accessible PDF: certificates, the list on which people sign, the order for the cash office, the proof of use. */
export type { AttendanceSheet } from "./attendanceSheet.ts"
export type { Certificate } from "./certificate.ts"
export type { PaperFault } from "./faults.ts"
export { openPapers, type Paper, type Papers } from "./papers.ts"
export type { OrderedLine, PaymentOrder } from "./paymentOrder.ts"
