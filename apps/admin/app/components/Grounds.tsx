import { groundInWords } from "../inWords.ts"
import type { Ground } from "../wire.ts"
import { Mark } from "./Mark.tsx"
import { StateWord } from "./StateWord.tsx"

const GroundItem = ({ found }: { readonly found: Ground }) => {
  const { title, state, tone, read, rule, source, sourceAddress, mark, isAssumed, doubt } = groundInWords(found)
  return (
    <li className="lw-ground">
      <p>
        <strong>{title}</strong>
        <br />
        <StateWord tone={tone}>{state}</StateWord>
      </p>
      <dl>
        <dt>Gelesen</dt>
        <dd>{read}</dd>
        <dt>Regel</dt>
        <dd>{rule}</dd>
        <dt>Quelle</dt>
        <dd className="lw-src">
          {sourceAddress === undefined ? source : <a href={sourceAddress}>{source}</a>}{" "}
          <Mark assumed={isAssumed}>{mark}</Mark>
        </dd>
        {doubt && (
          <>
            <dt>Zweifel</dt>
            <dd>{doubt}</dd>
          </>
        )}
      </dl>
    </li>
  )
}

interface GroundsProps {
  readonly grounds: ReadonlyArray<Ground>
  /** Whether they stand as a section of their own, outside a table. */
  readonly plain?: boolean
}

/** Every condition of a decision: how it stands, what was read, the rule, its source, and what would change it. */
export const Grounds = ({ grounds, plain }: GroundsProps) => {
  const changes = grounds.flatMap((found) => groundInWords(found).change ?? [])
  return (
    <div className={`lw-grounds${plain ? " lw-grounds--plain" : ""}`}>
      <ol>
        {grounds.map((found) => (
          <GroundItem key={found.condition} found={found} />
        ))}
      </ol>
      {changes.length > 0 && (
        <p className="lw-change">
          <strong>Was es ändern würde:</strong> {[...new Set(changes)].join(" ")}
        </p>
      )}
    </div>
  )
}
