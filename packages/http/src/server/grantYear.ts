/** A grant year from the books: what a screen shows of it, and what its papers say. */
import {
  Allowance,
  Appointment,
  CivilDate,
  Course,
  Dated,
  Funding,
  Money,
  Office,
  Supervision
} from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { type AnyEndpoint, firstGrantYear, type GrantYear } from "../contract/index.ts"
import type { Call, Ports } from "./desk.ts"
import { isDemo, municipalityOf, programmeOf } from "./routes/programme.ts"
import { berlinDay } from "./serve.ts"

type Request = Pick<Call<AnyEndpoint>, "params" | "today">

/** The year in the address; none before the first directive, none that has not begun. */
const yearIn = ({ params, today }: Request) => {
  const year = Number(params.year)
  return Number.isInteger(year) && firstGrantYear <= year && year <= CivilDate.year(today)
    ? Effect.succeed(year)
    : Effect.fail(new Office.NotFound({ kind: "grantYear", id: params.year ?? "" }))
}

/** Counts what is recorded of a year, for the narrative. */
const factsOf = Effect.fnUntraced(function* (year: Funding.GrantYear) {
  const calendar = yield* (yield* Course.CourseCalendar).all()
  const register = yield* Course.CertificateRegister
  const courses = yield* Effect.forEach(
    calendar.filter((course) => Funding.isHeldIn(year, course)),
    (course) => Effect.map(register.of(course.name), (certificates) => ({ course, certificates }))
  )
  return Funding.yearFacts(year, {
    persons: yield* (yield* Appointment.GuideRegister).all(),
    sessions: yield* (yield* Supervision.SupervisionDiary).inYear(year.year),
    courses
  })
})

const repaidOf = (claims: ReadonlyArray<Allowance.Claim>, year: number) => {
  const repaid = claims.filter(({ received, month }) => 0 < received && month.startsWith(`${year}-`))
  return { claims: repaid.length, cents: Money.sum(repaid.map(({ received }) => received)) }
}

/** Reads the books of the year in the address. */
export const yearOf = Effect.fn("Funding.yearOf")(function* (call: Request): Effect.fn.Return<
  {
    readonly year: Funding.GrantYear
    readonly books: Omit<Funding.Books, "runs"> & { readonly runs: ReadonlyArray<Allowance.RunSummary> }
    readonly paper: Funding.ProofPaper
  },
  Office.NotFound,
  Ports
> {
  const programme = yield* programmeOf(call)
  const year = Funding.yearOf(programme, yield* yearIn(call))
  const ledger = yield* Allowance.AllowanceLedger
  const book = yield* Funding.ExpenseBook
  const grant = yield* book.grant(year.year)
  const books = {
    payments: yield* ledger.payments(),
    runs: yield* ledger.runs(),
    others: yield* book.ofYear(year.year),
    ...(grant === undefined ? {} : { grant })
  }
  // Each entry is bounded: only billions of them could be too much to add up.
  const proved = Result.getOrThrow(Funding.provedYear(year, books))
  const grantingBody = Dated.known(year.rules.grantingBody)
  const { body, office } = programme.organiser
  return {
    year,
    books,
    paper: {
      proved,
      facts: yield* factsOf(year),
      issuer: { body, office },
      ...(grantingBody === undefined ? {} : { grantingBody }),
      repaid: repaidOf(yield* ledger.claims(), year.year),
      asOf: proved.lastEntryAt === undefined ? year.last : berlinDay(new Date(proved.lastEntryAt)),
      isSample: yield* isDemo(municipalityOf(call))
    }
  }
})

const figure = ({ cents, lines }: Funding.Figure) => ({ cents, lines: lines.map(({ id }) => id) })

/** A grant year as a screen shows it. */
export const grantYear = Effect.fn("Funding.grantYear")(function* (
  call: Request
): Effect.fn.Return<GrantYear, Office.NotFound, Ports> {
  const { year, books, paper } = yield* yearOf(call)
  const { proved, facts, issuer, grantingBody, repaid, asOf } = paper
  const runs = new Map<string, string>(books.payments.map(({ reference, run }) => [reference, run]))
  const others = new Map(books.others.map((expense) => [expense.id, expense]))
  const due = Funding.deadlines(year).find(({ duty }) => duty === "prove")
  const { guides, repay, toCome, grant } = proved
  return {
    year: year.year,
    ...issuer,
    funded: Dated.known(year.rules.grant) ?? "unknown",
    ...(grantingBody === undefined ? {} : { grantingBody }),
    ...(due?.on === undefined ? {} : { dueOn: due.on }),
    isDueDoubtful: due?.isDoubtful ?? false,
    ...(grant === undefined ? {} : { grant }),
    lines: [...proved.vouchers.lines, ...proved.unpaid.lines].map(({ person: _person, ...line }) => {
      const run = line.kind === "allowance" ? runs.get(line.id) : undefined
      const other = others.get(line.id)
      return {
        ...line,
        ...(run === undefined ? {} : { run }),
        ...(other === undefined ? {} : { reason: other.reason, enteredBy: other.recorded.by.name })
      }
    }),
    spent: proved.spent.map(({ kind, eligibility, isDoubtful, ...line }) => ({
      kind,
      eligibility,
      isDoubtful,
      ...figure(line)
    })),
    vouchers: figure(proved.vouchers),
    eligible: figure(proved.eligible),
    unknown: figure(proved.unknown),
    excluded: figure(proved.excluded),
    late: figure(proved.late),
    unvouched: figure(proved.unvouched),
    unpaid: figure(proved.unpaid),
    guides: guides.length,
    guideMonths: proved.guideMonths,
    ...(repay === undefined ? {} : { repay }),
    ...(toCome === undefined ? {} : { toCome }),
    repaid,
    facts,
    asOf
  }
})
