/** What a request for a certificate says: its fee, its way, and when it is there at the latest. */
import * as CivilDate from "../../CivilDate.ts"
import * as Dated from "../../Dated.ts"
import * as Decision from "../../Decision.ts"
import type { Cents } from "../../Money.ts"
import { type RequestCondition, type RequestDay, requestQuestion } from "./conditions.ts"
import type { RequestFile } from "./model.ts"
import type { RequestRules } from "./rules.ts"

/** What stands in the letter with which the person applies. */
export interface CertificateRequest {
  /** @unit euro cents */
  readonly fee: Cents
  readonly delivery: "toAuthority" | "toPerson"
  /**
   * When it should be there at the latest if registers of other states are asked and were asked on the day; public
   * holidays are not counted off.
   */
  readonly foreignBy: CivilDate.CivilDate
}

/** Opens the day on which a certificate is asked for. */
export const requestDay = (dated: RequestRules, on: CivilDate.CivilDate): RequestDay =>
  Decision.open(requestQuestion, dated, on)

const asked = ({ on, rules }: RequestDay, { isVolunteering }: RequestFile): CertificateRequest | undefined =>
  isVolunteering === undefined
    ? undefined
    : {
        fee: Dated.told<Cents>(isVolunteering ? rules.volunteerFee : rules.fee),
        delivery: Dated.told(rules.delivery),
        foreignBy: CivilDate.plusWeekdays(on, Dated.told(rules.foreignDays))
      }

/**
 * Decides whether the office may ask a person for an extended certificate of good conduct, and what the letter says.
 *
 * @term Anforderung des erweiterten Führungszeugnisses
 * @refuses MinorsMet, OldEnoughToApply
 * @doubt some registration offices ask volunteers for the fee where an allowance is paid; the law has no such limit
 * @example
 * ```ts
 * const law = Eligibility.requestDay(landkreisHarz.certificateRequest, CivilDate.of("2026-11-27"))
 * const file = { isOfAge: true, isWithMinors: true, isVolunteering: true }
 * Eligibility.request(law, file).value // → { fee: 0, delivery: "toAuthority", foreignBy: "2026-12-25" }
 * Eligibility.request(law, { ...file, isWithMinors: false }).unmet // → ["MinorsMet"]
 * ```
 */
export const request = (law: RequestDay, file: RequestFile): Decision.Decision<CertificateRequest, RequestCondition> =>
  Decision.conclude(requestQuestion, law, file, asked)

/** Gives the decision with the full ground of every condition. */
export const explainRequest = (
  law: RequestDay,
  file: RequestFile
): Decision.Explained<CertificateRequest, RequestCondition, RequestFile> =>
  Decision.explain(requestQuestion, law, file, asked)
