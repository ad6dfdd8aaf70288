import { describe, expect, it } from "vitest"
import { closingLine, countCheck, countTests, sum } from "./counts.mjs"

const file = (status: string, ...tests: ReadonlyArray<string>) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test }))
})

describe("counting", () => {
  it.each([
    [
      "tests by their outcome",
      { testResults: [file("failed", "passed", "failed", "skipped"), file("passed", "passed")] },
      1,
      "2 passed, 1 failed, 1 skipped"
    ],
    [
      "a file that could not be loaded as one failed",
      { testResults: [file("failed"), file("passed", "passed")] },
      1,
      "1 passed, 1 failed"
    ],
    [
      "a broken hook as one failed",
      { testResults: [file("failed", "skipped", "passed")] },
      1,
      "1 passed, 1 failed, 1 skipped"
    ],
    [
      "an error outside of every test as one failed",
      { testResults: [file("passed", "passed")] },
      1,
      "1 passed, 1 failed"
    ],
    ["a run that reported nothing as one failed", undefined, 1, "0 passed, 1 failed"],
    [
      "nothing as failed in a good run",
      { testResults: [file("passed", "passed", "todo")] },
      0,
      "1 passed, 0 failed, 1 skipped"
    ]
  ])("%s", (_, report, code, line) => {
    expect(closingLine(countTests(report, code))).toBe(line)
  })

  it("sums checks and tests", () => {
    const all = [countCheck(0), countCheck(2), countTests({ testResults: [file("passed", "passed")] }, 0)]
    expect(closingLine(sum(all))).toBe("2 passed, 1 failed")
  })
})
