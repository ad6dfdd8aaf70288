/** Where the generators read and write. */
import { globSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** The root of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url))

/** The sources of the domain, without what is there for tests. @returns paths from the root */
export const domainFiles = (from: string): ReadonlyArray<string> =>
  globSync("packages/domain/src/**/*.ts", { cwd: from })
    .filter((file) => !/\.test\.ts$|\/(laws|examples|conformance|memory)(\.ts$|\/)/.test(file))
    .toSorted()
