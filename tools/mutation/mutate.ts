/** Changes the law of a slice in every small way, one at a time, and tells which change no test of the slice noticed. */
import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A change that no test noticed. */
export interface Survivor {
  /** `conditions.ts` */
  readonly file: string
  readonly line: number
  /** What stood there, and what stood there instead. */
  readonly was: string
  readonly became: string
}

/** How a slice fared. */
export interface Score {
  /** Mutants that compiled and were tried. */
  readonly mutants: number
  readonly noticed: number
  readonly survivors: ReadonlyArray<Survivor>
}

interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string
        readonly mutants: ReadonlyArray<{
          readonly status: string
          readonly replacement?: string
          readonly location: {
            readonly start: { readonly line: number; readonly column: number }
            readonly end: { readonly line: number; readonly column: number }
          }
        }>
      }
    >
  >
}

type Mutant = Report["files"][string]["mutants"][number]

/** What a mutant replaces, its white space taken together. */
const replaced = (source: string, { location: { start, end } }: Mutant): string => {
  const lines = source.split("\n").slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join(" ")
    .replace(/\s+/g, " ")
}

/** Counts a report. */
export const scoreOf = ({ files }: Report): Score => {
  const tried = Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status !== "Ignored" && status !== "CompileError")
      .map((mutant) => ({ file: path.split("/").at(-1) ?? path, source, mutant }))
  )
  const survived = tried.filter(({ mutant }) => mutant.status === "Survived" || mutant.status === "NoCoverage")
  return {
    mutants: tried.length,
    noticed: tried.length - survived.length,
    survivors: survived.map(({ file, source, mutant }) => ({
      file,
      line: mutant.location.start.line,
      was: replaced(source, mutant),
      became: (mutant.replacement ?? "").replace(/\s+/g, " ")
    }))
  }
}

const stryker = (folder: string, slice: string, config: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const program = join(folder, "node_modules/@stryker-mutator/core/bin/stryker.js")
    const env = { ...process.env, MUTATED: slice, NODE_OPTIONS: "" }
    const child = spawn(process.execPath, [program, "run", config], { cwd: folder, env })
    let output = ""
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk
      })
    }
    child.once("error", reject)
    child.once("close", () => resolve(output))
  })

/**
 * Tries every mutant of some files of a slice.
 *
 * @throws Error with what Stryker said where it did not get to its report
 */
export const mutate = async (root: string, slice: string, files: ReadonlyArray<string>): Promise<Score> => {
  const folder = join(root, "packages/domain")
  const out = mkdtempSync(join(tmpdir(), "lotsenwerk-mutation-"))
  const [config, report] = [join(out, "stryker.json"), join(out, "report.json")]
  const options = {
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "vitest.mutation.config.ts", related: false },
    mutate: files.map((file) => `src/${slice}/${file}`),
    coverageAnalysis: "perTest",
    concurrency: 1,
    reporters: ["json"],
    jsonReporter: { fileName: report },
    // As deep below the root as the package, so that what it extends is where it says.
    tempDirName: "../../.mutation",
    // Stryker reads it by an API that TypeScript 7 has no more; nothing in it matters to a test.
    tsconfigFile: "none",
    allowConsoleColors: false
  }
  try {
    writeFileSync(config, JSON.stringify(options))
    const output = await stryker(folder, slice, config)
    if (!existsSync(report)) throw new Error(`${slice} was not mutated\n${output}`)
    return scoreOf(JSON.parse(readFileSync(report, "utf8")) as Report)
  } finally {
    rmSync(out, { recursive: true })
  }
}
