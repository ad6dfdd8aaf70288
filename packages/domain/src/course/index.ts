export {
  type CertifyingProgramme,
  certify,
  completion,
  type Earning,
  earning,
  type Issuing,
  isValid,
  reissue
} from "./certify.ts"
export { type CompletionCondition, type CompletionDay, datesNeeded } from "./conditions.ts"
export { day, decide, explain } from "./decide.ts"
export { type CourseFault, faults } from "./faults.ts"
export {
  type AttendanceRecord,
  Certificate,
  CertificateCode,
  CertificateContent,
  ClockTime,
  Course,
  CourseDate,
  CourseName,
  CourseOrganiser,
  DateAttendance,
  Enrolment,
  EnrolmentState,
  EntryWay,
  MadeUp,
  type NewCertificate,
  Participant,
  ParticipantContact,
  PlannedCourse,
  readCode,
  usualHours
} from "./model.ts"
export {
  type DateStanding,
  dateStanding,
  minutesOf,
  type Participation,
  participation,
  partTaken
} from "./participation.ts"
export {
  AttendanceSheet,
  CalendarWriter,
  type CertificatePaper,
  CertificateRegister,
  CertificateWriter,
  CourseCalendar,
  EnrolmentBook,
  type NewEnrolment
} from "./ports.ts"
export { CourseRules, Extent, UnitsNeeded } from "./rules.ts"
export {
  active,
  addressOf,
  entry,
  free,
  hasSeat,
  isActive,
  lastDay,
  movesUp,
  type Openness,
  openness,
  type Standing,
  seated,
  until
} from "./seats.ts"
export {
  admit,
  type Changed,
  confirm,
  enrol,
  type MovedUp,
  moveUp,
  type Now,
  passesOn,
  review,
  type SignedUp,
  type SignUp,
  withdraw
} from "./workflow.ts"
