import { format } from "@lotsenwerk/messages"
import { Facts } from "../../components/Facts.tsx"
import type { Settings } from "../../wire.ts"

/** The settings for those who only read them. */
export const SettingsFacts = ({ settings }: { readonly settings: Settings }) => (
  <Facts
    wide
    facts={{
      Postfach: settings.mailbox,
      Telefon: settings.phone,
      "Kontoinhaber der Kasse": settings.debtorName,
      "IBAN der Kasse": settings.debtorIban,
      "BIC der Kasse": settings.debtorBic,
      Buchungsstelle: settings.budgetLine,
      Aktenzeichen: settings.fileNumber,
      Ausführungstag: `${settings.executionDay}. des Folgemonats`,
      "Erster Monat, der hier gezahlt wird": format.month(settings.ledgerSince)
    }}
  />
)
