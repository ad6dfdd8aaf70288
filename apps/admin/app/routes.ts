import { index, type RouteConfig, route } from "@react-router/dev/routes"

const at = "lotsen/:person"
const office = `${at}/berufung/:appointment`
const course = "kurse/:course"
const participant = `${course}/:participant`

export default [
  index("routes/access/home.ts"),
  route("abmelden", "routes/access/leave.ts"),
  route(":municipality/zahlungen/:run/anordnung", "routes/runs/order.tsx"),
  route(`:municipality/${at}/bescheinigung/:year`, "routes/people/statement.tsx"),
  route(":municipality/meine/bescheinigung/:year", "routes/me/statement.tsx"),
  route(`:municipality/${course}/liste`, "routes/courses/sheet.tsx"),
  route(`:municipality/${course}/einbetten/qr.svg`, "routes/courses/embed/qr.ts"),
  route(":municipality", "routes/municipality.tsx", [
    index("routes/office/day.tsx"),
    route("programm", "routes/office/programme.tsx"),
    route("programm/ausprobieren", "routes/office/trial.tsx"),
    route("einstellungen", "routes/office/settings.tsx"),
    route("einstellungen/zugang", "routes/office/newStaff.tsx"),
    route("lotsen", "routes/people/list.tsx"),
    route("lotsen/neu", "routes/people/new.tsx"),
    route(at, "routes/people/record.tsx"),
    route(`${at}/antworten`, "routes/people/answer.tsx"),
    route(`${at}/angaben`, "routes/people/details.tsx"),
    route(`${at}/unterlagen/:paper`, "routes/people/paper.tsx"),
    route(`${at}/zertifikat`, "routes/people/recognise.tsx"),
    route(`${at}/bankverbindung`, "routes/people/account.tsx"),
    route(`${at}/berufung`, "routes/people/appoint.tsx"),
    route(`${office}/beenden`, "routes/people/end.tsx"),
    route(`${office}/ruhen`, "routes/people/interrupt.tsx"),
    route(`${office}/wieder-aufnehmen`, "routes/people/resume.tsx"),
    route("kurse", "routes/courses/list.tsx"),
    route("kurse/neu", "routes/courses/new.tsx"),
    route(course, "routes/courses/course.tsx"),
    route(`${course}/bearbeiten`, "routes/courses/edit.tsx"),
    route(`${course}/absagen`, "routes/courses/cancel.tsx"),
    route(`${course}/anmelden`, "routes/courses/newParticipant.tsx"),
    route(`${course}/termine/:date`, "routes/courses/attendance.tsx"),
    route(`${course}/zertifikate`, "routes/courses/certificates.tsx"),
    route(`${course}/zertifikate/:certificate`, "routes/courses/certificate.tsx"),
    route(`${course}/pruefen`, "routes/courses/review.tsx"),
    route(`${course}/pruefen/ablehnen`, "routes/courses/declineAll.tsx"),
    route(`${course}/einbetten`, "routes/courses/embed/page.tsx"),
    route(participant, "routes/courses/participant.tsx"),
    route(`${participant}/angaben`, "routes/courses/participantDetails.tsx"),
    route(`${participant}/zurueckziehen`, "routes/courses/withdraw.tsx"),
    route(`${participant}/ablehnen`, "routes/courses/decline.tsx"),
    route("supervision", "routes/supervision/year.tsx"),
    route("supervision/neu", "routes/supervision/new.tsx"),
    route("supervision/:session", "routes/supervision/session.tsx"),
    route("zahlungen", "routes/runs/list.tsx"),
    route("zahlungen/finanzamt/:year", "routes/runs/taxNotices.tsx"),
    route("zahlungen/:run", "routes/runs/run.tsx"),
    route("zahlungen/:run/ruecklaeufer", "routes/runs/returned.tsx"),
    route("forderungen/:claim", "routes/claims/claim.tsx"),
    route("foerderung", "routes/funding/year.tsx"),
    route("foerderung/ausgabe", "routes/funding/newExpense.tsx"),
    route("foerderung/bescheid", "routes/funding/grant.tsx"),
    route("meine", "routes/me/record.tsx"),
    route("*", "routes/missing.ts")
  ])
] satisfies RouteConfig
