import { languageName, namedLanguages } from "@lotsenwerk/messages"
import { Ticks } from "../../components/Choice.tsx"
import { Field } from "../../components/Field.tsx"
import type { Person, Programme } from "../../wire.ts"

interface PersonFieldsProps {
  readonly programme: Pick<Programme, "tasks" | "languages">
  /** What is recorded; nothing for somebody new. */
  readonly person?: Person["person"]
}

/** Who somebody is, how to reach them, what they offer. */
export const PersonFields = ({ programme, person }: PersonFieldsProps) => {
  const offered = person?.offer.languages ?? []
  const codes = namedLanguages.filter((code) => programme.languages.includes(code) || offered.includes(code))
  return (
    <>
      <Field name="name" label="Vor- und Nachname" value={person?.name} />
      <Field
        name="contact.email"
        type="email"
        label="E-Mail-Adresse"
        hint="Eine von beiden Angaben genügt: E-Mail oder Telefon."
        value={person?.contact.email}
      />
      <Field name="contact.phone" type="tel" label="Telefonnummer" short value={person?.contact.phone} />
      <Ticks
        name="offer.tasks"
        legend="Welche Aufgaben will die Person übernehmen?"
        options={programme.tasks.map(({ id, label }) => ({ value: id, label: label.de }))}
        values={person?.offer.tasks ?? []}
      />
      <Ticks
        name="offer.languages"
        legend="In welchen Sprachen will die Person unterstützen?"
        hint="Nur Sprachen, die die Person anbietet. Herkunft und Muttersprache gehören nicht hierher."
        options={codes.map((code) => ({ value: code, label: languageName(code) }))}
        values={offered}
      />
      <Field name="offer.otherLanguages" label="Weitere Sprachen" optional value={person?.offer.otherLanguages} />
    </>
  )
}
