/** The privacy notice: of the house, and of one municipality. The binding text is German. */
import type { PublicProgramme } from "@lotsenwerk/http/contract"
import { fill, type Language, messagesIn } from "@lotsenwerk/messages"
import type { Html } from "@lotsenwerk/signup-form"
import { html } from "hono/html"
import type { Page } from "../frame/page.ts"
import { type CourseHolder, coursePrivacy } from "./coursePrivacy.ts"
import { statement } from "./statement.ts"

/**
 * What is true of every page.
 *
 * @source § 25 Abs. 2 Nr. 2 TDDDG: what is necessary for a service that was asked for needs no consent, read 2026-11-22
 */
const everywhere = html`<h2>Auf allen Seiten</h2>
<p>Die öffentlichen Seiten setzen keine Cookies und speichern nichts auf Ihrem Gerät. Es gibt keine Werbung, keine Auswertung Ihrer Besuche und keine Inhalte von anderen Anbietern. Schrift und Gestaltung kommen von demselben Server.</p>
<p>Nur wer einen Zugang zur Verwaltung hat und ihn öffnet, bekommt ein Cookie, das ihn offen hält. Es ist dafür notwendig (§&nbsp;25 Abs.&nbsp;2 Nr.&nbsp;2 TDDDG) und endet mit der Abmeldung, spätestens nach zehn Stunden. Die Anmeldung zu einem Kurs und die Prüfung eines Zertifikats setzen keines.</p>
<p>Lotsenwerk legt keine IP-Adressen ab. Ob der Server davor es tut, sagt Ihnen, wer ihn betreibt.</p>`

/** @source Art. 15 to 18 and 21 DSGVO */
const rights = html`<h2>Ihre Rechte</h2>
<ul><li>Sie können Auskunft verlangen, was über Sie gespeichert ist (Art.&nbsp;15 DSGVO).</li>
<li>Sie können Falsches berichtigen lassen (Art.&nbsp;16 DSGVO).</li>
<li>Sie können Löschung verlangen, soweit keine Pflicht zur Aufbewahrung entgegensteht (Art.&nbsp;17 DSGVO), oder Einschränkung (Art.&nbsp;18 DSGVO).</li>
<li>Sie können der Verarbeitung aus Gründen Ihrer besonderen Lage widersprechen (Art.&nbsp;21 DSGVO).</li>
<li>Sie können sich bei der Datenschutzaufsicht Ihres Landes beschweren (Art.&nbsp;77 DSGVO).</li></ul>
<p>Schreiben Sie dafür an die Stelle. Sie antwortet innerhalb eines Monats.</p>`

const general = html`<h2>Wer verantwortlich ist</h2>
<p>Jede Kommune ist für ihr Programm selbst verantwortlich. Ihre Erklärung steht bei ihrem Formular.</p>
${everywhere}
${rights}`

/** @source Art. 6 Abs. 1 lit. c und e DSGVO, § 4 DSAG LSA; § 30a Abs. 3 BZRG, read 2026-04-29; the other periods are defaults of this software */
const specific = (
  { organiser, mailbox, phone, demo }: PublicProgramme,
  holders: ReadonlyArray<CourseHolder>
): Html => html`${
  demo
    ? html`<p><strong>Dies ist eine Demo.</strong> Der Landkreis oder die Stadt betreibt diese Seiten nicht. Geben Sie hier keine echten Angaben ein.</p>`
    : ""
}<h2>Wer verantwortlich ist</h2>
<p>${organiser.body}, ${organiser.office}${mailbox === undefined ? "" : html`, <a href="mailto:${mailbox}">${mailbox}</a>`}${
  phone === undefined ? "" : html`, Telefon ${phone}`
}</p>
<h2>Wenn Sie Ihr Interesse absenden</h2>
<p>Gespeichert werden Ihr Name, die E-Mail-Adresse oder Telefonnummer, die Aufgaben und Sprachen, die Sie anbieten, und was Sie dazuschreiben. Nach Herkunft, Muttersprache, Religion oder Staatsangehörigkeit wird nicht gefragt.</p>
<p>Die Stelle nutzt das, um Ihnen zu antworten und über eine Berufung zu entscheiden (Art.&nbsp;6 Abs.&nbsp;1 Buchst.&nbsp;e DSGVO in Verbindung mit dem Datenschutzgesetz des Landes). Sehen können es die Koordination, die Freigabe und die Prüfung der Stelle und, wer den Server betreibt.</p>
<p>Mit einer E-Mail-Adresse bekommen Sie eine Bestätigung. Mails enthalten nie eine Bankverbindung und nichts aus Ihren Unterlagen.</p>
${coursePrivacy(holders)}
<h2>Wenn Sie berufen werden</h2>
<p>Dann kommen hinzu: die Tage, an denen Gespräch, Belehrung, Erklärungen und Kurs stattfanden; vom Führungszeugnis nur die Tage der Ausstellung und der Einsicht, nie der Inhalt; die Teilnahme an Supervision ohne Themen; Zeiten der Berufung; Bankverbindung, verschlüsselt; Zahlungen mit ihrer Begründung. Die Kasse erhält, was sie zum Überweisen braucht.</p>
<h2>Wie lange</h2>
<p>Vorgesehen ist: Wer nicht berufen wird, wird sechs Monate nach der Entscheidung gelöscht; wer ausscheidet, ein Jahr danach, die Zahlungsbelege nach der Frist des Haushaltsrechts. Die Tage aus dem Führungszeugnis müssen früher weg: sofort, wenn Sie nicht tätig werden, sonst spätestens sechs Monate nach Ihrem letzten Dienst (§&nbsp;30a Abs.&nbsp;3 BZRG). <strong>Stand heute löscht Lotsenwerk noch nicht von selbst.</strong> Verlangen Sie Löschung, veranlasst die Stelle sie bei denen, die den Server betreiben.</p>
${everywhere}
${rights}
<h2>Stand</h2>
<p>Dieser Text gehört zur Software. Die Datenschutzbeauftragten der Kommune prüfen ihn, bevor er gilt; das ist ${
  demo ? "in der Demo nicht geschehen" : "vor dem Einsatz zu erledigen"
}.</p>`

/** Lays out the notice of the house. */
export const privacyPage = (language: Language): Page => {
  const words = messagesIn(language).pages.privacy
  return { language, title: words.title, path: "/datenschutz", main: statement(words, general, language) }
}

/** Lays out the notice of one municipality. */
export const municipalPrivacyPage = (
  programme: PublicProgramme,
  holders: ReadonlyArray<CourseHolder>,
  language: Language
): Page => {
  const words = messagesIn(language).pages.privacy
  const title = fill(words.titleOf, { body: programme.body })
  const main = statement({ ...words, title }, specific(programme, holders), language)
  return { language, title: words.title, path: `/${programme.municipality}/datenschutz`, host: programme, main }
}
