import { contract } from "@lotsenwerk/http/contract"
import { isLanguage, type Language } from "@lotsenwerk/messages"
import { useHref } from "react-router"
import { Go } from "../../../components/Go.tsx"
import { Hint } from "../../../components/Hint.tsx"
import { Page } from "../../../components/Page.tsx"
import { Section } from "../../../components/Section.tsx"
import { useVisitor } from "../../../components/visitor.ts"
import { desk, read } from "../../../desk.server.ts"
import type { Route } from "./+types/page"
import { ColourChoice, Verdicts } from "./ColourChoice.tsx"
import { checked, colourIn } from "./colour.ts"
import { Preview } from "./Preview.tsx"
import { released } from "./releases.server.ts"
import { Snippet } from "./Snippet.tsx"
import {
  accessibilitySnippet,
  type Embedded,
  elementSnippet,
  frameSnippet,
  linkSnippet,
  policySnippet,
  privacySnippet,
  styleSnippet,
  typo3Snippet
} from "./snippets.ts"

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const { course, entry, address } = await read(context)(contract.training.show, { params })
  const { latest, origin = new URL(address).origin } = await released(context.get(desk).fetch, request.url)
  const asked = new URL(request.url).searchParams
  const code = asked.get("code") ?? ""
  const typed = code === "" ? undefined : colourIn(code)
  const language: Language = isLanguage(asked.get("sprache") ?? "") ? (asked.get("sprache") as Language) : "de"
  const embedded: Embedded = {
    origin,
    municipality: params.municipality,
    course: course.name,
    title: course.title,
    language,
    address
  }
  return {
    embedded,
    organiser: course.organiser.name,
    isDraft: entry.standing === "draft",
    latest,
    colour: typed ?? colourIn(asked.get("farbe") ?? ""),
    isUnread: code !== "" && typed === undefined,
    language
  }
}

const Qr = ({ embedded: { course, title } }: { readonly embedded: Embedded }) => {
  const address = useHref(useVisitor().at.courseQr(course))
  return (
    <figure className="lw-qr">
      <img src={address} alt={`QR-Code zur Anmeldung: ${title}`} width="200" height="200" />
      <figcaption>
        <a href={address} download={`${course}.svg`}>
          QR-Code als SVG laden
        </a>
      </figcaption>
    </figure>
  )
}

/** What web editors need: the preview, the colour, three ways to embed, the policy, the texts. */
export default function EmbedPage({ loaderData }: Route.ComponentProps) {
  const { embedded, organiser, isDraft, latest, colour, isUnread, language } = loaderData
  const { at, visitor } = useVisitor()
  const found = colour === undefined ? undefined : checked(colour)
  const { host } = new URL(embedded.origin)
  return (
    <Page
      title="Auf einer Website einbetten"
      lead="Für die Web-Redaktion: ansehen, Farbe wählen, einen der drei Wege kopieren. Keine Cookies, keine Dritten."
      crumb={{ label: embedded.title, to: at.course(embedded.course) }}
    >
      {isDraft && (
        <Hint>
          <p>
            Der Kurs ist noch ein Entwurf. Auf einer Website erscheint das Formular erst, wenn er veröffentlicht ist.{" "}
            <Go to={at.course(embedded.course)}>Zum Kurs</Go>
          </p>
        </Hint>
      )}
      <Section title="Farbe und Vorschau">
        <ColourChoice course={embedded.course} colour={colour} language={language} isUnread={isUnread} />
        <Verdicts found={found} />
        <Preview municipality={embedded.municipality} course={embedded.course} found={found} language={language} />
      </Section>
      <Section
        title="Weg 1: Element mit Skript"
        note="Der beste Weg: Das Formular übernimmt Schrift und Farben der Website. Wird das Skript gesperrt, bleibt der Link stehen."
      >
        <div className="lw-fields">
          {latest === undefined ? (
            <p className="lw-empty">Dieser Server hat noch keine Version des Elements. Nehmen Sie Weg 2 oder 3.</p>
          ) : (
            <Snippet label="HTML" hint={`Version ${latest.version}, mit Prüfsumme. Sie ändert sich nie.`}>
              {elementSnippet(embedded, latest)}
            </Snippet>
          )}
          {found && <Snippet label="Farbe, für das Stylesheet der Website">{styleSnippet(found)}</Snippet>}
        </div>
      </Section>
      <Section title="Weg 2: Rahmen" note="Wenn Ihr System keine Skripte erlaubt, aber Rahmen (iframe).">
        <div className="lw-fields">
          <Snippet label="HTML mit Rahmen">{frameSnippet(embedded)}</Snippet>
        </div>
      </Section>
      <Section title="Weg 3: Link und QR-Code" note="Geht überall, auch auf Papier.">
        <div className="lw-fields">
          <Snippet label="HTML mit Link">{linkSnippet(embedded)}</Snippet>
        </div>
        <Qr embedded={embedded} />
      </Section>
      <Section
        title="Regeln der Website (Content-Security-Policy)"
        note="Weg 1 braucht script-src und connect-src, Weg 2 braucht frame-src, Weg 3 braucht nichts. Stilregeln sind nicht nötig."
      >
        <div className="lw-fields">
          <Snippet label="Zeilen für die Richtlinie" hint="Ergänzen Sie sie bei den Werten, die schon da sind.">
            {policySnippet(embedded)}
          </Snippet>
          <Snippet label="TYPO3 ab 12.3" hint="Datei config/sites/<Site>/csp.yaml">
            {typo3Snippet(embedded)}
          </Snippet>
        </div>
      </Section>
      <Section title="Texte für die Website" note="Was eingebettet ist, zählt als Inhalt Ihrer Website.">
        <div className="lw-fields">
          <Snippet label="Für die Datenschutzerklärung" prose>
            {privacySnippet(host, organiser, visitor.body)}
          </Snippet>
          <Snippet label="Für die Erklärung zur Barrierefreiheit" prose>
            {accessibilitySnippet(host)}
          </Snippet>
        </div>
      </Section>
    </Page>
  )
}
