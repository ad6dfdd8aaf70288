import { Button } from "../../components/Button.tsx"
import { Go } from "../../components/Go.tsx"
import type { YearStatement } from "../../wire.ts"
import { StatementSheet } from "./StatementSheet.tsx"

interface StatementPageProps {
  readonly found: YearStatement
  readonly demo: boolean
  readonly back: { readonly to: string; readonly label: string }
  /** The year before, where there was somebody in office. */
  readonly before: string
}

/** The sheet as it lies on the desk. */
export const StatementPage = ({ found, demo, back, before }: StatementPageProps) => (
  <>
    <title>{`${found.words.title}: ${found.name} – ${found.body}`}</title>
    <main className="lw-desk" id="inhalt">
      <div className="lw-desk__bar">
        <Go to={back.to}>{back.label}</Go>
        <Go to={before}>Jahr {found.year - 1}</Go>
      </div>
      {!found.isAlone && (
        <form className="lw-desk__bar" method="get">
          <input type="hidden" name="allein" value="ja" />
          <Button label="Ohne andere Ämter und Freibeträge aufteilen" />
        </form>
      )}
      <StatementSheet found={found} demo={demo} />
    </main>
  </>
)
