/** What others compile against: whether the packed types of each published package open, and whose `effect` they use. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { pack } from "../packed/pack.ts"
import { publishedPackages } from "./publish.ts"

/** The ways of resolving that an ES module has: that of Node itself and that of bundlers. */
const ways: ReadonlyArray<string> = ["node16-esm", "bundler"]

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Two copies of `effect` know nothing of each other: it is the reader's own, a peer. */
const ownEffect = (folder: string): ReadonlyArray<string> => {
  const { name, dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest
  return dependencies?.effect === undefined ? [] : [`${name}: brings an effect of its own`]
}

const faultsOf = async (folder: string, tarball: string): Promise<ReadonlyArray<string>> => {
  await pack(folder, tarball)
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)))
  const name = `${result.packageName}`
  if (!result.types) return [`${name}: has no types`]
  const faults = result.problems.flatMap((problem) => {
    const way = "resolutionKind" in problem ? problem.resolutionKind : undefined
    if (way !== undefined && !ways.includes(way)) return []
    return [`${name}${"entrypoint" in problem ? problem.entrypoint.slice(1) : ""}: ${problem.kind}`]
  })
  return [...new Set(faults)]
}

/**
 * What is amiss with the packed types of the packages that are not private, as `name: fault`.
 *
 * @param folder holds the packages, which have been built
 * @param atLeast how many must be found
 * @throws Error where fewer were found
 */
export const typeFaults = async (folder: string, atLeast: number): Promise<ReadonlyArray<string>> => {
  const packages = publishedPackages(folder, atLeast)
  const tarballs = mkdtempSync(join(tmpdir(), "lotsenwerk-types-"))
  try {
    const found = await Promise.all(
      packages.map(async (path, at) => [...(await faultsOf(path, join(tarballs, `${at}.tgz`))), ...ownEffect(path)])
    )
    return found.flat()
  } finally {
    rmSync(tarballs, { recursive: true })
  }
}
