import { defineConfig } from "tsup"

export default defineConfig({
  entry: ["src/index.ts", "src/enrolment/index.ts", "src/page.ts", "src/proof.ts", "src/tree/index.ts"],
  format: ["esm"],
  target: "es2023",
  dts: false,
  sourcemap: true,
  clean: true,
  treeshake: true
})
