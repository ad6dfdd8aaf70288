/** A wrong value stops the start with a sentence that names the variable, the problem and an example. */
import { assert, describe, it } from "vitest"
import { type Config, readConfig } from "./config.ts"
import { readKeys } from "./keys.ts"
import { type VariableName, variables } from "./variables.ts"

const fault = (environment: Record<string, string>): string => {
  try {
    readConfig(environment)
  } catch (error) {
    return (error as Error).message
  }
  return "none"
}

describe("the configuration", () => {
  it("has a value for everything when nothing is set", () => {
    const config = readConfig({})
    assert.deepInclude(config, {
      port: 3000,
      host: "127.0.0.1",
      publicUrl: "http://localhost:3000",
      database: { kind: "embedded" },
      municipalities: [],
      mailFrom: "lotsenwerk@localhost"
    } satisfies Partial<Config>)
    assert.isUndefined(config.demo)
  })

  it("takes what is set", () => {
    const config = readConfig({
      PORT: "8080",
      PUBLIC_URL: "https://lotsen.example/",
      DATABASE_URL: "postgres://app@db/lotsen",
      LOTSENWERK_DEMO: "0",
      LOTSENWERK_MUNICIPALITIES: "landkreis-harz, landkreis-boerde"
    })
    assert.strictEqual(config.publicUrl, "https://lotsen.example")
    assert.deepStrictEqual(config.municipalities, ["landkreis-harz", "landkreis-boerde"])
    assert.strictEqual(config.demo, false)
    assert.deepStrictEqual(config.database, { kind: "server", appUrl: "postgres://app@db/lotsen", ownerUrl: undefined })
  })

  it.each<[VariableName, string]>([
    ["PORT", "drei"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PUBLIC_URL", "lotsen.example"],
    ["PUBLIC_URL", "ftp://lotsen.example"],
    ["DATABASE_URL", "mysql://db/lotsen"],
    ["DATABASE_URL", "keine Adresse"],
    ["LOTSENWERK_DEMO", "ja"],
    ["SMTP_URL", "mail.example"],
    ["SMTP_URL", "smtp://mail.example?pool=true"],
    ["MAIL_FROM", "niemand"]
  ])("refuses %s=%s with a sentence and an example", (name, value) => {
    const sentence = fault({ [name]: value })
    const example = variables.find((variable) => variable.name === name)?.example
    assert.match(sentence, new RegExp(`^${name}: .+\\. Zum Beispiel: ${name}=`))
    assert.include(sentence, example ?? "none")
  })

  it("refuses an owner without an application's role", () => {
    assert.match(fault({ DATABASE_OWNER_URL: "postgres://owner@db/lotsen" }), /^DATABASE_URL: .*fehlt/)
  })
})

describe("the keys", () => {
  const word = Buffer.alloc(32, 1).toString("base64")
  it("are read by name, the first sealing", () => {
    assert.deepStrictEqual(Object.keys(readKeys(`neu:${word},alt:${word}`).keys), ["neu", "alt"])
    assert.strictEqual(readKeys(`neu:${word},alt:${word}`).current, "neu")
  })
  it.each(["", "ohne", "kurz:QUJD", `:${word}`])("refuse %s", (text) => {
    assert.throws(() => readKeys(text), /^LOTSENWERK_KEYS: /)
  })
})
