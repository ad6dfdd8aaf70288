import { defineConfig } from "vitest/config"

/** Workspace packages resolve to their sources in tests: nothing has to be built first. */
export const shared = defineConfig({
  resolve: { conditions: ["@lotsenwerk/source"] },
  ssr: { resolve: { conditions: ["@lotsenwerk/source"] } },
  // A law asks some thousand cases: on a busy machine that takes longer than the usual five seconds.
  test: { testTimeout: 30_000 }
})
