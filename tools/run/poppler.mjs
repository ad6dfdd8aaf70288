// The programs that read a PDF back, so that a paper is tested as its readers get it.
import { spawnSync } from "node:child_process"
import { setUpPackage } from "./packages.mjs"

const help = `Für die Tests der Papiere fehlt Poppler (pdfinfo, pdftotext, pdffonts, pdftoppm).
Installieren Sie es (Debian, Ubuntu: „sudo apt-get install poppler-utils“; macOS: „brew install poppler“;
Windows: „scoop install poppler“).`

const isThere = () => spawnSync("pdftotext", ["-v"], { stdio: "ignore" }).error === undefined

/** Makes sure of the programs; as root with apt-get they are installed where they are missing. */
export const poppler = async () => {
  if (!isThere()) await setUpPackage("poppler-utils", help)
}
