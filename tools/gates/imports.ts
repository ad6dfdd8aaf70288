/** The gate of imports: dependency-cruiser over every source of the packages and apps. */
import { cruise, type ICruiseResult } from "dependency-cruiser"
import { rules } from "./imports.rules.ts"

/**
 * Every import that a rule forbids, as `from → to: rule`.
 *
 * @param root holds `packages` and `apps`
 * @param atLeast how many modules must be seen; a cruiser that cannot read TypeScript sees none and finds all well
 * @throws Error where fewer were seen
 */
export const forbiddenImports = async (root: string, atLeast: number): Promise<ReadonlyArray<string>> => {
  const { output } = await cruise(["packages", "apps"], {
    baseDir: root,
    ruleSet: { forbidden: [...rules] },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(packages|apps)/[^/]+/(dist|build|\\.react-router)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@lotsenwerk/source", "import", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js"]
    }
  })
  const { modules, summary } = output as ICruiseResult
  const seen = modules.filter(({ source }) => /^(packages|apps)\/.*\.tsx?$/.test(source)).length
  if (seen < atLeast) throw new Error(`Only ${seen} modules were seen, expected ${atLeast} or more`)
  return summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`)
}
