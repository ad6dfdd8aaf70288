/** Decisions and grounds in words, as they come over the wire. */
import { decision, type GroundInWords, ground } from "@lotsenwerk/messages"
import type { Ground, Trace } from "./wire.ts"

// On the wire a day is plain text; the words only read it.

/** One ground: how it stands, what was read, the rule, its source, what would change it. */
export const groundInWords = (found: Ground): GroundInWords => ground(found as Parameters<typeof ground>[0])

/** A whole decision in a sentence, or two where something is not surely evidenced. */
export const decisionInWords = (trace: Trace): string => decision(trace as Parameters<typeof decision>[0])
