export { Letter, PostedLetter } from "./model.ts"
export { NotCarried, Outbox, Postman } from "./ports.ts"
