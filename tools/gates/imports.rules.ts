/** Who may import whom, as `docs/adr` and the packages' own manifests have it. */
import type { IRegularForbiddenRuleType as Rule } from "dependency-cruiser"

/** Each room and the rooms it may import. What is not listed here is refused until it is. */
const rooms: Readonly<Record<string, ReadonlyArray<string>>> = {
  "packages/domain": [],
  "packages/programmes": ["packages/domain"],
  "packages/messages": ["packages/domain"],
  "packages/design": [],
  "packages/signup-form": ["packages/messages"],
  "packages/http/src/contract": ["packages/domain"],
  "packages/http/src/server": ["packages/domain", "packages/messages", "packages/http/src/contract"],
  "packages/http/src/client": ["packages/http/src/contract"],
  "packages/public-site": [
    "packages/design",
    "packages/messages",
    "packages/signup-form",
    "packages/http/src/contract",
    "packages/http/src/client"
  ],
  "packages/store-postgres": ["packages/domain"],
  "packages/payment-sepa": ["packages/domain"],
  "packages/mail-smtp": ["packages/domain"],
  "packages/calendar-ics": ["packages/domain"],
  "packages/document-typst": ["packages/domain", "packages/messages"],
  "packages/spreadsheet": ["packages/domain", "packages/messages"],
  "apps/admin": ["packages/design", "packages/messages", "packages/http/src/contract", "packages/http/src/client"],
  "apps/widget": ["packages/messages", "packages/signup-form", "packages/http/src/contract"],
  "apps/api": ["packages/", "apps/admin", "apps/widget"]
}

/** The slices of the domain: each may know those to its left. */
const order = [
  "office",
  "access",
  "correspondence",
  "course",
  "eligibility",
  "placement",
  "training",
  "appointment",
  "deployment",
  "supervision",
  "allowance",
  "reimbursement",
  "statement",
  "funding",
  "programme"
]

/** Slices that know the vocabulary only, and that no other slice knows but the programme, which is made of all. */
const apart = ["directory", "privacy"]

/** Modules of effect that are pure: no clock, no chance, no files, no network. */
const pure = [
  "Array",
  "BigDecimal",
  "BigInt",
  "Boolean",
  "Brand",
  "Cause",
  "Chunk",
  "Context",
  "Data",
  "DateTime",
  "Effect",
  "Equal",
  "Equivalence",
  "Exit",
  "Function",
  "HashMap",
  "HashSet",
  "Layer",
  "Match",
  "Number",
  "Option",
  "Order",
  "Pipeable",
  "Predicate",
  "Record",
  "Ref",
  "Result",
  "Schema",
  "SchemaIssue",
  "Semaphore",
  "String",
  "Struct",
  "Tuple"
]

/** What is there for tests, in the domain for the tests of others as well. */
const testing = String.raw`\.(test|fixture|proof)\.tsx?$|/test/`
const domainTesting = String.raw`${testing}|^packages/domain/.*/(testing|conformance|memory|examples|statutes|laws|Exam)(\.ts$|/)`

const any = (names: ReadonlyArray<string>) => `(${names.join("|")})`

const rule = (name: string, from: Rule["from"], to: Rule["to"]): Rule => ({
  name,
  severity: "error",
  from,
  to
})

const betweenRooms = Object.entries(rooms).map(([room, mayImport]) =>
  rule(
    `${room} imports no room that it may not know`,
    { path: `^${room}/`, pathNot: testing },
    { path: "^(packages|apps)/", pathNot: [`^${room}/`, ...mayImport.map((other) => `^${other}`)] }
  )
)

const slice = (names: ReadonlyArray<string>) => `^packages/domain/src/${any(names)}/`

const betweenSlices = [...order, ...apart].map((name) => {
  const known = [...order.slice(0, Math.max(order.indexOf(name), 0)), ...(name === "programme" ? apart : [])]
  const unknown = [...order, ...apart].filter((other) => other !== name && !known.includes(other))
  return rule(`the slice ${name} imports leftwards only`, { path: slice([name]) }, { path: slice(unknown) })
})

const slices = [...order, ...apart]
const index = "^packages/domain/src/[^/]+/index\\.ts$"

const doors = [
  rule(
    "the domain enters a slice through its index.ts",
    { path: "^packages/domain/src/[^/]+$", pathNot: domainTesting },
    { path: slice(slices), pathNot: index }
  ),
  rule(
    "a slice enters another through its index.ts",
    { path: "^packages/domain/src/([^/]+)/", pathNot: domainTesting },
    { path: slice(slices), pathNot: [index, "^packages/domain/src/$1/"] }
  ),
  rule(
    "a slice is one of those with a place in the order",
    { path: "^packages/domain/src/" },
    { path: "^packages/domain/src/[^/]+/", pathNot: slice(slices) }
  ),
  rule(
    "another package is entered by its name",
    { path: "^((packages|apps)/[^/]+/)" },
    { path: "^(packages|apps)/", pathNot: "^$1", dependencyTypes: ["local"] }
  ),
  rule(
    "what is there for tests stays in tests",
    { path: "^(packages|apps)/", pathNot: domainTesting },
    { path: `${domainTesting}|^packages/[^/]+/src/testing\\.ts$` }
  )
]

const purity = [
  rule(
    "the domain imports nothing but effect",
    { path: "^packages/domain/src/", pathNot: domainTesting },
    { path: ".", pathNot: ["^packages/domain/src/", "node_modules/effect/"] }
  ),
  rule(
    "of effect, the domain imports the pure modules only, one by one",
    { path: "^packages/domain/src/", pathNot: [testing, "/laws\\.ts$"] },
    { path: "node_modules/effect/", pathNot: `node_modules/effect/(dist|src)/${any(pure)}\\.(d\\.ts|js|ts)$` }
  )
]

const everywhere = [
  rule("every import is there", { pathNot: "^apps/admin/" }, { couldNotResolve: true }),
  rule("no code imports itself in a circle", {}, { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } })
]

/** Every rule of import, for dependency-cruiser. */
export const rules: ReadonlyArray<Rule> = [...betweenRooms, ...betweenSlices, ...doors, ...purity, ...everywhere]
