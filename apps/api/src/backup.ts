/** `npm run backup -- <folder>` and `npm run restore -- <backup>`: the embedded database copied at work, and put back. */
import { existsSync } from "node:fs"
import { backUp, restore } from "@lotsenwerk/store-postgres"
import { type Config, readConfig } from "./config/config.ts"
import { sentenceOf } from "./sentences.ts"

/** A command that cannot be done as it was given. */
class Unclear extends Error {}

const say = (...sentences: ReadonlyArray<string>) => console.log(sentences.join("\n"))

const germanTime = new Intl.DateTimeFormat("de-DE", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Berlin"
})

const asked = (what: string | undefined, question: string): string => {
  if (what === undefined || what === "") throw new Unclear(question)
  return what
}

const commands: Readonly<Record<string, (config: Config, argument: string | undefined) => Promise<void>>> = {
  backup: async ({ dataFolder }, argument) => {
    const into = asked(argument, "Wohin soll gesichert werden? Zum Beispiel: npm run backup -- /mnt/sicherungen")
    const { backup, keys } = await backUp({ folder: dataFolder, into, at: new Date() })
    say(`Gesichert: ${backup}`)
    if (keys === undefined)
      say("Die Schlüssel der Kontonummern stehen in LOTSENWERK_KEYS. Bewahren Sie sie getrennt auf.")
    else say(`Schlüssel der Kontonummern: ${keys}. Bewahren Sie sie getrennt von der Sicherung auf.`)
  },
  restore: async ({ dataFolder, keys }, argument) => {
    const example = "npm run restore -- /mnt/sicherungen/lotsenwerk-2026-11-26T03-40-12"
    const backup = asked(argument, `Welche Sicherung soll eingespielt werden? Zum Beispiel: ${example}`).replace(
      /\/$/,
      ""
    )
    const beside = `${backup}.keys`
    if (keys === undefined && !existsSync(beside)) {
      throw new Unclear(
        `Die Schlüssel der Kontonummern fehlen. Legen Sie sie neben die Sicherung (${beside}), oder setzen Sie LOTSENWERK_KEYS.`
      )
    }
    const { finishedAt } = await restore({ backup, folder: dataFolder, keys: keys === undefined ? beside : undefined })
    say(
      `Eingespielt in ${dataFolder}: der Stand vom ${germanTime.format(new Date(finishedAt))} Uhr. Starten Sie mit npm start.`,
      "Was danach geschah, fehlt darin. Fragen Sie vor der nächsten Freigabe die Kasse, welche Läufe sie schon hat."
    )
  }
}

try {
  const [name = "", argument] = process.argv.slice(2)
  const config = readConfig(process.env)
  if (config.database.kind === "server") {
    throw new Unclear(
      "DATABASE_URL ist gesetzt. Sichern Sie dieses PostgreSQL wie Ihre anderen Datenbanken, und bewahren Sie LOTSENWERK_KEYS auf."
    )
  }
  const command = commands[name]
  if (command === undefined) throw new Unclear(`Aufruf: ${Object.keys(commands).join(" | ")}`)
  await command(config, argument)
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
}
