/** The letters of a demo, to read instead of a mailbox. Served only where no mail server is configured. */

import { stylesheetPath } from "@lotsenwerk/design"
import { Correspondence, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import { html } from "hono/html"

/** All letters kept here, newest first. */
export const keptLetters = Effect.fn("DevMail.keptLetters")(function* () {
  const office = yield* Office.Office
  const all = yield* Effect.forEach(yield* office.municipalities(), ({ municipality }) =>
    office.within(
      municipality,
      Effect.flatMap(Correspondence.Outbox, (outbox) => outbox.all())
    )
  )
  return all.flat().sort((one, other) => (one.postedAt < other.postedAt ? 1 : -1))
})

/** Turns addresses of this house into links; everything else stays text. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part) => (/^https?:\/\//.test(part) ? html`<a href="${part}">${part}</a>` : html`${part}`))

/** Renders the page. */
export const devMailPage = (letters: ReadonlyArray<Correspondence.PostedLetter>) => html`<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Mails der Demo – Lotsenwerk</title><link rel="stylesheet" href="${stylesheetPath}"></head>
<body><main class="lw-page lw-column lw-main" id="inhalt"><h1>Mails der Demo</h1>
<p class="lw-lead">Kein Mailserver ist eingerichtet. Diese Mails wären verschickt worden; sie haben das Haus nicht verlassen.</p>
${
  letters.length === 0
    ? html`<p class="lw-empty">Noch keine Mail. Senden Sie zum Beispiel ein Interesse ab.</p>`
    : letters.map(
        (letter) => html`<article class="lw-section" aria-label="${letter.subject}"><h2>${letter.subject}</h2>
<p class="lw-note">An ${letter.to}, von ${letter.from}, ${letter.postedAt.slice(0, 16).replace("T", " ")} UTC</p>
<div class="lw-prose">${letter.text.split(/\n\n+/).map((paragraph) => html`<p>${linked(paragraph)}</p>`)}</div></article>`
      )
}
</main></body></html>`
