/** What web editors copy: the element, the frame, the link, the lines of their policy, the texts of their notices. */
import type { OnGround } from "./colour.ts"

/** The released version of the element. */
export interface Release {
  readonly version: string
  /** `sha384-…` */
  readonly integrity: string
}

/** What is embedded, and from where. */
export interface Embedded {
  readonly origin: string
  readonly municipality: string
  readonly course: string
  readonly title: string
  readonly language: string
  /** Where anybody signs up. */
  readonly address: string
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

const html = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

/** The plain link, which everything else falls back to. */
export const linkSnippet = ({ title, address }: Embedded): string =>
  `<a href="${html(address)}">Zur Anmeldung: ${html(title)}</a>`

/** The element with the link inside, which stays where the script is blocked. */
export const elementSnippet = (embedded: Embedded, { version, integrity }: Release): string => {
  const { origin, municipality, course, language } = embedded
  const own = language === "de" ? "" : ` lang="${html(language)}"`
  return `<lotsen-kurs municipality="${html(municipality)}" course="${html(course)}"${own}>
  <p>${linkSnippet(embedded)}</p>
</lotsen-kurs>
<script type="module" src="${html(origin)}/embed/${html(version)}/lotsen.js"
  integrity="${html(integrity)}" crossorigin="anonymous"></script>`
}

/**
 * The frame, for editors who may not place a script.
 *
 * It is as high as a phone's screen: what a foreign page cannot be told is where somebody looks, so all of it is in sight.
 */
export const frameSnippet = ({ origin, municipality, course, title, language }: Embedded): string => {
  const inLanguage = language === "de" ? "" : `?sprache=${html(language)}`
  return `<iframe src="${html(origin)}/embed/kurs/${html(municipality)}/${html(course)}${inLanguage}"
  title="Anmeldung: ${html(title)}" width="100%" height="600" loading="lazy"></iframe>`
}

/** The colours for the stylesheet of the website, one for the light and one for the dark. */
export const styleSnippet = ({ light, dark }: { readonly light: OnGround; readonly dark: OnGround }): string =>
  `lotsen-kurs {
  --lotsen-action: light-dark(${light.use}, ${dark.use});
  --lotsen-on-action: light-dark(${light.text}, ${dark.text});
}`

/** The lines of a Content-Security-Policy: which of them depends on the way of embedding. */
export const policySnippet = ({ origin }: Embedded): string =>
  `script-src ${origin}/embed/;
connect-src ${origin};
frame-src ${origin};`

/** The same for TYPO3: a file of the site, `config/sites/<site>/csp.yaml`. */
export const typo3Snippet = ({ origin }: Embedded): string => {
  const mutation = (directive: string, source: string) => `  - mode: extend
    directive: "${directive}"
    sources:
      - "${source}"`
  return `inheritDefault: true
mutations:
${mutation("script-src", `${origin}/embed/`)}
${mutation("connect-src", origin)}
${mutation("frame-src", origin)}`
}

/** A paragraph for the privacy notice of the website: who runs the course and who runs the programme both see a sign-up. */
export const privacySnippet = (host: string, organiser: string, body: string): string =>
  `Anmeldung zu Kursen
Auf dieser Website können Sie sich zu Kursen anmelden. Das Formular kommt vom Server ${host}. Beim Laden überträgt Ihr Browser dorthin Ihre IP-Adresse. Es setzt keine Cookies, speichert nichts in Ihrem Browser und lädt nichts von Dritten. Was Sie eintragen, geht nur an ${organiser === body ? organiser : `${body} und an den Veranstalter des Kurses, ${organiser}`}. Wie lange es gespeichert wird und welche Rechte Sie haben, steht im Datenschutzhinweis neben dem Formular.`

/** A paragraph for the accessibility statement of the website: what is embedded counts as its own content. */
export const accessibilitySnippet = (host: string): string =>
  `Anmeldung zu Kursen
Das eingebettete Formular zur Kursanmeldung (${host}) ist nach WCAG 2.2, Stufe AA, gebaut: Es lässt sich mit der Tastatur bedienen, folgt der Schriftgröße und der dunklen Darstellung und liegt auch in einfacher Sprache vor. Die Erklärung zur Barrierefreiheit der Software steht unter https://${host}/barrierefreiheit. Ohne das Formular führt der Link an seiner Stelle zur selben Anmeldung.`
