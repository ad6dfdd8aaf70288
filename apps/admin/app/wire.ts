/** What the screens show, as it comes over the wire. */
import type { AnswerOf, contract } from "@lotsenwerk/http/contract"

type Routes = typeof contract

/** Everything the office knows of a person. */
export type Person = AnswerOf<Routes["people"]["show"]>
/** A person in the list. */
export type PersonEntry = AnswerOf<Routes["people"]["list"]>[number]
/** An office held for a term. */
export type Appointment = Person["person"]["appointments"][number]
/** A dated fact of a file. */
export type RecordedPaper = Person["person"]["papers"][number]
/** A line of a record. */
export type JournalEntry = Person["journal"][number]
/** The statement of a year. */
export type YearStatement = AnswerOf<Routes["statements"]["show"]>
/** A grant year as it will end. */
export type YearOutlook = AnswerOf<Routes["funding"]["outlook"]>
/** What is told to the tax office of a year. */
export type TaxNotices = AnswerOf<Routes["statements"]["notices"]>
/** What another monthly rate would come to. */
export type RateTrial = AnswerOf<Routes["trials"]["rate"]>
/** Money paid without ground. */
export type Claim = Person["claims"][number]
/** Whether a person can be appointed for a term, with every ground. */
export type Readiness = AnswerOf<Routes["people"]["readiness"]>
/** A decision with its grounds. */
export type Trace = Readiness["trace"]
/** One condition of a decision. */
export type Ground = Trace["grounds"][number]
/** The day of the office. */
export type Day = AnswerOf<Routes["office"]["day"]>
/** Something to be done. */
export type Task = Day["tasks"][number]
/** A municipality's programme with all its rules. */
export type Programme = AnswerOf<Routes["office"]["programme"]>
/** What a municipality sets for itself. */
export type Settings = AnswerOf<Routes["office"]["settings"]>["settings"]
/** A year of supervision. */
export type Year = AnswerOf<Routes["supervision"]["year"]>
/** An event of supervision. */
export type Session = Year["sessions"][number]
/** Somebody with access. */
export type Staff = AnswerOf<Routes["office"]["staff"]>[number]
/** A run with its differences to the last. */
export type RunRecord = AnswerOf<Routes["runs"]["show"]>
/** A line of a run: a person, a month, a decision. */
export type RunLine = RunRecord["run"]["lines"][number]
/** The collective order of a released run. */
export type Order = AnswerOf<Routes["runs"]["order"]>
/** A grant year with its figures and lines. */
export type GrantYear = AnswerOf<Routes["funding"]["year"]>
/** A course in the list. */
export type CourseEntry = AnswerOf<Routes["training"]["list"]>[number]
/** A course with everybody who signed up. */
export type CourseRecord = AnswerOf<Routes["training"]["show"]>
/** Somebody who signed up to a course. */
export type CourseParticipant = CourseRecord["participants"][number]
/** A date of a course. */
export type CourseDate = CourseRecord["course"]["dates"][number]
/** What the programme says of its courses. */
export type CourseProposal = AnswerOf<Routes["training"]["propose"]>
