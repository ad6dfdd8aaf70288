/** Settings and programmes in memory. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Desk from "../Desk.ts"
import { type Settings, SettingsBook } from "./ports.ts"

const settings = Desk.drawer<Settings>()

/** The settings of each municipality, the same at first. */
export const settingsBook = (initial: Settings): Layer.Layer<SettingsBook> =>
  Layer.succeed(SettingsBook, {
    get: () => Effect.map(settings.find("settings"), (kept) => kept ?? initial),
    set: (changed) => settings.put("settings", changed)
  })
