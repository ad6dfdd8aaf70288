/** The office's own day: tasks, programme, settings, staff. */
import {
  Access,
  Allowance,
  Appointment,
  CivilDate,
  Correspondence,
  Iban,
  Office,
  Programme,
  Supervision
} from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { AnyEndpoint, contract } from "../../contract/index.ts"
import { courseDesks } from "../courseTasks.ts"
import type { Call, Handlers, Ports } from "../desk.ts"
import { Invalid } from "../failure.ts"
import { invitationLetter } from "../letters.ts"
import { type Desk, dayOf } from "../tasks.ts"
import { makeLink } from "./access.ts"
import { lastMonth, municipalityOf, pays, programmeOf, staffOf } from "./programme.ts"
import { dueMonths, missingSettings } from "./runs.ts"

/** Gathers what a day is computed from. Use inside `Office.within`. */
export const deskOf = Effect.fn("Office.deskOf")(function* (
  call: Pick<Call<AnyEndpoint>, "params" | "today">
): Effect.fn.Return<Desk, Office.NotFound, Ports> {
  const programme = yield* programmeOf(call)
  const settings = yield* (yield* Programme.SettingsBook).get()
  const ledger = yield* Allowance.AllowanceLedger
  const runs = yield* ledger.runs()
  return {
    programme,
    settings,
    persons: yield* (yield* Appointment.GuideRegister).all(),
    accounts: yield* (yield* Allowance.AccountBook).holders(),
    sessions: yield* (yield* Supervision.SupervisionDiary).inYear(CivilDate.year(call.today)),
    runs,
    due: pays(programme) ? dueMonths(settings, runs, lastMonth(call.today)) : [],
    missingSettings: pays(programme) ? missingSettings(settings) : [],
    claims: yield* ledger.claims(),
    paid: yield* ledger.payments(),
    courses: yield* courseDesks(),
    today: call.today
  }
})

const checkIban = (iban: string | undefined) => {
  const parsed = iban === undefined ? undefined : Iban.parse(iban)
  if (parsed === undefined) return Effect.succeed(undefined)
  if (Result.isSuccess(parsed)) return Effect.succeed(parsed.success)
  const { _tag: reason, ...details } = parsed.failure
  return Effect.fail(new Invalid({ fields: [{ pointer: "/debtorIban", reason: `Iban${reason}`, details }] }))
}

/** The first month that the funding directive knew. @source RdErl. MI 26.11.2015: money for the budget year 2016 */
const firstOfAll = "2016-01"

/** The ledger begins no later than its first run, or corrections of that month would fall silent. */
const checkLedger = Effect.fnUntraced(function* (since: string) {
  const runs = yield* (yield* Allowance.AllowanceLedger).runs()
  const months = runs.filter(({ state }) => state !== "discarded").map(({ month }) => month)
  if (firstOfAll <= since && months.every((month) => since <= month)) return
  return yield* new Invalid({
    fields: [{ pointer: "/ledgerSince", reason: "InvalidField", details: { field: "ledgerSince", fault: "invalid" } }]
  })
})

export const office: Handlers<typeof contract.office> = {
  day: (call) =>
    Effect.map(deskOf(call), (desk) => {
      const { role } = staffOf(call)
      return dayOf(desk, role === "approver" || role === "auditor" ? role : "coordinator")
    }),
  programme: programmeOf,
  settings: () =>
    Effect.map(
      Effect.flatMap(Programme.SettingsBook, (book) => book.get()),
      (settings) => ({
        settings,
        missing: missingSettings(settings)
      })
    ),
  changeSettings: (call) =>
    Effect.gen(function* () {
      const { debtorIban, ...rest } = call.body
      const iban = yield* checkIban(debtorIban)
      yield* checkLedger(rest.ledgerSince)
      yield* (yield* Programme.SettingsBook).set(
        { ...rest, ...(iban === undefined ? {} : { debtorIban: iban }) },
        call.act
      )
      const subject = { kind: "municipality" as const, id: municipalityOf(call) }
      yield* (yield* Office.Journal).record(call.act, { subject, what: "SettingsChanged", details: {} })
      return {}
    }),
  staff: () => Effect.flatMap(Access.StaffList, (list) => list.all()),
  addStaff: (call) =>
    Effect.gen(function* () {
      const { name, email, role } = call.body
      const list = yield* Access.StaffList
      const taken = (yield* list.all()).some((each) => each.email?.toLowerCase() === email.toLowerCase())
      if (taken) return yield* new Office.Conflict({ reason: "AlreadyStaff", details: { email } })
      const added = yield* list.add({ name, email, role })
      const link = yield* makeLink(call.house, added.id)
      const letter = invitationLetter(yield* programmeOf(call), email, role, link)
      yield* (yield* Correspondence.Outbox).post(letter, call.act, `invitation/${added.id}`)
      const subject = { kind: "municipality" as const, id: municipalityOf(call) }
      yield* (yield* Office.Journal).record(call.act, { subject, what: "StaffAdded", details: { name, role } })
      return { id: added.id }
    })
}
