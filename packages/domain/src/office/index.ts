export { Conflict, KeyReused, NotFound } from "./errors.ts"
export { type Act, Instant, JournalEntry, Municipality, type NewJournalEntry, type Receipt } from "./model.ts"
export { Journal, Office, type OfficeEntry, Receipts, SpentWords } from "./ports.ts"
