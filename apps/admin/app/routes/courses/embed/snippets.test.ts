import { describe, expect, it } from "vitest"
import { checked } from "./colour.ts"
import {
  elementSnippet,
  frameSnippet,
  linkSnippet,
  policySnippet,
  privacySnippet,
  styleSnippet,
  typo3Snippet
} from "./snippets.ts"

const embedded = {
  origin: "https://lotsen.beispiel.de",
  municipality: "musterstadt",
  course: "grundkurs-2027-1",
  title: `Kurs "A" <b> & mehr`,
  language: "de",
  address: "https://lotsen.beispiel.de/musterstadt/kurse/grundkurs-2027-1"
}
const release = { version: "1.4.2", integrity: "sha384-abc" }

describe("what editors copy", () => {
  it("names the exact version with its hash, and keeps the link inside as the fallback", () => {
    const snippet = elementSnippet(embedded, release)
    expect(snippet).toContain('src="https://lotsen.beispiel.de/embed/1.4.2/lotsen.js"')
    expect(snippet).toContain('integrity="sha384-abc" crossorigin="anonymous"')
    expect(snippet).toContain('<lotsen-kurs municipality="musterstadt" course="grundkurs-2027-1">')
    expect(snippet.indexOf(linkSnippet(embedded))).toBeLessThan(snippet.indexOf("</lotsen-kurs>"))
  })

  it.each([
    ["de", 'course="grundkurs-2027-1">'],
    ["en", 'course="grundkurs-2027-1" lang="en">']
  ])("says the language %s", (language, expected) => {
    expect(elementSnippet({ ...embedded, language }, release)).toContain(expected)
  })

  it("lets no title break out", () => {
    for (const snippet of [elementSnippet(embedded, release), frameSnippet(embedded), linkSnippet(embedded)]) {
      expect(snippet).toContain("Kurs &quot;A&quot; &lt;b&gt; &amp; mehr")
      expect(snippet).not.toContain("<b>")
    }
  })

  it("gives a frame a title and the address of the form", () => {
    expect(frameSnippet(embedded)).toContain("https://lotsen.beispiel.de/embed/kurs/musterstadt/grundkurs-2027-1")
    expect(frameSnippet(embedded)).toContain('title="Anmeldung: ')
    expect(frameSnippet({ ...embedded, language: "en" })).toContain('grundkurs-2027-1?sprache=en"')
  })

  it("names everybody who sees a sign-up, each once", () => {
    expect(privacySnippet("lotsen.beispiel.de", "Verein", "Stadt")).toContain(
      "geht nur an Stadt und an den Veranstalter des Kurses, Verein."
    )
    expect(privacySnippet("lotsen.beispiel.de", "Stadt", "Stadt")).toContain("geht nur an Stadt.")
  })

  it("opens the policy for our server only, and for what is used", () => {
    for (const directive of ["script-src", "connect-src", "frame-src"]) {
      expect(policySnippet(embedded)).toMatch(new RegExp(`^${directive} https://lotsen\\.beispiel\\.de`, "m"))
      expect(typo3Snippet(embedded)).toContain(`directive: "${directive}"`)
    }
    expect(policySnippet(embedded)).not.toMatch(/\*|unsafe/)
  })

  it("takes the readable colours, not the chosen one", () => {
    expect(styleSnippet(checked("#ffcc00"))).not.toContain("light-dark(#ffcc00")
    expect(styleSnippet(checked("#1d3fa4"))).toContain("light-dark(#1d3fa4, ")
  })
})
