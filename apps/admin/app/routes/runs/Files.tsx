import { Go } from "../../components/Go.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { RunRecord } from "../../wire.ts"
import { filesOf } from "./files.ts"

/** What a released run hands to the cash office and the bank. */
export const Files = ({ run: { id } }: { readonly run: RunRecord["run"] }) => {
  const { at, visitor } = useVisitor()
  const files = filesOf(visitor.municipality, id)
  const takes = visitor.role !== "auditor"
  return (
    <div className="lw-noprint">
      <Section title="Dateien" note="Der Zahllauf ist abgeschlossen. Er bleibt, wie er ist.">
        <ul className="lw-list">
          <li>
            <Go to={at.order(id)}>Auszahlungsanordnung</Go>
            <p>Zum Ansehen, mit Liste der Empfänger</p>
          </li>
          <li>
            <a href={files.order} download>
              Auszahlungsanordnung als PDF
            </a>
            <p>Für die Akte und die Kasse, als PDF/A, mit Liste der Empfänger</p>
          </li>
          {takes && (
            <>
              <li>
                <a href={files.list} download>
                  Liste als CSV
                </a>
                <p>Für das Kassenprogramm</p>
              </li>
              <li>
                <a href={files.transfer} download>
                  Überweisungen als pain.001
                </a>
                <p>Für die Bank, wenn die Kasse sie annimmt</p>
              </li>
            </>
          )}
        </ul>
      </Section>
    </div>
  )
}
