/** The links printed at the start: one for each municipality and role of a demo, one for the first coordinator elsewhere. */
import { Access, Office } from "@lotsenwerk/domain"
import { type House, makeLink } from "@lotsenwerk/http/server"
import * as Effect from "effect/Effect"

const roles: ReadonlyArray<Access.Role> = ["coordinator", "approver", "trainer", "auditor", "guide"]

/** Fresh links of a demo's municipalities. */
export const demoLinks = Effect.fn("Start.demoLinks")(function* (house: House) {
  const office = yield* Office.Office
  const demo = (yield* office.municipalities()).filter((entry) => entry.demo)
  const perMunicipality = yield* Effect.forEach(demo, ({ municipality }) =>
    office.within(
      municipality,
      Effect.gen(function* () {
        const staff = yield* (yield* Access.StaffList).all()
        const firsts = roles.flatMap((role) => staff.find((each) => each.role === role) ?? [])
        return yield* Effect.forEach(firsts, ({ id, role }) =>
          Effect.map(makeLink(house, id), ({ address }) => `Anmelden als ${role} (${municipality}): ${address}`)
        )
      })
    )
  )
  return perMunicipality.flat()
})

/** The set-up link of a municipality that has no coordinator yet; none where there is one. */
export const setUpLink = Effect.fn("Start.setUpLink")(function* (house: House, municipality: Office.Municipality) {
  const office = yield* Office.Office
  return yield* office.within(
    municipality,
    Effect.gen(function* () {
      const list = yield* Access.StaffList
      const staff = yield* list.all()
      if (staff.some(({ role }) => role === "coordinator")) return undefined
      const { id } = yield* list.add({ name: "Koordination", role: "coordinator" })
      const { address } = yield* makeLink(house, id)
      return `Einrichten (${municipality}): ${address}`
    })
  )
})
