/** Two municipalities and a few moments, for examples and exams. */
import { type Act, Instant, Municipality } from "./model.ts"

/** Where the examples happen. */
export const here = Municipality.make("landkreis-harz")

/** Where nothing of it may be seen. */
export const there = Municipality.make("stadt-dorsten")

/** An id that nothing has. */
export const nobody = "00000000-0000-4000-8000-000000000000"

/** A member of staff acts at a minute of 25 November 2026. */
export const actAt = (minute: number, by = "Erika Beispiel"): Act => ({
  by: { id: by === "Erika Beispiel" ? "11111111-1111-4111-8111-111111111111" : nobody, name: by },
  at: Instant.make(`2026-11-25T09:${String(minute).padStart(2, "0")}:00.000Z`)
})
