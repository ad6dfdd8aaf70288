/** Reads what the fields of a participant hold. */
import type { Sent } from "../../sent.server.ts"

/** A participant as the API takes one. */
export const participantIn = ({ text, all, choice }: Sent) => ({
  name: text("name"),
  contact: { email: text("contact.email"), phone: text("contact.phone") },
  languages: all("languages"),
  needs: text("needs"),
  language: choice<"de" | "de-simple" | "en">("language")
})
