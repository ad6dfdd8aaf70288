/** Reads what the fields of a person hold. */
import type { Sent } from "../../sent.server.ts"

/** Name, contact and offer as the API takes them. */
export const personIn = ({ text, all }: Sent) => ({
  name: text("name"),
  contact: { email: text("contact.email"), phone: text("contact.phone") },
  offer: {
    tasks: all("offer.tasks"),
    languages: all("offer.languages"),
    otherLanguages: text("offer.otherLanguages")
  }
})
