/** What a page pays for deciding with one slice of the law, beside effect's Schema, which all of them hold. */
import { fileURLToPath } from "node:url"
import { bundledBytes, deciding, most, slices } from "@lotsenwerk/tools/bundle"

const here = fileURLToPath(new URL("..", import.meta.url))

const schema = `import * as Schema from "effect/Schema"
export const point = Schema.Struct({ x: Schema.Finite, y: Schema.Finite })`

/** @unit bytes, gzip -9 */
export const bundle = async () => {
  const weights: Array<{ readonly slice: string; readonly bytes: number }> = []
  for (const slice of slices) weights.push({ slice, bytes: await bundledBytes(here, deciding(slice)) })
  return { floor: most, schemaBytes: await bundledBytes(here, schema), weights }
}
