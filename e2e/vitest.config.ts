import { defineProject, mergeConfig } from "vitest/config"
import { shared } from "../vitest.shared.ts"

/** Journeys run one after another, when everything else is done: each has servers and a browser of its own. */
export default mergeConfig(
  shared,
  defineProject({
    test: {
      name: "e2e",
      fileParallelism: false,
      sequence: { groupOrder: 1 },
      testTimeout: 120_000,
      hookTimeout: 120_000
    }
  })
)
