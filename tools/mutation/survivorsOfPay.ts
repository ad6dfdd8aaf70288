/** Mutants of offices and their pay that no test can or shall notice, each with its reason. */
import type { NamedSurvivor } from "./survivor.ts"

/** Those of appointment and allowance. */
export const survivorsOfPay: ReadonlyArray<NamedSurvivor> = [
  {
    slice: "allowance",
    file: "conditions.ts",
    was: "days < most",
    became: "days <= most",
    reason: "the same program: where both are equal either is the answer"
  },
  {
    slice: "allowance",
    file: "conditions.ts",
    was: "office.to === undefined",
    became: "false",
    reason: "the same program: the earlier of no day and the last of the month is the last of the month"
  },
  {
    slice: "allowance",
    file: "conditions.ts",
    was: "end !== undefined",
    became: "true",
    reason: "the same program: no day is not after no end"
  },
  {
    slice: "allowance",
    file: "decide.ts",
    was: "[]",
    became: '["Stryker was here"]',
    reason: "asked only where no office is required and days are paid; whether that pays nothing, no source says"
  },
  {
    slice: "allowance",
    file: "conditions.ts",
    was: "one.from < other.from",
    became: "one.from <= other.from",
    reason: "the same program: breaks that begin on one day are joined in either order"
  },
  {
    slice: "allowance",
    file: "conditions.ts",
    was: "before.to !== undefined",
    became: "true",
    reason:
      "the same program: the later of no end and some day is no end; a break after one without end changes nothing"
  },
  {
    slice: "allowance",
    file: "conditions.ts",
    was: "joined.length - 1",
    became: "joined.length + 1",
    reason: "the same program: the shorter break that stays lies within the longer one"
  },
  {
    slice: "allowance",
    file: "conditions.ts",
    was: "lapsed <= to",
    became: "true",
    reason: "the same program: a span that ends before it begins holds no day"
  },
  {
    slice: "allowance/activity",
    file: "decide.ts",
    was: "activity?.flatMap",
    became: "activity.flatMap",
    reason: "the same program: what is reckoned of nothing throws or is no number, and either is not known"
  },
  {
    slice: "allowance/activity",
    file: "decide.ts",
    was: "reckoned(law, file)?.cents",
    became: "reckoned(law, file).cents",
    reason: "the same program: what is reckoned of nothing throws or is no number, and either is not known"
  },
  {
    slice: "allowance/activity",
    file: "decide.ts",
    was: 'deployments === undefined || typeof rate !== "number" || before === undefined',
    became: "false",
    reason: "the same program: what is reckoned of nothing throws or is no number, and either is not known"
  },
  {
    slice: "allowance/activity",
    file: "decide.ts",
    was: 'deployments === undefined || typeof rate !== "number" || before === undefined',
    became: '(deployments === undefined || typeof rate !== "number") && before === undefined',
    reason: "the same program: what is reckoned of nothing throws or is no number, and either is not known"
  },
  {
    slice: "allowance/activity",
    file: "decide.ts",
    was: 'deployments === undefined || typeof rate !== "number"',
    became: "false",
    reason: "the same program: what is reckoned of nothing throws or is no number, and either is not known"
  },
  {
    slice: "allowance/activity",
    file: "decide.ts",
    was: 'deployments === undefined || typeof rate !== "number"',
    became: 'deployments === undefined && typeof rate !== "number"',
    reason: "the same program: what is reckoned of nothing throws or is no number, and either is not known"
  },
  {
    slice: "allowance/activity",
    file: "decide.ts",
    was: "deployments === undefined",
    became: "false",
    reason: "the same program: what is reckoned of nothing throws or is no number, and either is not known"
  },
  {
    slice: "allowance/activity",
    file: "decide.ts",
    was: 'typeof rate !== "number"',
    became: "false",
    reason: "the same program: what is reckoned of nothing throws or is no number, and either is not known"
  },
  {
    slice: "allowance/activity",
    file: "decide.ts",
    was: "before === undefined",
    became: "false",
    reason: "the same program: what is reckoned of nothing throws or is no number, and either is not known"
  },
  {
    slice: "appointment/tenure",
    file: "conditions.ts",
    was: "fundedUntil !== null",
    became: "true",
    reason: "the same program: no day is on or before null"
  },
  {
    slice: "appointment/tenure",
    file: "idle.ts",
    was: "one.from < other.from",
    became: "one.from <= other.from",
    reason: "the same program: suspensions that begin on one day move the limit alike in either order"
  },
  {
    slice: "allowance",
    file: "conditions.ts",
    was: "[]",
    became: '["Stryker was here"]',
    reason: "the same program: a text holds no day"
  },
  {
    slice: "allowance/duties",
    file: "decide.ts",
    was: 'version.verification === "open"',
    became: "false",
    reason: "the same program: a rule that nobody has read has no value, and none is not waived"
  },
  {
    slice: "allowance/duties",
    file: "decide.ts",
    was: '"open"',
    became: '""',
    reason: "the same program: a rule that nobody has read has no value, and none is not waived"
  },
  {
    slice: "appointment/tenure",
    file: "conditions.ts",
    was: "usedUntil(file, Number(Dated.known(law.rules.inactivityMonths)), isPauseExcused(law) ?? true)?.to",
    became: "usedUntil(file, Number(Dated.known(law.rules.inactivityMonths)), isPauseExcused(law) ?? true).to",
    reason: "the same program: asked only where the facts tell it"
  }
]
