import { format, paidMonth } from "@lotsenwerk/messages"
import { Row, Rows, Sum, Table } from "../../components/Table.tsx"
import type { Order } from "../../wire.ts"
import { Sheet } from "./Sheet.tsx"

const columns = [
  { label: "Empfänger" },
  { label: "IBAN" },
  { label: "Monat" },
  { label: "Kennung" },
  { label: "Betrag in €", money: true }
]

const amount = (cents: number) => format.euro(cents).replace("\u00A0€", "")

const grouped = (iban: string) => iban.replace(/(.{4})(?=.)/g, "$1 ")

/** The second sheet: to whom, to which account, how much. */
export const ListSheet = ({ order, demo }: { readonly order: Order; readonly demo: boolean }) => (
  <Sheet order={order} demo={demo} number={2}>
    <h2 className="lw-list-title">
      Liste der Empfänger zur Anordnung <span className="lw-nobr">{order.number}</span>
    </h2>
    <Table caption="Empfängerliste" columns={columns}>
      <Rows>
        {order.lines.map((line) => (
          <Row
            key={line.reference}
            head={line.holder}
            cells={[
              <span className="lw-iban" key="iban">
                {grouped(line.iban)}
              </span>,
              paidMonth(line),
              line.reference,
              amount(line.cents)
            ]}
          />
        ))}
      </Rows>
      <Sum>
        <Row
          head={order.lines.length === 1 ? "1 Zahlung" : `${order.lines.length} Zahlungen`}
          cells={["", "", "", amount(order.cents)]}
        />
      </Sum>
    </Table>
  </Sheet>
)
