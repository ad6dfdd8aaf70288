/** When each version of the Land's directive is in force. */
import { CivilDate } from "@lotsenwerk/domain"

/** From the day of the first decree. @doubt the day on which the version of 2022 began is not read; the day of its decree is taken */
export const v2015 = { from: CivilDate.of("2015-11-26"), to: CivilDate.of("2022-07-27") }
/** From the day of the decree to the day before its change. */
export const v2022 = { from: CivilDate.of("2022-07-28"), to: CivilDate.of("2023-10-10") }
/** As changed; extended so that 2025 could run, and not read beyond. */
export const v2023 = { from: CivilDate.of("2023-10-11") }
/** Of all versions since 2022. */
export const since2022 = { from: v2022.from }
/** Of all versions. */
export const always = { from: v2015.from }
/** The last day for which the present version is told to run. */
export const evidencedUntil = CivilDate.of("2025-12-31")
