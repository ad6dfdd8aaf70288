import { assert, describe, it } from "@effect/vitest"
import { CivilDate, Month } from "@lotsenwerk/domain"
import {
  AllowanceLaws,
  AppointmentLaws,
  CourseLaws,
  EligibilityLaws,
  SupervisionLaws,
  TrainingLaws
} from "@lotsenwerk/domain/testing"
import type * as Arbitrary from "effect/Arbitrary"
import { programmes } from "./index.ts"

type Laws<L, Facts> = Readonly<Record<string, (law: L, facts: Facts) => boolean>>

const keeps = <L, Facts>(
  slice: string,
  laws: Laws<L, Facts>,
  cases: Arbitrary.Arbitrary<{ readonly law: L; readonly facts: Facts }>
) =>
  describe(slice, () => {
    for (const [name, law] of Object.entries(laws)) {
      it.prop(name, [cases], ([{ law: opened, facts }]) => assert.isTrue(law(opened, facts)), {
        arbitrary: { runs: 300 }
      })
    }
  })

/** A leap day, a day of evidence, a day beyond it. */
const days = ["2024-02-29", "2025-05-31", "2026-11-25"].map(CivilDate.of)

describe.each(programmes)("$slug", (programme) => {
  describe.each(days)("on %s", (on) => {
    keeps("eligibility", EligibilityLaws.laws, EligibilityLaws.casesNear(programme.eligibility, on))
    keeps("course", CourseLaws.laws, CourseLaws.casesNear(programme.course, on))
    keeps("training", TrainingLaws.laws, TrainingLaws.casesNear(programme.training, on))
    keeps("appointment", AppointmentLaws.laws, AppointmentLaws.casesNear(programme.appointment, on))
    for (const duty of ["supervision", "exchange", "advancedTraining"] as const) {
      keeps(duty, SupervisionLaws.laws, SupervisionLaws.casesNear(duty, programme[duty], on))
    }
    keeps("allowance", AllowanceLaws.laws, AllowanceLaws.casesNear(programme.allowance, Month.containing(on)))
  })
})
