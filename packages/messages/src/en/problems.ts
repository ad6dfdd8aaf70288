/** What stands in the way, and the cure. */
export const problems = {
  MonthHasRun: {
    title: "The month has a payment run already",
    detail: ["There is a run for {month}.", "Open the existing run, or discard it first."]
  },
  SamePerson: {
    title: "The release needs a second person",
    detail: ["{name} prepared this run.", "Ask another person who may release to do so."]
  },
  FactualMissing: {
    title: "Nobody has confirmed that the run is right in substance",
    detail: ["That of run {number} is not confirmed.", "Confirm it, or ask somebody else to."]
  },
  ArithmeticalMissing: {
    title: "Nobody has confirmed that the sums are right",
    detail: ["Those of run {number} are not confirmed.", "Confirm them, or ask somebody else to."]
  },
  OnePersonOnly: {
    title: "The order needs a second person",
    detail: ["You have made both findings yourself.", "Ask another person who may release to do so."]
  },
  NotDeclared: {
    title: "The declaration is missing",
    detail: ["Declare that the run pays neither you nor relatives.", "Otherwise ask somebody else."]
  },
  PaidByRun: {
    title: "Not in your own matter",
    detail: ["Run {number} has a line about you.", "Ask somebody else for this step."]
  },
  FoundAlready: {
    title: "Somebody has confirmed this already",
    detail: ["Load the page again to see how the run stands."]
  },
  FindingsMissing: {
    title: "Findings are missing",
    detail: ["Substance and sums of run {number} must be confirmed, by two people at least."]
  },
  StepBlocked: {
    title: "This step cannot be taken yet",
    detail: ["In the way: {hindrances}."]
  },
  DraftStale: {
    title: "The draft is out of date",
    detail: ["Something has changed since draft {number}.", "Have the run calculated again, then check it once more."]
  },
  NotADraft: {
    title: "This run is not a draft",
    detail: ["The run is {state}.", "Only a draft can be released or returned."]
  },
  NothingToPay: {
    title: "There is nothing to pay in this run",
    detail: ["No line of run {number} is payable.", "Settle the open lines, then have the run calculated again."]
  },
  OutsideTerm: {
    title: "The day is outside the term of office",
    detail: ["The appointment begins on {from}.", "It ends on {to}.", "Choose a day within the term."]
  },
  NotEnded: {
    title: "The end has been undone already",
    detail: ["Reload the page to see how the file stands."]
  },
  AppointedSince: {
    title: "The end cannot be undone",
    detail: [
      "From {from} another appointment holds the same days.",
      "Undo that appointment first, or leave the end as it is."
    ]
  },
  InterruptedTwice: {
    title: "The office rests at that time already",
    detail: ["There is an interruption on {from}.", "End the existing one first, or choose other days."]
  },
  SettingsMissing: {
    title: "Settings are missing",
    detail: ["Missing: {missing}.", "Complete them under “Einstellungen”."]
  },
  AppointmentBlocked: {
    title: "The appointment cannot be entered yet",
    detail: ["Missing: {conditions}.", "Record what the conditions lack, then try again."]
  },
  RunClosed: {
    title: "The run is closed",
    detail: ["Run {number} is {state}.", "It stays as it is. Later changes go into the next run or become a claim."]
  },
  RunNotReleased: {
    title: "This run is not released",
    detail: ["The run is {state}.", "The cash office can pay only after the release."]
  },
  DayNotPossible: {
    title: "It cannot have been on this day",
    detail: ["The run was released on {from}, today is {to}.", "Choose a day between."]
  },
  ReturnedAlready: {
    title: "This return is recorded already",
    detail: ["Payment {reference} is recorded as having come back.", "Reload the page."]
  },
  NotReturned: {
    title: "The return is taken back already",
    detail: ["Payment {reference} counts as paid.", "Reload the page."]
  },
  ReturnAfterClaim: {
    title: "The money of this month is decided already",
    detail: [
      "There is a claim for {month}, it is {state}.",
      "A return does not go with it. Ask the cash office whether the money had arrived."
    ]
  },
  ClaimDecided: {
    title: "This claim is decided already",
    detail: ["The claim is {state}.", "Reload the page to see how it stands."]
  },
  NothingToUndo: {
    title: "There is nothing to take back",
    detail: ["The claim is {state}.", "Reload the page to see how it stands."]
  },
  InstalmentsDiffer: {
    title: "The instalments come to another sum",
    detail: ["The instalments come to {asked}, {left} are left.", "Reload the page and divide anew."]
  },
  MoreThanClaimed: {
    title: "It is more than is left",
    detail: ["{left} are left.", "Enter this sum at most. What is above it belongs to the person."]
  },
  TooManyInstalments: {
    title: "There cannot be so many instalments",
    detail: ["{left} are left.", "Choose fewer instalments."]
  },
  DayInFuture: {
    title: "This day is still to come",
    detail: ["Today is {today}.", "Choose today or a day before."]
  },
  DayInPast: {
    title: "This day has passed",
    detail: ["Today is {today}.", "Choose today or a later day."]
  },
  NoMailAddress: {
    title: "No email address is known",
    detail: ["No email address is recorded for {name}.", "Telephone, or add the email address."]
  },
  MonthNotOver: {
    title: "The month is not over yet",
    detail: ["It is paid in arrears.", "Draft the run for {month} after the end of the month."]
  },
  MonthBeforeLedger: {
    title: "This month is not settled here",
    detail: ["Lotsenwerk pays from {since}.", "Choose a later month, or change the first month under “Einstellungen”."]
  },
  AlreadyStaff: {
    title: "This person has access already",
    detail: ["There is an access with this email address.", "Send a new sign-in link."]
  },
  FileRefused: {
    title: "The transfer file cannot be written like this",
    detail: ["{fault}.", "Change the entry, or give the cash office the order with its list."]
  },
  NotFoundMunicipality: {
    title: "There is no such municipality here",
    detail: ["Check the address, or begin at the start page."]
  },
  NotFoundPerson: { title: "There is no such person here", detail: ["Look the person up in the register."] },
  NotFoundPaper: { title: "This paper is gone", detail: ["Reload the page to see the file as it stands."] },
  NotFoundAppointment: { title: "This appointment is gone", detail: ["Reload the page to see the file as it stands."] },
  NotFoundInterruption: {
    title: "This interruption is gone",
    detail: ["Reload the page to see the file as it stands."]
  },
  NotFoundSession: {
    title: "There is no such event here",
    detail: ["Open the year’s supervision and choose it there."]
  },
  NotFoundRun: { title: "There is no such run here", detail: ["Open the list of runs and choose the month there."] },
  NotFoundPayment: {
    title: "The run has no such payment",
    detail: ["Open the run and choose the payment there."]
  },
  NotFoundClaim: { title: "There is no such claim here", detail: ["Open the list of claims."] },
  CourseExists: {
    title: "This course exists already",
    detail: ["The address “{name}” is taken.", "Choose another address."]
  },
  CourseNotYetOpen: { title: "Sign-up has not begun yet", detail: ["You can sign up from {opensOn}."] },
  CourseClosed: {
    title: "Sign-up has ended",
    detail: ["Sign-up was open until {closesOn}.", "Ask the organiser about the next course."]
  },
  CourseCancelled: {
    title: "The course does not take place",
    detail: ["The course “{title}” is cancelled.", "Ask the organiser about the next course."]
  },
  CourseFull: {
    title: "All places are taken",
    detail: ["The course “{title}” has {capacity} places.", "The coordination can raise the number of places."]
  },
  AlreadyEnrolled: {
    title: "This person has signed up already",
    detail: ["{name} is enrolled under this address.", "Look for the sign-up in the list of the course."]
  },
  EnrolmentOver: {
    title: "This sign-up has ended",
    detail: ["You can sign up for “{title}” again on the page of the course."]
  },
  AlreadyReviewed: {
    title: "This sign-up has been reviewed already",
    detail: ["Reload the page to see how it stands."]
  },
  CertificateNotEarned: {
    title: "Nobody of this selection can get a certificate yet",
    detail: [
      "Not all dates are attended or noted: {names}.",
      "Note the attendance, or take these people out of the selection."
    ]
  },
  CertificateNotValid: {
    title: "This certificate is no longer valid",
    detail: ["Certificate {number} was replaced or withdrawn.", "Reload the page."]
  },
  PaperRefused: {
    title: "The certificate cannot be printed like this",
    detail: [
      "On the certificate of {name} something is too long, or has a character that no font knows.",
      "Change it, and issue the certificate anew."
    ]
  },
  OrderRefused: {
    title: "The order cannot be printed like this",
    detail: [
      "At {place} something is too long, or has a character that no font knows.",
      "The order to print on the run's page has everything; change it for the next run."
    ]
  },
  TooManyRequests: {
    title: "Very many requests came from here just now",
    detail: ["Wait for an hour, or telephone the organiser."]
  },
  NotFoundCourse: {
    title: "There is no such course here",
    detail: ["Check the address, or open the list of courses."]
  },
  NotFoundEnrolment: {
    title: "There is no such sign-up here",
    detail: ["Check the link in your e-mail, or sign up on the page of the course."]
  },
  NotFoundStatement: {
    title: "There is no statement for this year",
    detail: ["Choose a year that has begun, 2013 at the earliest."]
  },
  NotFoundGrantYear: {
    title: "There is no proof of use for this year",
    detail: ["Choose a year that has begun, 2016 at the earliest."]
  },
  NotFoundExpense: {
    title: "There is no such expense here",
    detail: ["Perhaps it has been taken back. Open the proof of use of the year."]
  },
  ProofRefused: {
    title: "The proof of use cannot be printed like this",
    detail: [
      "Something for {year} is too long, or has a character that no font knows: {place}.",
      "Change it, and take the proof again."
    ]
  },
  NotFoundCertificate: {
    title: "This certificate is not known here",
    detail: ["Check the code. It has twelve characters in three groups."]
  },
  NotFoundLink: { title: "This link is not valid", detail: ["Have a new link sent to you."] },
  NotFoundPage: { title: "There is no such page", detail: ["Check the address, or begin at the start page."] },
  KeyReused: {
    title: "This was sent before with other content",
    detail: ["Open the page again, and enter the change once more."]
  },
  InvalidJson: { title: "The request is not valid JSON", detail: ["Check brackets, commas and quotation marks."] },
  KeyTooLong: {
    title: "The key of the request is too long",
    detail: ["Send an Idempotency-Key of at most 255 characters."]
  },
  InvalidText: {
    title: "The text has a character that cannot be kept",
    detail: ["Delete the character. It often comes along when copying from other programs."]
  },
  InvalidForm: {
    title: "This did not come from one of our forms",
    detail: ["Open the page again, and send it once more."]
  },
  BodyTooLarge: { title: "The text is too long", detail: ["Shorten it, and send it again."] },
  InvalidFields: { title: "Please check what you entered", detail: ["What to change stands at the fields."] },
  NotSignedIn: { title: "You are not signed in", detail: ["Have a sign-in link sent to you."] },
  WrongRole: {
    title: "You may not do this",
    detail: ["Your role is {role}.", "Ask the coordination of your municipality who may."]
  },
  LinkUsed: {
    title: "This link is no longer valid",
    detail: ["Each link works once and for a short time only.", "Have a new one sent to you."]
  },
  UnsupportedMedia: { title: "This format is not read", detail: ["Send the request as “application/json”."] },
  Unexpected: {
    title: "That did not work",
    detail: ["What you entered is not saved.", "Try again in a few minutes, or telephone the office."]
  }
} as const
