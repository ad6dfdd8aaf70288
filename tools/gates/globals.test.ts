import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"

const root = fileURLToPath(new URL("../..", import.meta.url))

it("under the domain's settings nothing of the world around it typechecks", () => {
  const args = ["node_modules/typescript/bin/tsc", "--noEmit", "--pretty", "false", "-p", "tools/fixtures/globals"]
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" })
  const refused = [...stdout.matchAll(/globals\/(\w+)\.ts\((\d+),.*?'([\w:]+)'/g)]
  expect(refused.map(([, file, line, name]) => `${file} ${line} ${name}`)).toEqual([
    "bad 1 fetch",
    "bad 2 process",
    "bad 3 console",
    "bad 4 setTimeout",
    "bad 5 crypto",
    "bad 6 document",
    "bad 7 node:fs"
  ])
  expect(status).not.toBe(0)
})
