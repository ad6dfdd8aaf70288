import { defineProject, mergeConfig } from "vitest/config"
import { shared } from "../../vitest.shared.ts"

const mutated = process.env.MUTATED ?? ""

/** The tests that the mutants of one slice, or of a room in one, have to get past: its own, and the laws of its decisions. */
export default mergeConfig(
  shared,
  defineProject({
    test: {
      environment: "node",
      testTimeout: 60_000,
      include: [`src/${mutated.split("/")[0]}/**/*.test.ts`, "src/laws.test.ts"],
      provide: { mutated } as never
    }
  })
)
