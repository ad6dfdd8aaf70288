// A browser for the journeys: found on the machine, or installed where that is possible.
import { existsSync } from "node:fs"
import { setUpPackage } from "./packages.mjs"
import { failure, Stop } from "./words.mjs"

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe"
]

const help = `Für die Tests im Browser fehlt Chromium oder Chrome.
Installieren Sie es (Debian, Ubuntu: „sudo apt-get install chromium“; macOS: „brew install --cask chromium“;
Windows: „winget install Google.Chrome“), oder nennen Sie sein Programm in CHROMIUM, zum Beispiel CHROMIUM=/usr/bin/chromium.`

/**
 * The program of the browser, where there is one.
 *
 * @param {string | undefined} named the value of CHROMIUM
 * @param {ReadonlyArray<string>} known
 */
export const findChromium = (named, known = places) => {
  if (named === undefined || named === "") return known.find((file) => existsSync(file))
  if (existsSync(named)) return named
  throw new Stop(`CHROMIUM nennt ${named}, das gibt es nicht.\n${help}`)
}

/**
 * Gives the program of the browser; as root with apt-get it is installed where it is missing.
 *
 * @returns {Promise<string>}
 */
export const chromium = async () => {
  const found = findChromium(process.env.CHROMIUM)
  if (found !== undefined) return found
  const { output } = await setUpPackage("chromium", help)
  const installed = findChromium(undefined)
  if (installed === undefined) throw new Stop(failure(help, output))
  return installed
}
