/** What others install: whether each package that may be published opens where its manifest says. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { publint } from "publint"
import { formatMessage } from "publint/utils"

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; private?: boolean }

/**
 * The packages in a folder that may be published.
 *
 * @throws Error where fewer were found than there must be
 */
export const publishedPackages = (folder: string, atLeast: number): ReadonlyArray<string> => {
  const packages = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, "package.json")) && manifestOf(path).private !== true)
  if (packages.length < atLeast) throw new Error(`Only ${packages.length} packages were found, expected ${atLeast}`)
  return packages
}

/**
 * What publint finds in the built packages that are not private, as `name: sentence`; advice as well as faults.
 *
 * @param folder holds the packages, which have been built
 * @param atLeast how many must be found
 * @throws Error where fewer were found
 */
export const publishingFaults = async (folder: string, atLeast: number): Promise<ReadonlyArray<string>> => {
  const packages = publishedPackages(folder, atLeast)
  const found = await Promise.all(
    packages.map(async (pkgDir) => {
      const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true })
      return messages.map((message) => `${pkg.name}: ${formatMessage(message, pkg, { color: false })}`)
    })
  )
  return found.flat()
}
