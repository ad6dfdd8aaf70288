import { defineConfig } from "tsup"

export default defineConfig({
  entry: ["src/contract/index.ts", "src/server/index.ts", "src/client/index.ts"],
  format: ["esm"],
  target: "es2023",
  dts: false,
  sourcemap: true,
  clean: true,
  treeshake: true
})
