/** What every calendar of courses, book of enrolments, attendance sheet and register of certificates must do. */
import { bookExams } from "./conformance/book.ts"
import { calendarExams } from "./conformance/calendar.ts"
import { registerExams } from "./conformance/register.ts"
import { sheetExams } from "./conformance/sheet.ts"
import type { CourseExam } from "./conformance/steps.ts"

/** Questions about courses. */
export const courseExams: ReadonlyArray<CourseExam> = [...calendarExams, ...bookExams, ...sheetExams, ...registerExams]
