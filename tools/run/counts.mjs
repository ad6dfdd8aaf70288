// What ran, in the one line that a person or a CI reads.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @typedef {{ status: string, assertionResults: ReadonlyArray<{ status: string }> }} FileResult */

/**
 * Counts a report of vitest. A file that could not be loaded and a hook that broke have no failed test of their own:
 * each counts as one.
 *
 * @param {{ testResults: ReadonlyArray<FileResult> } | undefined} report nothing where vitest did not get so far
 * @param {number} code its exit code; not zero without a failed test counts as one failed
 * @returns {Counts}
 */
export const countTests = (report, code) => {
  const files = report?.testResults ?? []
  /** @param {string} status */
  const tests = (status) =>
    files.flatMap((file) => file.assertionResults).filter((test) => test.status === status).length
  const broken = files.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")
  ).length
  const failed = tests("failed") + broken
  return {
    passed: tests("passed"),
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: tests("skipped") + tests("pending") + tests("todo")
  }
}

/**
 * Counts a check that has no parts.
 *
 * @param {number} code
 * @returns {Counts}
 */
export const countCheck = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })

/**
 * @param {ReadonlyArray<Counts>} all
 * @returns {Counts}
 */
export const sum = (all) => {
  /** @param {keyof Counts} key */
  const total = (key) => all.reduce((result, counts) => result + counts[key], 0)
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") }
}

/**
 * The closing line.
 *
 * @param {Counts} counts
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`
