/** What an operator can do wrong, and what a machine can: the built server as its own process. */
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { freshFolder, type House, startHouse } from "./kit/house.ts"

const { folder, remove } = freshFolder()
let house: House
beforeAll(async () => {
  house = await startHouse(folder)
})
afterAll(async () => {
  await house.stop()
  remove()
})

const failure = (environment: Record<string, string>, where = folder) =>
  startHouse(where, environment).then(
    async (started) => {
      await started.stop()
      return assert.fail("it started")
    },
    (error: Error) => error.message
  )

const api = (path: string) => `${house.origin}/api/v1${path}`

const sendInterest = (name: string, key: string) =>
  fetch(api("/municipalities/landkreis-harz/interests"), {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify({
      name,
      contact: { phone: "03900 000-0123" },
      offer: { tasks: [], languages: [] },
      language: "de"
    })
  })

const signIn = async () => {
  const link = house.link("coordinator").split("/").at(-1)
  const response = await fetch(api("/access/sessions"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ link })
  })
  return { status: response.status, token: ((await response.json()) as { token?: string }).token ?? "" }
}

const namesLike = async (token: string, search: string) => {
  const response = await fetch(api(`/municipalities/landkreis-harz/people?search=${search}`), {
    headers: { authorization: `Bearer ${token}` }
  })
  return ((await response.json()) as ReadonlyArray<{ name: string }>).map(({ name }) => name)
}

describe("the start", () => {
  it("is refused with a sentence when a variable is wrong", async () => {
    assert.match(await failure({ PORT: "drei" }), /^PORT: .*Zum Beispiel: PORT=3000/m)
  })

  it("is refused on a folder where one is running, and says so", async () => {
    assert.match(await failure({}), /läuft schon mit dem Ordner .*Prozess \d+/)
  })

  it("is refused without a mail server where nobody plays", async () => {
    const fresh = freshFolder()
    const environment = { LOTSENWERK_DEMO: "0", LOTSENWERK_MUNICIPALITIES: "landkreis-harz" }
    assert.match(await failure(environment, fresh.folder), /^SMTP_URL: /m)
    fresh.remove()
  })

  it("answers health and readiness", async () => {
    assert.strictEqual((await fetch(`${house.origin}/healthz`)).status, 200)
    assert.strictEqual((await fetch(`${house.origin}/readyz`)).status, 200)
  })

  it("prints a link for each role of each municipality of the demo, and one works once", async () => {
    for (const municipality of ["landkreis-harz", "landkreis-boerde", "stadt-dorsten"]) {
      for (const role of ["coordinator", "approver", "trainer", "auditor", "guide"]) {
        assert.match(house.link(role, municipality), /\/zugang\/[\w-]{20,}$/)
      }
    }
    assert.strictEqual((await signIn()).status, 201)
    assert.strictEqual((await signIn()).status, 401)
  })
})

describe("a kill", () => {
  it("loses nothing that was confirmed, doubles nothing, and the next start recovers by itself", async () => {
    const confirmed: Array<string> = []
    const before = house.link("coordinator")
    let going = true
    const writer = async (hand: number) => {
      for (let count = 0; going; count++) {
        const name = `Abbruch ${hand} ${count}`
        const response = await sendInterest(name, name).catch(() => undefined)
        if (response?.status === 201) confirmed.push(name)
      }
    }
    const writers = [0, 1, 2].map(writer)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await house.stop("SIGKILL")
    going = false
    await Promise.all(writers)
    assert.isAbove(confirmed.length, 10)

    house = await startHouse(folder)
    assert.notStrictEqual(house.link("coordinator"), before)
    for (const name of confirmed.slice(-3)) assert.strictEqual((await sendInterest(name, name)).status, 201)
    const { token } = await signIn()
    const kept = await namesLike(token, "Abbruch")
    assert.strictEqual(new Set(kept).size, kept.length, "nobody twice")
    assert.deepStrictEqual(
      confirmed.filter((name) => !kept.includes(name)),
      []
    )
  })
})
