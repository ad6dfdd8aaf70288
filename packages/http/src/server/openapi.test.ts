/** The document tells of every route, with schemas that a program can follow. */
import { assert, describe, it } from "vitest"
import { endpoints, prefix } from "../contract/index.ts"
import { openApi } from "./openapi.ts"

type Json = Readonly<Record<string, unknown>>

const document = openApi("1.2.3") as {
  openapi: string
  paths: Record<string, Record<string, Json>>
  components: { schemas: Json }
}

/** Every reference in the document. */
const references = (value: unknown): ReadonlyArray<string> => {
  if (Array.isArray(value)) return value.flatMap(references)
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "$ref" && typeof inner === "string" ? [inner] : references(inner)
  )
}

describe("the OpenAPI document", () => {
  it("is of version 3.1", () => assert.match(document.openapi, /^3\.1\./))

  it.each(endpoints)("tells of $name", ({ name, path, method, body, allowed }) => {
    const operation = document.paths[`${prefix}${path}`]?.[method.toLowerCase()]
    assert.strictEqual(operation?.operationId, name)
    assert.strictEqual(operation?.requestBody !== undefined, body !== undefined)
    assert.strictEqual(operation?.security !== undefined, allowed === "public")
  })

  it("tells of nothing else, and of no route twice", () => {
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
    assert.strictEqual(operations.length, endpoints.length)
    assert.strictEqual(new Set(endpoints.map(({ name }) => name)).size, endpoints.length)
  })

  it("refers only to what it holds", () => {
    const all = references(document)
    assert.isNotEmpty(all)
    for (const reference of all) {
      assert.property(document.components.schemas, reference.replace("#/components/schemas/", ""), reference)
    }
  })
})
