/** The rules of asking for a certificate, for examples. */
import { confirmed } from "../../examples.ts"
import * as Money from "../../Money.ts"
import type { RequestRules } from "./rules.ts"

/** As the Federation has them: fourteen years, 13 € or nothing, twenty working days. */
export const federal: RequestRules = {
  withMinors: confirmed("required"),
  applicantAge: confirmed(14),
  demand: confirmed("inWriting"),
  delivery: confirmed("toAuthority"),
  fee: confirmed(Money.cents(13_00)),
  volunteerFee: confirmed(Money.nothing),
  foreignDays: confirmed(20)
}

/** An association, which the certificate reaches through the person, and where minors are not asked about. */
export const association: RequestRules = {
  ...federal,
  withMinors: confirmed("waived"),
  delivery: confirmed("toPerson")
}
