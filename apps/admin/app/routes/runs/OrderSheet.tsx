import { amountInWords, format, messagesIn, orderReasons } from "@lotsenwerk/messages"
import type { ReactNode } from "react"
import type { Order } from "../../wire.ts"
import { Sheet } from "./Sheet.tsx"

const { words } = messagesIn("de")

const Item = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** Who found it, as what, and when; without a role where none was kept. */
const Found = ({ finding: { by, role, at } }: { readonly finding: Order["findings"]["factual"] }) => (
  <>
    {by.name}, {role && `${words.roles[role]}, `}
    {format.moment(at)}
  </>
)

/** The first sheet: the ten items of an order, and room for the cash office. */
export const OrderSheet = ({ order, demo }: { readonly order: Order; readonly demo: boolean }) => {
  const { cents, lines, terms, findings, released, cashOffice } = order
  const persons = new Set(lines.map(({ iban, name }) => `${name}${iban}`)).size
  return (
    <Sheet order={order} demo={demo} number={1}>
      <h1>Auszahlungsanordnung</h1>
      <p>Sammelanordnung nach § 8 Abs. 1 KomKBVO an die {cashOffice}</p>
      <dl className="lw-items">
        <Item name="Betrag">
          <span className="lw-sum lw-num">{format.euro(cents)}</span>
          <br />
          in Worten: {amountInWords(cents)}
        </Item>
        <Item name="Grund">
          Aufwandsentschädigung ehrenamtlicher Integrationslotsen:
          {orderReasons(lines).map((reason) => (
            <span key={reason}>
              <br />
              {reason}
            </span>
          ))}
        </Item>
        <Item name="Empfänger">
          {persons === 1 ? "1 Person" : `${persons} Personen`} mit{" "}
          {lines.length === 1 ? "1 Zahlung" : `${lines.length} Zahlungen`} nach der Liste auf Blatt 2
        </Item>
        <Item name="Buchungsstelle">{terms.budgetLine}</Item>
        <Item name="IBAN">je Empfänger nach der Liste auf Blatt 2</Item>
        <Item name="Fälligkeit">{format.day(terms.executionOn)}</Item>
        <Item name="Haushaltsjahr">{terms.budgetYear}</Item>
        <Item name="Feststellung">
          Sachlich richtig: <Found finding={findings.factual} />
          <br />
          Rechnerisch richtig: <Found finding={findings.arithmetical} />
        </Item>
        <Item name="Tag der Anordnung">{format.dayOf(released.at)}</Item>
        <Item name="Anordnung">
          Die {cashOffice} wird angewiesen, den Betrag auszuzahlen und wie angegeben zu buchen.
          <span className="lw-sign">
            {released.by.name}
            <br />
            <span className="lw-muted">elektronisch freigegeben am {format.moment(released.at)}</span>
          </span>
        </Item>
      </dl>
      <section className="lw-desk-use" aria-label={`Vermerke der ${cashOffice}`}>
        <h2>Vermerke der {cashOffice}</h2>
        <dl>
          <Item name="Eingegangen am">{""}</Item>
          <Item name="Ausgezahlt am">{""}</Item>
          <Item name="Buchungsnummer, Zeichen">{""}</Item>
        </dl>
      </section>
    </Sheet>
  )
}
