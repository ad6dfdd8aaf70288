/** A QR code as a drawing. */
import QRCode from "qrcode"

/** The dark squares of a row, joined where they touch: `M3 0h2v1h-2z`. */
const row = (y: number, size: number, isDark: (x: number) => boolean): string => {
  let path = ""
  for (let x = 0; x < size; x += 1) {
    const first = x
    while (x < size && isDark(x)) x += 1
    if (x > first) path += `M${first} ${y}h${x - first}v1h${first - x}z`
  }
  return path
}

/**
 * Draws an address as a QR code, an SVG without a margin; a sixth of it may be dirty.
 *
 * @source ISO/IEC 18004, error correction level M
 */
export const squares = (address: string): string => {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: "M" })
  const rows = Array.from({ length: modules.size }, (_, y) => row(y, modules.size, (x) => modules.get(y, x) === 1))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules.size} ${modules.size}"><path d="${rows.join("")}"/></svg>`
}
