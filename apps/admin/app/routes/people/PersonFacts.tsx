import { format, languageName } from "@lotsenwerk/messages"
import { Email } from "../../components/Email.tsx"
import { Facts } from "../../components/Facts.tsx"
import { Go } from "../../components/Go.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { Person, Programme } from "../../wire.ts"

interface PersonFactsProps {
  readonly record: Person
  readonly programme: Pick<Programme, "tasks">
}

const Account = ({ account }: { readonly account: Person["account"] | undefined }) =>
  account === undefined ? (
    <StateWord tone="open">fehlt</StateWord>
  ) : (
    <>
      {account.holder}
      <br />
      <span className="lw-iban">{account.masked}</span>
    </>
  )

/** How to reach a person, what they offer, where they are paid. */
export const PersonFacts = ({ record: { person, account, stage }, programme }: PersonFactsProps) => {
  const { at, coordinates } = useVisitor()
  const { contact, offer } = person
  const languages = [...offer.languages.map((code) => languageName(code)), offer.otherLanguages].filter(Boolean)
  const labels = offer.tasks.map((id) => programme.tasks.find((task) => task.id === id)?.label.de ?? id)
  const isPaid = stage !== "applicant" && stage !== "closed"
  return (
    <aside aria-label="Angaben zur Person">
      <Facts
        facts={{
          Telefon: contact.phone,
          "E-Mail": contact.email && <Email address={contact.email} />,
          Sprachen: languages.join(", "),
          Aufgaben: labels.join(", "),
          Bankverbindung: isPaid || account !== undefined ? <Account account={account} /> : undefined,
          Nachricht: person.note,
          Eingegangen: format.dayOf(person.receivedAt)
        }}
      />
      {coordinates && (
        <p className="lw-actions">
          <Go to={at.details(person.id)}>Angaben ändern</Go>
          <Go to={at.account(person.id)}>
            {account === undefined ? "Bankverbindung aufnehmen" : "Bankverbindung ändern"}
          </Go>
        </p>
      )}
    </aside>
  )
}
