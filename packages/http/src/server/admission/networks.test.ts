import { createHash } from "node:crypto"
import { assert, describe, it } from "vitest"
import type { House } from "../desk.ts"
import { networkOf, openNetworks } from "./networks.ts"

describe("a network", () => {
  it.each([
    ["203.0.113.7", "203.0.113"],
    ["::ffff:203.0.113.7", "203.0.113"],
    ["2001:db8:1234:5678::1", "2001:db8:1234"],
    ["2001:DB8:1234:5678:1:2:3:4", "2001:db8:1234"],
    ["2001:db8::1", "2001:db8:0"],
    ["::1", ":0:0"],
    ["nonsense", "unknown"],
    [undefined, "unknown"]
  ])("of %s is %s", (address, network) => assert.strictEqual(networkOf(address), network))
})

describe("counting", () => {
  const at = (moment: string): House =>
    ({
      now: () => new Date(moment),
      seal: (text: string) => createHash("sha256").update(text).digest("hex")
    }) as unknown as House

  it("goes by network and by hour, and begins anew with each", () => {
    const { count } = openNetworks()
    const [ten, eleven] = [at("2026-11-25T10:59:59Z"), at("2026-11-25T11:00:00Z")]
    assert.deepStrictEqual(
      ["203.0.113.1", "203.0.113.2", "198.51.100.1", "203.0.113.1"].map((address) => count(address, ten)),
      [1, 2, 1, 3]
    )
    assert.strictEqual(count("203.0.113.1", eleven), 1)
  })

  it("keeps a key of the network that changes with the day, never the network", () => {
    const sealed: Array<string> = []
    const house = (moment: string) =>
      ({
        now: () => new Date(moment),
        seal: (text: string) => {
          sealed.push(text)
          return "0123456789abcdef"
        }
      }) as unknown as House
    const { count } = openNetworks()
    count("203.0.113.1", house("2026-11-25T10:00:00Z"))
    count("203.0.113.1", house("2026-11-26T10:00:00Z"))
    assert.deepStrictEqual(sealed, ["network/2026-11-25/203.0.113", "network/2026-11-26/203.0.113"])
  })
})
