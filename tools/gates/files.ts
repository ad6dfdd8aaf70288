/** Names and sizes: the folder tree is the table of contents, and a file is read in one go. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** Folder names that say nothing about what lies inside. */
const meaningless = /(^|\/)(utils?|helpers?|common|shared|misc|lib|types)\//i

/** Sources that are written by hand. */
const source = /\.(ts|tsx|mjs|css|sql)$/

/** Lines from which a file is a smell, and from which it is refused. */
const [long, tooLong] = [300, 400]

/**
 * Every file of the repository as it would be committed, the fixtures of the gates left out.
 *
 * @throws Error where git does not know the folder
 */
export const repositoryFiles = (root: string): ReadonlyArray<string> => {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"]
  const { stdout, status } = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${root} is no git checkout`)
  return stdout
    .split("\0")
    .filter((file) => file !== "" && !file.startsWith("tools/fixtures/") && existsSync(join(root, file)))
}

/** The files that lie in a folder whose name says nothing. */
export const namelessFolders = (files: ReadonlyArray<string>): ReadonlyArray<string> =>
  files.filter((file) => meaningless.test(file))

/** The sources with too many lines, and those on the way there. */
export const longFiles = (
  root: string,
  files: ReadonlyArray<string>
): { readonly refused: ReadonlyArray<string>; readonly smells: ReadonlyArray<string> } => {
  const lengths = files
    .filter((file) => source.test(file))
    .map((file) => ({ file, lines: readFileSync(join(root, file), "utf8").trimEnd().split("\n").length }))
  const named = (of: typeof lengths) => of.map(({ file, lines }) => `${file}: ${lines} lines`)
  return {
    refused: named(lengths.filter(({ lines }) => lines > tooLong)),
    smells: named(lengths.filter(({ lines }) => lines > long && lines <= tooLong))
  }
}
