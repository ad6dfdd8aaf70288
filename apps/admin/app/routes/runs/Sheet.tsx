import { format } from "@lotsenwerk/messages"
import type { ReactNode } from "react"
import type { Order } from "../../wire.ts"

interface SheetProps {
  readonly order: Order
  readonly demo: boolean
  readonly number: 1 | 2
  readonly children: ReactNode
}

/** A sheet of the order: whose it is above, what it belongs to below. */
export const Sheet = ({ order, demo, number, children }: SheetProps) => (
  <article className="lw-sheet" data-kern-theme="light" aria-label={`Blatt ${number}`}>
    <header>
      <div>
        <strong>{order.body}</strong>
        <br />
        {order.office}
        {demo && (
          <>
            <br />
            <span className="lw-muted">Beispiel nach öffentlichen Angaben, Personen erfunden</span>
          </>
        )}
      </div>
      <div className="lw-n">
        Anordnung Nr. <strong>{order.number}</strong>
        <br />
        Aktenzeichen {order.terms.fileNumber}
        <br />
        Datum {format.dayOf(order.released.at)}
      </div>
    </header>
    {children}
    <footer>
      <span>
        {order.number}, Regelstand {order.programmeVersion}, Prüfwert der Liste {order.checksum}
      </span>
      <span>Blatt {number} von 2</span>
    </footer>
  </article>
)
