/** Lines of an iCalendar file: folded, ended with CRLF; what people wrote can neither end one nor begin another. */

/** How long a line may be, its end left out. @unit octets of UTF-8 @source RFC 5545 § 3.1 */
const longest = 75

/** Everything that some reader takes for the end of a line. */
const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/** What no text may hold: control characters but the tabulator. @source RFC 5545 § 3.1 */
const controls = /(?!\t)\p{Cc}/gu

/** Writes text of any kind: what has a meaning in the file is escaped, what no file may hold is left out. */
export const text = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/[\\;,]/g, "\\$&")
    .replace(lineEnds, "\\n")
    .replace(controls, "")

/** Writes an address of the web; whatever an address may not hold is percent-encoded. @source RFC 3986 § 2 */
export const address = (url: string): string =>
  url.toWellFormed().replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent)

const octets = (character: string): number => Buffer.byteLength(character)

/** Breaks a line so that no part is too long; each further part begins with a space. No character is broken. */
const folded = (line: string): string => {
  const parts: Array<string> = []
  let [part, length] = ["", 0]
  for (const character of line) {
    if (length + octets(character) > longest) {
      parts.push(part)
      part = " "
      length = 1
    }
    part += character
    length += octets(character)
  }
  return [...parts, part].join("\r\n")
}

/** Writes the lines of a file from names and values; a value that is not there has no line. */
export const written = (lines: ReadonlyArray<readonly [name: string, value: string | undefined]>): string =>
  lines.flatMap(([name, value]) => (value === undefined ? [] : `${folded(`${name}:${value}`)}\r\n`)).join("")
