/** Under which licences the packages stand that a municipality runs. */
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs"
import { dirname, join } from "node:path"

/** Licences that go together with the EUPL-1.2 and ask for nothing but that their text is kept. */
const allowed: ReadonlySet<string> = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "MPL-2.0",
  "OFL-1.1",
  "CC0-1.0",
  "EUPL-1.2",
  "0BSD",
  "BlueOak-1.0.0"
])

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string | { readonly type: string }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))

/** Where a package finds another one: beside itself or in a folder above. */
const find = (folder: string, name: string): string | undefined => {
  const candidate = join(folder, "node_modules", name)
  if (existsSync(join(candidate, "package.json"))) return realpathSync(candidate)
  return folder === dirname(folder) ? undefined : find(dirname(folder), name)
}

/** The packages a folder needs when it runs, with all that they need; those of other platforms are not there. */
const needed = (folder: string, seen: Set<string>): ReadonlySet<string> => {
  const { dependencies, optionalDependencies, peerDependencies } = manifestOf(folder)
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
    const found = find(folder, name)
    if (found === undefined || seen.has(found)) continue
    seen.add(found)
    needed(found, seen)
  }
  return seen
}

/** Whether a licence, or one of those to choose from, is allowed. */
const isAllowed = (expression: string): boolean =>
  expression
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => allowed.has(licence)))

/**
 * The packages whose licence is not on the list, as `name@version: licence`.
 *
 * @param root holds `packages` and `apps`
 * @param atLeast how many packages must be found
 * @throws Error where fewer were found
 */
export const refusedLicences = (root: string, atLeast: number): ReadonlyArray<string> => {
  const seen = new Set<string>()
  for (const kind of ["packages", "apps"]) {
    if (!existsSync(join(root, kind))) continue
    for (const name of readdirSync(join(root, kind))) needed(join(root, kind, name), seen)
  }
  if (seen.size < atLeast) throw new Error(`Only ${seen.size} packages were found, expected ${atLeast} or more`)
  return [...seen]
    .map(manifestOf)
    .map(({ name, version, license }) => {
      const licence = typeof license === "object" ? license.type : (license ?? "none")
      return isAllowed(licence) ? undefined : `${name}@${version}: ${licence}`
    })
    .filter((line) => line !== undefined)
    .sort()
}
