import type { ReactNode } from "react"

interface FactsProps {
  /** What is known; a fact that is not known is left out. */
  readonly facts: Readonly<Record<string, ReactNode>>
  readonly wide?: boolean
}

const isKnown = (value: ReactNode) => value !== undefined && value !== null && value !== ""

/** Facts with their names. */
export const Facts = ({ facts, wide }: FactsProps) => (
  <dl className={`lw-facts${wide ? " lw-facts--wide" : ""}`}>
    {Object.entries(facts)
      .filter(([, value]) => isKnown(value))
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
