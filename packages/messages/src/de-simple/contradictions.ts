/** What cannot be; only the office meets it, in German as it is. */
export { contradictions } from "../de/contradictions.ts"
