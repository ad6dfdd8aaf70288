/** What somebody else gets: packages as their tarballs, installed into a copy of an example outside the workspace. */
import { spawn } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs"
import { join } from "node:path"

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
}

const scope = "@lotsenwerk/"

const dependenciesOf = (folder: string): ReadonlyArray<string> => {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest
  return Object.keys(manifest.dependencies ?? {}).flatMap((name) =>
    name.startsWith(scope) ? [name.slice(scope.length)] : []
  )
}

/** The packages that an example needs, and those that they need. */
export const packagesOf = (root: string, example: string): ReadonlyArray<string> => {
  const found = new Set<string>()
  const add = (folder: string) => {
    for (const name of dependenciesOf(folder)) {
      if (found.has(name)) continue
      found.add(name)
      add(join(root, "packages", name))
    }
  }
  add(example)
  return [...found].sort()
}

/** The environment of a program that knows nothing of the test that started it. */
const outside = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_)/.test(name)))

/** Runs a program to its end. @throws Error with what it said where it failed */
export const run = (program: string, args: ReadonlyArray<string>, cwd: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const shell = process.platform === "win32"
    const child = spawn(program, args, { cwd, shell, env: { ...outside(), CI: "true" } })
    let output = ""
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk
      })
    }
    child.once("error", reject)
    child.once("close", (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(`${program} ${args.join(" ")}\n${output}`))
    })
  })

/** Packs a package as it would be published. */
export const pack = (folder: string, tarball: string): Promise<string> =>
  run("pnpm", ["pack", "--out", tarball], folder)

/**
 * Packs the packages that an example needs and installs them into a copy of it.
 *
 * Third-party packages come out of the store that the repository's own install filled; what it lacks is fetched from the
 * same registry.
 *
 * @returns the copy
 */
export const installPacked = async (root: string, example: string, folder: string): Promise<string> => {
  const packages = packagesOf(root, example)
  const tarballs = join(folder, "tarballs")
  mkdirSync(tarballs)
  await Promise.all(packages.map((name) => pack(join(root, "packages", name), join(tarballs, `${name}.tgz`))))
  const copy = join(realpathSync(folder), "example")
  cpSync(example, copy, { recursive: true, filter: (path) => !path.endsWith("node_modules") })
  const overrides = packages.map((name) => `  "${scope}${name}": file:../tarballs/${name}.tgz\n`)
  writeFileSync(join(copy, "pnpm-workspace.yaml"), `overrides:\n${overrides.join("")}`)
  await run("pnpm", ["install", "--prefer-offline", "--no-frozen-lockfile"], copy)
  return copy
}
