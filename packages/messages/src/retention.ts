/** What is to be done with a record, in words. */
import type { Privacy } from "@lotsenwerk/domain"
import { type Messages, messagesIn } from "./dictionary.ts"
import { conditionTitle } from "./ground/ground.ts"
import type { Language } from "./language.ts"
import { fill, fillKnown } from "./template.ts"

/** Names a kind of record: "Teilnahmeliste". */
export const recordKind = (kind: Privacy.RecordKind, language: Language = "de"): string =>
  messagesIn(language).records.kinds[kind]

/** Why a record is kept, and until when: a length that has not begun has no last day, and a limit obliges nobody. */
const keepIn = (
  { plans }: Messages["records"],
  { until, mayGoEarlier }: Extract<Privacy.Plan, { readonly _tag: "Keep" }>
): string => {
  if (until === undefined) return mayGoEarlier ? plans.notNeeded : plans.keepNotBegun
  return mayGoEarlier ? plans.keepAtMost : plans.keepUntil
}

/** Tells the next step: "Bis zum 31.12.2033 aufbewahren. Grund: Frist für Belege." */
export const retentionPlan = (plan: Privacy.Plan, language: Language = "de"): string => {
  const { records, decisions, format } = messagesIn(language)
  const { plans } = records
  const titles = (ids: ReadonlyArray<string>) => ids.map((id) => conditionTitle(id, language)).join(", ")
  const told = (): string => {
    switch (plan._tag) {
      case "Keep":
        return fillKnown([keepIn(records, plan)], {
          conditions: titles(plan.by),
          day: plan.until === undefined ? undefined : format.day(plan.until)
        })
      case "Blocked":
        return fill(plans.blocked, { conditions: titles(plan.by) })
      case "Undetermined":
        return fill(plans.undetermined, { conditions: titles(plan.unknown) })
      case "OfferToArchive":
        return plans.offerToArchive
      case "Delete":
        return fill(plans.delete, { day: format.day(plan.since) })
    }
  }
  if (plan.doubted.length === 0) return told()
  return `${told()} ${fill(decisions.doubted, { conditions: titles(plan.doubted) })}`
}
