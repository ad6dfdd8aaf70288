import { type Language, languageLabels, languages } from "@lotsenwerk/messages"
import { useHref } from "react-router"
import { Button } from "../../../components/Button.tsx"
import { StateWord } from "../../../components/StateWord.tsx"
import { useVisitor } from "../../../components/visitor.ts"
import { type checked, contrastInWords, needed, type OnGround } from "./colour.ts"

/** The colour of the element where a website sets none. */
const usual = "#1d3fa4"

interface ColourChoiceProps {
  readonly course: string
  /** The colour chosen, if one was. */
  readonly colour: string | undefined
  readonly language: Language
  /** Whether a colour was typed that is none. */
  readonly isUnread: boolean
}

/** Colour and language of the preview, in the address so that a colleague sees the same. */
export const ColourChoice = ({ course, colour, language, isUnread }: ColourChoiceProps) => (
  <form className="lw-form lw-form--small" method="get" action={useHref(useVisitor().at.embedding(course))} noValidate>
    <div className="lw-fields lw-fields--row">
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="farbe">
          Farbe wählen
        </label>
        <input
          className="kern-form-input__input lw-colour"
          type="color"
          id="farbe"
          name="farbe"
          defaultValue={colour ?? usual}
        />
      </div>
      <div className={`kern-form-input${isUnread ? " kern-form-input--error" : ""}`}>
        <label className="kern-label" htmlFor="code">
          oder als Code eingeben<span className="kern-label__optional"> – freiwillig</span>
        </label>
        {isUnread && (
          <p className="kern-error" id="code-fehler">
            <span className="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
            <span className="kern-body">Geben Sie sechs Zeichen ein, zum Beispiel #1d3fa4</span>
          </p>
        )}
        <input
          className={`kern-form-input__input lw-short${isUnread ? " kern-form-input__input--error" : ""}`}
          id="code"
          name="code"
          aria-invalid={isUnread || undefined}
          aria-describedby={isUnread ? "code-fehler" : undefined}
          autoComplete="off"
        />
      </div>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="sprache">
          Sprache
        </label>
        <div className="kern-form-input__select-wrapper">
          <select className="kern-form-input__select" id="sprache" name="sprache" defaultValue={language}>
            {languages.map((each) => (
              <option key={each} value={each}>
                {languageLabels[each]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
    <div className="lw-actions">
      <Button label="Vorschau ändern" />
    </div>
  </form>
)

const Verdict = ({ ground, on: { contrast, isEnough, use } }: { readonly ground: string; readonly on: OnGround }) => (
  <li>
    <StateWord tone={isEnough ? "good" : "open"}>{isEnough ? "reicht" : "reicht nicht"}</StateWord> {ground}:{" "}
    {contrastInWords(contrast)}, nötig sind {contrastInWords(needed)}.{" "}
    {!isEnough && (
      <>
        Wir nehmen dort den nächsten Ton, der reicht: <strong className="lw-nobr">{use}</strong>.
      </>
    )}
  </li>
)

/** Whether the colour can be read on white and in the dark, and what is taken where it cannot. */
export const Verdicts = ({ found }: { readonly found: ReturnType<typeof checked> | undefined }) =>
  found === undefined ? (
    <p className="lw-note">Ohne eigene Farbe nimmt das Element ein Blau, das auf hellem und dunklem Grund reicht.</p>
  ) : (
    <ul className="lw-list">
      <Verdict ground="Auf Weiß" on={found.light} />
      <Verdict ground="Auf dunklem Grund" on={found.dark} />
    </ul>
  )
