/** How long records stay where no law names a number: proposals, until the office has set its own. */
import { CivilDate, type Dated, type Privacy } from "@lotsenwerk/domain"
import { storageLimit } from "./sources.ts"

const proposed = (value: Privacy.Length, doubt: string): Dated.Dated<Privacy.Length> => [
  {
    from: CivilDate.of("2016-01-01"),
    unit: "years, months or days",
    source: storageLimit,
    doubt,
    verification: "inferred",
    value
  }
]

/** What an office sets for itself. */
export type ProposedRetention = Pick<
  Privacy.RetentionRules,
  "application" | "signUp" | "attendance" | "certificate" | "guideFile" | "appointmentFile"
>

/** Nobody has set these; each says why it was proposed. */
export const proposals: ProposedRetention = {
  application: proposed({ months: 6 }, "Sechs Monate sind ein Vorschlag: so lange fragt noch jemand nach der Absage."),
  signUp: proposed({ days: 7 }, "Sieben Tage sind ein Vorschlag: danach fragt niemand mehr nach der Anmeldung."),
  attendance: proposed({ years: 2 }, "Zwei Jahre sind ein Vorschlag: so lange lassen sich Termine noch nachholen."),
  certificate: proposed(
    { years: 10 },
    "Zehn Jahre sind ein Vorschlag: so lange lässt sich ein Zertifikat prüfen und neu ausstellen."
  ),
  guideFile: proposed(
    { years: 1 },
    "Ein Jahr ist ein Vorschlag: danach bleibt nur, was zu den Belegen der Zahlungen gehört."
  ),
  appointmentFile: proposed(
    { years: 10 },
    "Zehn Jahre nach dem Amt sind aus Aktenplänen geschlossen; der eigene Aktenplan ist nicht gelesen."
  )
}
