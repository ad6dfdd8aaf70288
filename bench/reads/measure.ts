/** How often a second anybody can look at a course, beside plain Hono that gives the same bytes. */
import { spawn } from "node:child_process"
import { writeFileSync } from "node:fs"
import { Agent, get } from "node:http"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { median } from "../median.ts"
import { freshFolder, startServer } from "../server.ts"

const rounds = 5

/** Requests of one round, and how many are under way at a time. */
const requests = 4_000
const atOnce = 32

/** The least of plain Hono. @source perf.md, c2 */
const floor = 0.35

const once = (address: string, agent: Agent) =>
  new Promise<number>((resolve, reject) => {
    const request = get(address, { agent }, (response) => {
      let bytes = 0
      response.on("data", (piece: Buffer) => {
        bytes += piece.length
      })
      response.on("end", () => (response.statusCode === 200 ? resolve(bytes) : reject(new Error(address))))
    })
    request.on("error", reject)
    request.setTimeout(10_000, () => request.destroy(new Error(`no answer from ${address}`)))
  })

/** @returns requests a second; every answer must have as many bytes */
const pass = async (address: string, bytes: number): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  try {
    const start = performance.now()
    let left = requests
    const worker = async () => {
      while (left-- > 0) {
        const found = await once(address, agent)
        if (found !== bytes) throw new Error(`${found} bytes from ${address} instead of ${bytes}`)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
    return (requests / (performance.now() - start)) * 1_000
  } finally {
    agent.destroy()
  }
}

const startPlain = async (file: string) => {
  const child = spawn(process.execPath, [fileURLToPath(new URL("plainHono.ts", import.meta.url)), file], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  const port = await new Promise<string>((resolve) => child.stdout.once("data", (text) => resolve(String(text).trim())))
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}

/** @unit `perSecond`: requests; `toPlain` is the median of ratios within a round */
export const reads = async () => {
  const { folder, remove } = freshFolder()
  const server = await startServer(folder)
  const ours: Array<number> = []
  const theirs: Array<number> = []
  try {
    const list = `${server.origin}/api/v1/municipalities/stadt-dorsten/courses`
    const [{ course }] = (await (await fetch(list)).json()) as [{ readonly course: string }]
    const address = `${list}/${course}`
    const body = await (await fetch(address)).text()
    const file = join(folder, "course.json")
    writeFileSync(file, body)
    const plain = await startPlain(file)
    try {
      const bytes = Buffer.byteLength(body)
      for (const each of [plain.origin, address]) await pass(each, bytes)
      for (let round = 0; round < rounds; round++) {
        theirs.push(await pass(plain.origin, bytes))
        ours.push(await pass(address, bytes))
      }
    } finally {
      plain.stop()
    }
  } finally {
    await server.stop()
    remove()
  }
  return {
    rounds,
    floor,
    perSecond: median(ours),
    plainPerSecond: median(theirs),
    toPlain: median(ours.map((each, round) => each / (theirs[round] ?? Number.NaN)))
  }
}
