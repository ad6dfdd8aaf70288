/** The papers of a course as accessible PDF: certificates, and the list on which people sign. */
export type { AttendanceSheet } from "./attendanceSheet.ts"
export type { Certificate } from "./certificate.ts"
export type { PaperFault } from "./faults.ts"
export { openPapers, type Paper, type Papers } from "./papers.ts"
