import { messagesIn } from "@lotsenwerk/messages"
import { Button } from "../../components/Button.tsx"
import { Field } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Hint } from "../../components/Hint.tsx"
import { Section } from "../../components/Section.tsx"
import type { Settings } from "../../wire.ts"

const { words } = messagesIn("de")

interface SettingsFormProps {
  readonly settings: Settings
  /** Settings without which no run can be released. */
  readonly missing: ReadonlyArray<string>
}

/** What the municipality sets for itself: how it is reached, from which account it pays. */
export const SettingsForm = ({ settings, missing }: SettingsFormProps) => (
  <Form intent="settings">
    {missing.length > 0 && (
      <Hint>
        <p>
          Es fehlt: {missing.map((name) => words.settings[name as keyof typeof words.settings] ?? name).join(", ")}.
          Ohne diese Angaben kann niemand einen Zahllauf freigeben.
        </p>
      </Hint>
    )}
    <Section
      title="Kontakt"
      note="Steht in E-Mails und auf der öffentlichen Seite. Ein Postfach der Stelle, keines einer Person."
    >
      <div className="lw-fields">
        <Field name="mailbox" type="email" label="Postfach der Stelle" optional value={settings.mailbox} />
        <Field name="phone" type="tel" label="Telefonnummer der Stelle" optional short value={settings.phone} />
      </div>
    </Section>
    <Section title="Kasse" note="Steht auf der Auszahlungsanordnung und in der Bankdatei.">
      <div className="lw-fields">
        <Field name="debtorName" label="Kontoinhaber der Kasse" value={settings.debtorName} />
        <Field name="debtorIban" label="IBAN der Kasse" value={settings.debtorIban} autoComplete="off" />
        <Field name="debtorBic" label="BIC der Kasse" optional short value={settings.debtorBic} />
        <Field name="budgetLine" label="Buchungsstelle" value={settings.budgetLine} />
        <Field name="fileNumber" label="Aktenzeichen" value={settings.fileNumber} />
        <Field
          name="executionDay"
          type="number"
          label="Ausführungstag"
          hint="Tag des Folgemonats, 1 bis 28"
          short
          value={String(settings.executionDay)}
        />
        <Field
          name="ledgerSince"
          type="month"
          label="Erster Monat, der hier gezahlt wird"
          hint="Frühere Monate sind anderswo abgerechnet. Zum Beispiel: 2026-10"
          short
          value={settings.ledgerSince}
        />
      </div>
    </Section>
    <div className="lw-actions">
      <Button label="Einstellungen ändern" weight="primary" />
    </div>
  </Form>
)
