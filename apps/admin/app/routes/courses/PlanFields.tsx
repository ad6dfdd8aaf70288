import type { ReactNode } from "react"
import { DateField, Field, TextField } from "../../components/Field.tsx"
import { Section } from "../../components/Section.tsx"
import { DateRows } from "./DateRows.tsx"
import type { Plan } from "./plan.ts"

/** A plan as far as it is known before somebody types: an earlier course, the programme, the settings. */
export type Draft = Partial<Omit<Plan, "organiser">> & { readonly organiser?: Partial<Plan["organiser"]> }

const number = (value: number | undefined) => (value === undefined ? undefined : String(value))

interface PlanFieldsProps {
  readonly draft: Draft
  /** How many dates the programme proposes. */
  readonly proposed: number
  /** The field of the address, where it can still be chosen. */
  readonly address?: ReactNode
  /** On what the proposed topics and dates are based. */
  readonly evidence?: ReactNode
}

/** Everything about a course: what, who, where, for how many, when. */
export const PlanFields = ({ draft, proposed, address, evidence }: PlanFieldsProps) => (
  <>
    <Section title="Kurs">
      <div className="lw-fields">
        <Field name="title" label="Titel" hint="Zum Beispiel: Grundkurs 2027" value={draft.title} />
        {address}
        <Field name="place" label="Ort" hint="Mit Raum, so dass man ihn findet" value={draft.place} />
        <TextField
          name="topics"
          label="Themen"
          hint="Eine Zeile für jedes Thema. Sie stehen auf der Kursseite und auf dem Zertifikat."
          optional
          rows={5}
          value={draft.topics?.join("\n")}
        />
        {evidence}
      </div>
    </Section>
    <Section
      title="Veranstalter"
      note="Bekommt die Anmeldungen, steht als Absender in den E-Mails und wird im Datenschutzhinweis genannt."
    >
      <div className="lw-fields">
        <Field name="organiser.name" label="Name" hint="Die Stelle oder der Träger" value={draft.organiser?.name} />
        <Field
          name="organiser.mailbox"
          type="email"
          label="Postfach"
          hint="Ein Postfach der Stelle, keines einer Person"
          value={draft.organiser?.mailbox}
        />
        <Field name="organiser.phone" type="tel" label="Telefonnummer" optional short value={draft.organiser?.phone} />
      </div>
    </Section>
    <Section
      title="Plätze und Anmeldung"
      note="Wer sich anmeldet, bekommt einen Platz, solange einer frei ist. Die anderen warten in der Reihenfolge der Anmeldung."
    >
      <div className="lw-fields">
        <Field name="capacity" type="number" label="Plätze" short value={number(draft.capacity)} />
        <div className="lw-fields lw-fields--row">
          <DateField name="opensOn" label="Anmelden ab" value={draft.opensOn} />
          <DateField name="closesOn" label="Anmelden bis" value={draft.closesOn} />
        </div>
        <Field
          name="confirmHours"
          type="number"
          label="Stunden bis zur Bestätigung"
          hint="So lange halten wir einen Platz für die Person, die ihn noch nicht per E-Mail bestätigt hat. Danach bekommt ihn die nächste."
          short
          value={number(draft.confirmHours)}
        />
        <Field
          name="acceptHours"
          type="number"
          label="Stunden bis zur Zusage"
          hint="Wird ein Platz frei, hat die nächste Person auf der Warteliste so lange Zeit, ihn anzunehmen."
          short
          value={number(draft.acceptHours)}
        />
      </div>
    </Section>
    <Section title="Termine" note="Leere Zeilen zählen nicht. Die Reihenfolge ordnen wir nach dem Tag.">
      <DateRows dates={draft.dates ?? []} proposed={proposed} />
    </Section>
  </>
)
