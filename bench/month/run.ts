/** The month by our own workflows, in a process of its own: drafted, found right, released, and its files written; prints what it took. */
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { Allowance, CivilDate, type Iban, Month, Office } from "@lotsenwerk/domain"
import { pain001 } from "@lotsenwerk/payment-sepa"
import { programmes } from "@lotsenwerk/programmes"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { keep } from "./files.ts"
import { municipalities, openOffice } from "./house.ts"

const [url = "", count = "0", folder = ""] = process.argv.slice(2)
const programme = programmes.find(({ slug }) => slug === "landkreis-harz") ?? programmes[0]
if (programme === undefined) throw new Error("no programme")

const month = Month.of("2026-10")
const span = { since: month, month, decidedOn: CivilDate.of("2026-11-02") }
const actOf = (id: string, at: string): Office.Act => ({ by: { id, name: id }, at: Office.Instant.make(at) })
const [preparer, releaser] = [actOf("1", "2026-11-02T08:00:00.000Z"), actOf("2", "2026-11-02T09:00:00.000Z")]
const signs = (id: string, role: "coordinator" | "approver") => ({ id, role, isUninvolved: true })
const terms: Allowance.OrderTerms = {
  debtorName: "Landkreis Muster",
  debtorIban: "DE02120300000000202051",
  executionOn: CivilDate.of("2026-11-09"),
  budgetLine: "3.1",
  budgetYear: 2026,
  fileNumber: "50.4"
}

/** Drafts, finds right and releases, each step as a transaction of its own, as people do. */
const pay = async (office: ReturnType<typeof openOffice>, municipality: Office.Municipality) => {
  const own = { ...programme, slug: municipality }
  const within = <A, E>(work: Parameters<typeof office.within<A, E>>[1]) => office.within<A, E>(municipality, work)
  const id = await within(Allowance.prepare(own, span, preparer))
  await within(Allowance.confirm(own, id, "factual", span, signs("1", "coordinator"), preparer))
  await within(Allowance.confirm(own, id, "arithmetical", span, signs("2", "approver"), releaser))
  await within(Allowance.release(own, id, span, terms, signs("2", "approver"), releaser))
  return within(
    Effect.flatMap(Allowance.AllowanceLedger, (ledger) =>
      Effect.all({ run: ledger.find(id), payments: ledger.ordered(id) })
    )
  )
}

const fileOf = ({ run, payments }: Awaited<ReturnType<typeof pay>>, municipality: string) => {
  const written = pain001({
    messageId: `${run.number}-${municipality.slice(-3)}`,
    createdAt: releaser.at,
    debtor: { name: terms.debtorName, iban: terms.debtorIban as Iban.Iban },
    executionOn: terms.executionOn,
    transfers: payments.map(({ line, account, reference }) => ({
      endToEndId: reference,
      creditorName: account.holder,
      creditorIban: account.iban as Iban.Iban,
      cents: line.cents,
      remittance: `Aufwandsentschaedigung 10/2026, ${terms.fileNumber}`
    }))
  })
  if (Result.isFailure(written)) throw new Error(JSON.stringify(written.failure))
  return written.success
}

/** As many municipalities at once as the machine has hands; each is served by itself. */
const atOnce = 2

const office = openOffice(url)
mkdirSync(folder, { recursive: true })
const todo = [...municipalities(Number(count))]
let [cents, payments, files, fileMs, bytes, peak] = [0, 0, 0, 0, 0, 0]
const before = process.memoryUsage().rss
const start = performance.now()
const worker = async () => {
  for (let municipality = todo.shift(); municipality !== undefined; municipality = todo.shift()) {
    const paid = await pay(office, municipality)
    const began = performance.now()
    const text = fileOf(paid, municipality)
    keep(join(folder, `${municipality}.xml`), text)
    fileMs += performance.now() - began
    bytes += Buffer.byteLength(text)
    files += 1
    payments += paid.payments.length
    cents += paid.payments.reduce((sum, { line }) => sum + line.cents, 0)
    peak = Math.max(peak, process.memoryUsage().rss)
  }
}
await Promise.all(Array.from({ length: atOnce }, worker))
const seconds = (performance.now() - start) / 1_000
await office.close()
console.log(JSON.stringify({ seconds, cents, payments, files, fileMs, bytes, growth: (peak - before) / 2 ** 20 }))
