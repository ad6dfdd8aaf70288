/** The papers: tagged, in German, with their fonts in them; PDF/UA-1 for people, PDF/A-2a for the files. */
import type { Funding } from "@lotsenwerk/domain"
import type { NonEmptyReadonlyArray } from "effect/Array"
import type * as Result from "effect/Result"
import { type AttendanceSheet, attendanceSheet } from "./attendanceSheet.ts"
import type { Certificate } from "./certificate.ts"
import { certificates } from "./certificates.ts"
import type { PaperFault } from "./faults.ts"
import { readFonts } from "./fonts.ts"
import { type PaymentOrder, paymentOrder } from "./paymentOrder.ts"
import { start } from "./press.ts"
import { proofOfUse } from "./proofOfUse.ts"

/** A PDF, or every reason why there is none. */
export type Paper = Result.Result<Uint8Array, NonEmptyReadonlyArray<PaperFault>>

/** What is printed. The same words give the same bytes: the only dates in a file are those it was given. */
export interface Papers {
  /** Prints certificates into one file, A4, a page each; the file is dated with the last of their days of issue. */
  readonly certificates: (list: NonEmptyReadonlyArray<Certificate>) => Paper
  /** Prints a list to sign, A4 across, with empty rows for walk-ins; the file is dated with the day of its state. */
  readonly attendanceSheet: (sheet: AttendanceSheet) => Paper
  /** Prints an order with its list, A4, as PDF/A-2a; the file is dated with the day of the order. */
  readonly paymentOrder: (order: PaymentOrder) => Paper
  /** Prints a proof of use with its list of vouchers, A4, as PDF/A-2a; the file is dated with the day of its state. */
  readonly proofOfUse: (paper: Funding.ProofPaper) => Paper
}

/**
 * Reads the fonts and starts the press, once for the whole process; printing itself blocks for milliseconds a page.
 *
 * @throws when a font or the compiler for this platform is not installed
 */
export const openPapers = (): Papers => {
  const fonts = readFonts()
  start()
  return {
    certificates: certificates(fonts),
    attendanceSheet: attendanceSheet(fonts),
    paymentOrder: paymentOrder(fonts),
    proofOfUse: proofOfUse(fonts)
  }
}
