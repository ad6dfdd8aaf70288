export { faults, type ProgrammeFault } from "./check.ts"
export { Organiser, Programme, Task, Wording } from "./model.ts"
export { ProgrammeBook, Settings, SettingsBook } from "./ports.ts"
export { type Replay, type ReplayFault, replay } from "./replay.ts"
