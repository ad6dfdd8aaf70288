/** A month of many municipalities by our own workflows, files included, beside one SQL statement and npm `sepa`: sums must be equal. */
import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { bySepa, writeOnly } from "./files.ts"
import { openHouse, perMunicipality } from "./house.ts"
import { payBySql, type Sums } from "./limit.ts"

/** @unit guides */
const sizes = [250, 1_000, 5_000, 25_000, 100_000]

/** What the largest size may cost. @source issue "From month to money": 15 s, 256 MB, a file 30 times its write-and-fsync */
const floors = { seconds: 15, growth: 256, toWrite: 30 }

interface Run extends Sums {
  readonly files: number
  readonly fileMs: number
  readonly bytes: number
  /** Memory of our process above its start. @unit MiB */
  readonly growth: number
}

const runOurs = (url: string, municipalities: number, folder: string): Run =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        "--conditions=@lotsenwerk/source",
        fileURLToPath(new URL("run.ts", import.meta.url)),
        url,
        String(municipalities),
        folder
      ],
      { encoding: "utf8", timeout: 600_000 }
    )
  )

const measureSize = async (guides: number) => {
  const house = await openHouse(guides)
  try {
    const limit = await payBySql(house.ownerUrl)
    const folder = join(house.folder, "files")
    const ours = runOurs(house.url, house.municipalities.length, folder)
    if (ours.payments !== limit.payments || ours.cents !== limit.cents || ours.payments !== guides) {
      throw new Error(`ours ${ours.payments} ${ours.cents}, SQL ${limit.payments} ${limit.cents}, guides ${guides}`)
    }
    const writeMs = writeOnly(folder)
    const sepaMs = bySepa(folder, ours.files, Math.min(guides, perMunicipality))
    return { guides, ...ours, sqlSeconds: limit.seconds, writeMs, sepaMs }
  } finally {
    await house.close()
  }
}

/** The slope of a line through logarithms: what the cost grows by when everything grows by ten, as a power. */
const exponent = (points: ReadonlyArray<readonly [number, number]>): number => {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(Math.max(y, 1e-3))] as const)
  const mean = (of: 0 | 1) => logs.reduce((sum, point) => sum + point[of], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const [over, under] = logs.reduce(([a, b], [p, q]) => [a + (p - x) * (q - y), b + (p - x) ** 2], [0, 0])
  return over / under
}

/** @unit seconds, MiB, milliseconds */
export const month = async () => {
  const measured: Array<Awaited<ReturnType<typeof measureSize>>> = []
  for (const guides of sizes) measured.push(await measureSize(guides))
  const largest = measured.at(-1)
  if (largest === undefined) throw new Error("nothing was measured")
  return {
    floors,
    sizes: measured,
    toSql: largest.seconds / largest.sqlSeconds,
    toWrite: largest.fileMs / largest.writeMs,
    sepaToOurs: largest.sepaMs / largest.fileMs,
    timeExponent: exponent(measured.map(({ guides, seconds }) => [guides, seconds])),
    memoryExponent: exponent(measured.map(({ guides, growth }) => [guides, growth]))
  }
}
