/** What the screens show, as it comes over the wire. */
import type { AnswerOf, contract } from "@lotsenwerk/http/contract"

type Routes = typeof contract

export type Person = AnswerOf<Routes["people"]["show"]>
export type PersonEntry = AnswerOf<Routes["people"]["list"]>[number]
export type Appointment = Person["person"]["appointments"][number]
export type RecordedPaper = Person["person"]["papers"][number]
export type JournalEntry = Person["journal"][number]
export type Claim = Person["claims"][number]
export type Readiness = AnswerOf<Routes["people"]["readiness"]>
export type Trace = Readiness["trace"]
export type Ground = Trace["grounds"][number]
export type Day = AnswerOf<Routes["office"]["day"]>
export type Task = Day["tasks"][number]
export type Programme = AnswerOf<Routes["office"]["programme"]>
export type Settings = AnswerOf<Routes["office"]["settings"]>["settings"]
export type Year = AnswerOf<Routes["supervision"]["year"]>
export type Session = Year["sessions"][number]
export type Staff = AnswerOf<Routes["office"]["staff"]>[number]
export type RunRecord = AnswerOf<Routes["runs"]["show"]>
export type RunLine = RunRecord["run"]["lines"][number]
export type Order = AnswerOf<Routes["runs"]["order"]>
