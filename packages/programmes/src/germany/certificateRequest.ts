/** When an office may ask for an extended certificate of good conduct, and what it costs, in every municipality alike. */
import { type Citation, type Dated, type Eligibility, Money } from "@lotsenwerk/domain"
import { bzrg30, bzrg30a, bzrg30b, jvkostg } from "./paperSources.ts"
import { versions } from "./versions.ts"

/** What stood there before the text that was read was not read. */
const asRead = <A>(unit: Dated.Unit, source: Citation, value: A, doubt?: string): Dated.Dated<A> =>
  versions<A>(
    unit,
    { from: "2016-01-01", verification: "open", source },
    { from: "2026-04-29", verification: "confirmed", source, value, ...(doubt === undefined ? {} : { doubt }) }
  )

/** The same for every programme. @term Anforderung des erweiterten Führungszeugnisses */
export const certificateRequest: Eligibility.RequestRules = {
  withMinors: asRead("requirement", bzrg30a, "required"),
  applicantAge: asRead("years", bzrg30, 14),
  demand: asRead("choice", bzrg30a, "inWriting"),
  delivery: asRead("choice", bzrg30, "toAuthority"),
  fee: asRead("cents per certificate", jvkostg, Money.cents(13_00)),
  volunteerFee: asRead(
    "cents per certificate",
    jvkostg,
    Money.nothing,
    "Manche Meldebehörden verlangen die Gebühr, wenn eine Aufwandsentschädigung gezahlt wird; das Gesetz kennt diese Grenze nicht."
  ),
  foreignDays: asRead(
    "working days",
    bzrg30b,
    20,
    "Gezählt wird, seit die anderen Staaten gefragt sind; Feiertage sind hier nicht abgezogen."
  )
}
