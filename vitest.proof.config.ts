import { defineConfig, mergeConfig } from "vitest/config"
import { shared } from "./vitest.shared.ts"

/** What is too slow for every change; one after another, so that nothing disturbs what is measured or raced. */
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      include: ["{packages,apps,bench,e2e,tools}/**/*.proof.ts"],
      fileParallelism: false,
      testTimeout: 600_000,
      hookTimeout: 120_000
    }
  })
)
