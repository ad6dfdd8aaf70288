/** Writes every generated document: `node --conditions=@lotsenwerk/source tools/generate/write.ts`. */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { reference } from "../reference/reference.ts"
import { documents } from "./documents.ts"
import { root } from "./repository.ts"

for (const { file, text } of [...documents(), ...(await reference(root))]) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
  console.log(file)
}
