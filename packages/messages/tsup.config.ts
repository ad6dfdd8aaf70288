import { defineConfig } from "tsup"

export default defineConfig({
  entry: ["src/index.ts", "src/enrolment.ts"],
  format: ["esm"],
  target: "es2023",
  dts: false,
  sourcemap: true,
  clean: true,
  treeshake: true
})
