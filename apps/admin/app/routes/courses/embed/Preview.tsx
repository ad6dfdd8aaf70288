import type { checked } from "./colour.ts"

interface PreviewProps {
  readonly municipality: string
  readonly course: string
  /** The colours that can be read, if one was chosen. */
  readonly found: ReturnType<typeof checked> | undefined
  readonly language: string
}

/** The form as it will look on a website: on a phone and on a desk. */
export const Preview = ({ municipality, course, found, language }: PreviewProps) => {
  const query = new URLSearchParams({
    ...(found && { farbe: found.light.use, dunkel: found.dark.use }),
    sprache: language
  })
  const address = `/embed/vorschau/${municipality}/${course}?${query}`
  return (
    <div className="lw-previews">
      <figure>
        <figcaption>Auf dem Telefon</figcaption>
        <iframe className="lw-preview" src={address} title="Vorschau auf dem Telefon" width="360" height="640" />
      </figure>
      <figure>
        <figcaption>Am Schreibtisch</figcaption>
        <iframe className="lw-preview" src={address} title="Vorschau am Schreibtisch" width="760" height="640" />
      </figure>
    </div>
  )
}
