/** Workbooks: the proof of use of a grant year. */
export { proofOfUse } from "./proofOfUse.ts"
export { type Cell, type Sheet, workbook } from "./workbook.ts"
