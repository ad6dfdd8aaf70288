/** What the Land's municipal law says of an office that is held, in every county alike. */
import { type Appointment, type Citation, CivilDate } from "@lotsenwerk/domain"
import { unstatedTenure } from "../unstatedTenure.ts"
import { kvg30 } from "./sources.ts"

/**
 * The rules of a county before its own are laid over them.
 *
 * @param silent where it was looked for
 * @source § 30 KVG LSA: what is not entrusted for a fixed term can be revoked at any time, read 2026-11-22
 * @doubt for what an office of a fixed term can be revoked was not read (§§ 30, 31)
 */
export const tenure = (silent: Citation): Appointment.TenureRules => ({
  ...unstatedTenure(silent),
  revocable: [
    {
      from: CivilDate.of("2016-01-01"),
      unit: "choice",
      source: kvg30,
      doubt:
        "Änderungen des Gesetzes nach 2024 sind nicht geprüft; der Widerruf befristeter Berufungen ist nicht gelesen.",
      verification: "secondary",
      value: "whereOpenEnded"
    }
  ]
})
