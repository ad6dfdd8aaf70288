/** What the files of a month cost: the same bytes only written, and as many payments by npm `sepa`. */
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs"
import { join } from "node:path"
import sepa from "sepa"

/** Writes a file so that it outlives a power cut. */
export const keep = (path: string, text: string): void => {
  const file = openSync(path, "w")
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
}

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Writes what was written once more, and nothing else. @unit out: milliseconds */
export const writeOnly = (folder: string): number => {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"))
  return timed(() => {
    for (const [index, text] of files.entries()) keep(join(folder, `again-${index}.tmp`), text)
  })
}

const documentOf = (payments: number): string => {
  const document = new sepa.Document("pain.001.001.09")
  document.grpHdr.id = "LO-2026-10-1"
  document.grpHdr.created = new Date("2026-11-02T09:00:00Z")
  document.grpHdr.initiatorName = "Landkreis Muster"
  const info = document.createPaymentInfo()
  info.requestedExecutionDate = new Date("2026-11-09")
  info.debtorIBAN = "DE02120300000000202051"
  info.debtorName = "Landkreis Muster"
  info.debtorId = "DE98ZZZ09999999999"
  document.addPaymentInfo(info)
  for (let at = 1; at <= payments; at++) {
    const transfer = info.createTransaction()
    transfer.creditorName = `Ada Lukaszewska-Oeztuerk ${at}`
    transfer.creditorIBAN = "DE02120300000000202051"
    transfer.amount = 130
    transfer.remittanceInfo = "Aufwandsentschaedigung 10/2026, 50.4"
    transfer.end2endId = `LO-2026-10-1-${at}`
    info.addTransaction(transfer)
  }
  return document.toString()
}

/** Writes as many files of as many payments by `sepa`. @unit out: milliseconds */
export const bySepa = (folder: string, files: number, payments: number): number =>
  timed(() => {
    for (let at = 0; at < files; at++) keep(join(folder, `sepa-${at}.tmp`), documentOf(payments))
  })
