/** What the privacy notice of a municipality says about its courses. The binding text is German. */
import type { Html } from "@lotsenwerk/signup-form"
import { html } from "hono/html"
import type { PublicCourse } from "../courseBackend.ts"

/** Who holds a course and receives its sign-ups. */
export type CourseHolder = PublicCourse["organiser"]

/** Who holds the courses, each named once. */
export const holdersOf = (courses: ReadonlyArray<PublicCourse>): ReadonlyArray<CourseHolder> => [
  ...new Map(courses.map(({ organiser }) => [`${organiser.name} ${organiser.mailbox}`, organiser])).values()
]

const recipients = (holders: ReadonlyArray<CourseHolder>): Html =>
  holders.length === 0
    ? html`<p>Empfänger ist auch, wer den Kurs veranstaltet: Der Name steht auf der Seite des Kurses.</p>`
    : html`<p>Empfänger ist auch, wer den Kurs veranstaltet. Bei den Kursen, die hier stehen, ist das:</p>
<ul>${holders.map(({ name, mailbox }) => html`<li>${name}, <a href="mailto:${mailbox}">${mailbox}</a></li>`)}</ul>`

/**
 * Says what happens to a sign-up to a course.
 *
 * @source Art. 5 Abs. 1 lit. c und e, Art. 6 Abs. 1 lit. e, Art. 13 DSGVO; the periods are F-08 of the law research
 * @doubt the periods are defaults of this software with low confidence, and nothing is deleted by itself yet
 */
export const coursePrivacy = (
  holders: ReadonlyArray<CourseHolder>
): Html => html`<h2>Wenn Sie sich zu einem Kurs anmelden</h2>
<p>Gespeichert werden Ihr Name, die E-Mail-Adresse oder Telefonnummer, die Sprachen, in denen Sie helfen können, und was Sie brauchen, um gut teilzunehmen. Nach Krankheiten wird nicht gefragt. Später kommen hinzu, an welchen Terminen Sie da waren, und das Zertifikat.</p>
<p>Das dient dazu, die Plätze zu vergeben, Ihnen zu schreiben, den Kurs auf Sie einzurichten und die Teilnahme zu bescheinigen (Art.&nbsp;6 Abs.&nbsp;1 Buchst.&nbsp;e DSGVO in Verbindung mit dem Datenschutzgesetz des Landes). Sehen können es die Koordination und die Kursleitung.</p>
${recipients(holders)}
<p>Ein Zertifikat kann prüfen, wer seinen Code kennt. Zu sehen ist dann, was auf dem Papier steht. Wer was prüft, wird nicht gespeichert.</p>
<p>Damit nicht Programme statt Menschen das Formular füllen, löst Ihr Browser nebenbei eine kleine Rechenaufgabe: Sie speichert nichts auf Ihrem Gerät und erkennt Sie nicht wieder. Wie viele Anmeldungen in einer Stunde aus einem Netz kommen, zählt der Server unter einem Kürzel, das jeden Tag wechselt und nirgends abgelegt wird.</p>
<p>Voreinstellung für die Dauer, die Ihre Kommune prüft und ändern kann: Was nicht bestätigt wurde, sieben Tage; was Sie brauchen, bis der Kurs zu Ende ist; die Teilnahme zwei Jahre; Zertifikate zehn Jahre, damit sie sich prüfen lassen. <strong>Stand heute löscht Lotsenwerk noch nicht von selbst.</strong></p>`
