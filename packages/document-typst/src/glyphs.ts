/** What a font can write, read from the font itself. */

/** The code points that a font has a glyph for. */
export type Glyphs = ReadonlySet<number>

const tableAt = (font: DataView, tag: number): number => {
  const count = font.getUint16(4)
  for (let at = 12; at < 12 + 16 * count; at += 16) if (font.getUint32(at) === tag) return font.getUint32(at + 8)
  throw new Error("No such table in the font")
}

/** Segments of 16 bits: `endCode[]`, `startCode[]`, `idDelta[]`, `idRangeOffset[]`. @source OpenType, cmap format 4 */
const segments = (font: DataView, at: number, glyphs: Set<number>): void => {
  const bytes = font.getUint16(at + 6)
  for (let segment = at + 14; segment < at + 14 + bytes; segment += 2) {
    const [last, first] = [font.getUint16(segment), font.getUint16(segment + bytes + 2)]
    const [delta, place] = [font.getUint16(segment + 2 * bytes + 2), segment + 3 * bytes + 2]
    const range = font.getUint16(place)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = range === 0 ? (code + delta) & 0xffff : font.getUint16(place + range + 2 * (code - first))
      if (glyph !== 0) glyphs.add(code)
    }
  }
}

/** Groups of 32 bits: first code, last code, first glyph. @source OpenType, cmap format 12 */
const groups = (font: DataView, at: number, glyphs: Set<number>): void => {
  const count = font.getUint32(at + 12)
  for (let group = at + 16; group < at + 16 + 12 * count; group += 12) {
    const [first, last] = [font.getUint32(group), font.getUint32(group + 4)]
    for (let code = first; code <= last; code += 1) glyphs.add(code)
  }
}

/** Reads which characters a font has. @throws when the file is no font with a table of characters */
export const glyphsOf = (file: Uint8Array): Glyphs => {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const cmap = tableAt(font, 0x636d6170)
  const glyphs = new Set<number>()
  for (let record = cmap + 4; record < cmap + 4 + 8 * font.getUint16(cmap + 2); record += 8) {
    const at = cmap + font.getUint32(record + 4)
    const format = font.getUint16(at)
    if (format === 4) segments(font, at, glyphs)
    if (format === 12) groups(font, at, glyphs)
  }
  return glyphs
}
