import { Choice } from "../../components/Choice.tsx"
import { DateField, Field } from "../../components/Field.tsx"
import { Hint } from "../../components/Hint.tsx"
import type { PaperKind } from "./papers.ts"

/** A declaration is given on a day, or it is refused: both are known, and neither is a gap. */
const Declared = ({
  legend,
  given,
  refused = "verweigert",
  hint = "Bleibt leer, wenn die Erklärung verweigert wurde."
}: {
  readonly legend: string
  readonly given: string
  readonly refused?: string
  readonly hint?: string
}) => (
  <>
    <Choice
      name="answer"
      legend={legend}
      value="given"
      options={[
        { value: "given", label: given },
        { value: "refused", label: refused }
      ]}
    />
    <DateField name="on" label="Am" hint={hint} />
  </>
)

const YesOrNo = ({ name, legend }: { readonly name: string; readonly legend: string }) => (
  <Choice
    name={name}
    legend={legend}
    value="yes"
    options={[
      { value: "yes", label: "ja" },
      { value: "no", label: "noch nicht" }
    ]}
  />
)

interface PaperFieldsProps {
  readonly kind: PaperKind
  /** Who instructs and appoints: "Landrat". */
  readonly authority: string
}

/** What is asked of each kind of paper: days, and nothing that may not be kept. */
export const PaperFields = ({ kind, authority }: PaperFieldsProps) => {
  switch (kind) {
    case "Birth":
      return (
        <DateField
          name="on"
          label="Geboren am"
          hint="Nur, wenn für das Amt oder den Einsatzort nach dem Alter gefragt ist."
        />
      )
    case "Interview":
      return <DateField name="on" label="Gespräch am" hint="Nur der Tag. Notizen zum Gespräch gehören nicht hierher." />
    case "German":
      return (
        <Declared
          legend="Reicht das Deutsch der Person für das Amt?"
          given="ja, ausreichend"
          refused="nein"
          hint="Der Tag, an dem Sie es festgestellt haben. Bleibt leer, wenn es nicht reicht. Ein Nachweis ist nicht nötig."
        />
      )
    case "Consent":
      return <Declared legend="Ist die Person mit der Berufung einverstanden?" given="ja, einverstanden" />
    case "Confidentiality":
      return <Declared legend="Hat die Person die Verschwiegenheit erklärt?" given="ja, schriftlich erklärt" />
    case "DataSecrecy":
      return <Declared legend="Ist die Person auf das Datengeheimnis verpflichtet?" given="ja, verpflichtet" />
    case "Agreement":
      return <Declared legend="Ist die Ehrenamtsvereinbarung geschlossen?" given="ja, unterschrieben" />
    case "Obligation":
      return (
        <>
          <DateField
            name="on"
            label="Mündlich verpflichtet am"
            hint="Mit dem Hinweis auf die Folgen einer Verletzung"
          />
          <YesOrNo name="record" legend="Hat die Person die Niederschrift unterschrieben?" />
          <YesOrNo name="copy" legend="Hat die Person eine Abschrift erhalten?" />
        </>
      )
    case "Pass":
      return (
        <>
          <DateField name="issuedOn" label="Ausgestellt am" />
          <DateField name="validUntil" label="Gültig bis" hint="Bleibt leer, wenn der Pass kein Ende nennt." />
        </>
      )
    case "Instruction":
      return (
        <DateField
          name="on"
          label={`Belehrt am, durch: ${authority}`}
          hint="Über Pflichten, Mitwirkungsverbot und Haftung. Die Belehrung kommt zu den Akten."
        />
      )
    case "CriminalRecord":
      return (
        <>
          <Hint>
            <p>
              Festgehalten werden nur diese beiden Tage. Inhalt und Kopie des Führungszeugnisses dürfen nicht aufbewahrt
              werden. Geben Sie es nach der Einsicht zurück.
            </p>
          </Hint>
          <DateField name="issuedOn" label="Ausgestellt am" hint="Das Datum auf dem Führungszeugnis" />
          <DateField name="inspectedOn" label="Eingesehen am" />
        </>
      )
    case "BasicTraining":
      return (
        <>
          <DateField name="completedOn" label="Abgeschlossen am" hint="Der Tag auf dem Zertifikat" />
          <Choice
            name="provider._tag"
            legend="Wer hat den Kurs gehalten?"
            options={[
              { value: "Own", label: "wir selbst" },
              { value: "Recognised", label: "ein anderer Träger, hier anerkannt" }
            ]}
          />
          <Field name="provider.from" label="Name des Trägers" hint="Nur, wenn es ein anderer Träger war" />
        </>
      )
  }
}
