/** Invented people who come to the demo's courses. No name here is anybody's. */
import type { Course } from "@lotsenwerk/domain"

type Participant = Course.Participant

const address = (name: string) =>
  `${name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll(" ", ".")}@personen.example`

const person = (name: string, languages: string, change: Partial<Participant> = {}): Participant => ({
  name,
  contact: { email: address(name) },
  languages: languages.split(" ").filter(Boolean),
  language: "de",
  ...change
})

/** Who was at the course that is over, in the order of joining. */
export const formerParticipants: ReadonlyArray<Participant> = [
  person("Sevgi Abendstern", "tr"),
  person("Matthias Bachkiesel", ""),
  person("Nataliia Distelfalter", "uk ru"),
  person("Reza Fliederbusch", "fa", { language: "de-simple" }),
  person("Ines Grashalm", "fr"),
  person("Abdulrahman Himbeertal", "ar"),
  person("Kateryna Jahresring", "uk"),
  person("Lothar Kranichfeder", "")
]

/** Who has a place on the next course. */
export const nextParticipants: ReadonlyArray<Participant> = [
  person("Aylin Lichtmoos", "tr ku"),
  person("Bernd Moorwiese", ""),
  person("Darya Nussbaumhof", "ru uk"),
  person("Emre Ostwindhaus", "tr", { needs: "Einen Platz nah am Eingang." }),
  person("Fatima Pappelweg", "ar fr"),
  person("Gisela Rebhang", "en"),
  person("Hamid Schattenbaum", "fa", { language: "de-simple" }),
  person("Iryna Taubenschlag", "uk")
]

/** Who has signed up and not confirmed yet; the last one left a telephone number only. */
export const heldParticipants: ReadonlyArray<Participant> = [
  person("Joseph Uhrenturm", "en fr", { language: "en" }),
  person("Kamila Vogelbeere", "ps", { contact: { phone: "02362 000-0117" } })
]

/** Whose sign-up came without proof and waits for a look. */
export const reviewedParticipant: Participant = person("Ludger Weidenkorb", "")

/** Who has the few places of the advanced course, and who waits. */
export const advancedParticipants: ReadonlyArray<Participant> = [
  person("Marwa Ziegelstein", "ar"),
  person("Norbert Ackerrand", ""),
  person("Oksana Brunnenlied", "uk"),
  person("Peyman Dachgarten", "fa"),
  person("Rukiye Erlenbach", "tr"),
  person("Sabine Fährmann-Moos", "")
]
