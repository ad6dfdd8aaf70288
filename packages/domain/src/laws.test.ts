import { assert, describe, it } from "@effect/vitest"
import type * as Arbitrary from "effect/Arbitrary"
import * as Allowance from "./allowance/laws.ts"
import { statute } from "./allowance/statutes.ts"
import { gates } from "./appointment/examples.ts"
import * as Appointment from "./appointment/laws.ts"
import { of as day } from "./CivilDate.ts"
import * as Eligibility from "./eligibility/laws.ts"
import type { Case, LawOf } from "./laws.ts"
import { of as month } from "./Month.ts"
import * as Supervision from "./supervision/laws.ts"
import { required } from "./supervision/statutes.ts"
import * as Training from "./training/laws.ts"

const keeps = <L, Facts>(
  slice: string,
  laws: Readonly<Record<string, LawOf<L, Facts>>>,
  cases: Arbitrary.Arbitrary<Case<L, Facts>>
) =>
  describe(slice, () => {
    for (const [name, law] of Object.entries(laws)) {
      it.prop(name, [cases], ([{ law: opened, facts }]) => assert.isTrue(law(opened, facts)), {
        arbitrary: { runs: 500 }
      })
    }
  })

const on = day("2024-02-29")
keeps("eligibility", Eligibility.laws, Eligibility.casesNear(gates.eligibility, on))
keeps("training", Training.laws, Training.casesNear(gates.training, on))
keeps("appointment", Appointment.laws, Appointment.casesNear(gates.appointment, on))
keeps("supervision", Supervision.laws, Supervision.casesNear("supervision", required, on))
keeps("allowance", Allowance.laws, Allowance.casesNear(statute, month("2024-02")))
