import { defineProject, mergeConfig } from "vitest/config"
import { shared } from "../../vitest.shared.ts"

export default mergeConfig(
  shared,
  // Two at a time even on two processors: most of their time these tests wait for servers that start.
  defineProject({ test: { environment: "node", testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2 } })
)
