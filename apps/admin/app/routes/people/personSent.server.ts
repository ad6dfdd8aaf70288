/** Reads what the fields of a person hold. */
import type { Sent } from "../../sent.server.ts"

/** Name, contact and offer as the API takes them. */
export const personIn = ({ text, optional, all }: Sent) => ({
  name: text("name"),
  contact: { ...optional("email", "contact.email"), ...optional("phone", "contact.phone") },
  offer: {
    tasks: all("offer.tasks"),
    languages: all("offer.languages"),
    ...optional("otherLanguages", "offer.otherLanguages")
  }
})
