import { languageLabels, languageName, languages, namedLanguages } from "@lotsenwerk/messages"
import { Choice, Ticks } from "../../components/Choice.tsx"
import { Field, TextField } from "../../components/Field.tsx"
import type { CourseParticipant } from "../../wire.ts"

interface ParticipantFieldsProps {
  /** Languages that the programme looks for, as codes. */
  readonly offered: ReadonlyArray<string>
  /** What is recorded; nothing for somebody new. */
  readonly participant?: CourseParticipant
}

/** Who comes, how to reach them, what they need. */
export const ParticipantFields = ({ offered, participant }: ParticipantFieldsProps) => {
  const chosen = participant?.languages ?? []
  const codes = namedLanguages.filter((code) => offered.includes(code) || chosen.includes(code))
  return (
    <>
      <Field name="name" label="Vor- und Nachname" value={participant?.name} />
      <Field
        name="contact.email"
        type="email"
        label="E-Mail-Adresse"
        hint="Eine von beiden Angaben genügt: E-Mail oder Telefon."
        value={participant?.contact?.email}
      />
      <Field name="contact.phone" type="tel" label="Telefonnummer" short value={participant?.contact?.phone} />
      <Ticks
        name="languages"
        legend="In welchen Sprachen kann die Person helfen?"
        hint="Nur Sprachen, die die Person anbietet. Herkunft und Muttersprache gehören nicht hierher."
        options={codes.map((code) => ({ value: code, label: languageName(code) }))}
        values={chosen}
      />
      <TextField
        name="needs"
        label="Was braucht die Person, um gut teilzunehmen?"
        hint="Zum Beispiel einen Platz vorn. Keine Krankheiten. Nach dem Kurs wird es gelöscht."
        optional
        rows={2}
        value={participant?.needs}
      />
      <Choice
        name="language"
        legend="In welcher Sprache schreiben wir der Person?"
        value={participant?.language ?? "de"}
        options={languages.map((value) => ({ value, label: languageLabels[value] }))}
      />
    </>
  )
}
