// What a person reads while things are set up, and when they fail.

/** The end of the run, with a German sentence that says what to do. */
export class Stop extends Error {}

/** What the output of a failed tool points to, and its cure. */
const cures = /** @type {const} */ ([
  [/ENOSPC|No space left/i, "Der Datenträger ist voll: Schaffen Sie Platz, und versuchen Sie es noch einmal."],
  [
    /EACCES|EPERM/,
    "Ein Ordner gehört einem anderen Benutzer: Geben Sie ihn frei, oder klonen Sie in einen eigenen Ordner."
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|getaddrinfo/,
    "Die npm-Registry antwortet nicht: Prüfen Sie Netz und Proxy mit „npm ping“, und versuchen Sie es noch einmal."
  ],
  [
    /OUTDATED_LOCKFILE/,
    "pnpm-lock.yaml passt nicht zu einer package.json: Führen Sie „pnpm install“ aus, und nehmen Sie die Änderung mit auf."
  ],
  [/ENOMEM|heap out of memory|Killed/, "Der Arbeitsspeicher reicht nicht: Beenden Sie andere Programme."]
])

/**
 * The sentences about a tool that failed: what did not work, what the tool said last, what helps.
 *
 * @param {string} what
 * @param {string} output
 */
export const failure = (what, output) => {
  const cure = cures.find(([sign]) => sign.test(output))?.[1]
  const said = output.trim().split("\n").slice(-40).join("\n")
  return [what, said, cure].filter((part) => part !== undefined && part !== "").join("\n\n")
}

/**
 * Says what takes time, once it really does; gives what ends the announcement.
 *
 * @param {string} line
 */
export const announce = (line) => {
  const timer = setTimeout(() => console.log(line), 1000)
  return () => clearTimeout(timer)
}
