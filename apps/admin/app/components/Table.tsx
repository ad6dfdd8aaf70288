import { createContext, type ReactNode, useContext } from "react"

/** A column; money stands right. `quiet`: what stands in it needs no name on the phone. */
export interface Column {
  readonly label: string
  readonly money?: boolean
  readonly quiet?: boolean
}

// On the phone a row becomes a block, and some browsers then forget what a table is unless it is said.
const as = (role: string) => ({ role })

const Columns = createContext<ReadonlyArray<Column>>([])

interface TableProps {
  /** What the table is, for those who do not see it. */
  readonly caption: string
  readonly columns: ReadonlyArray<Column>
  /** Whether the names of the columns are only heard. */
  readonly quietHead?: boolean
  /** Whether it is made of lines of a run: name, reason, sum. */
  readonly lines?: boolean
  readonly children: ReactNode
}

/** A table that stacks on the phone. */
export const Table = ({ caption, columns, quietHead, lines, children }: TableProps) => (
  <Columns value={quietHead ? columns.map((column) => ({ ...column, quiet: true })) : columns}>
    <table className={`lw-table${lines ? " lw-lines" : ""} lw-stack`} {...as("table")}>
      <caption className="kern-sr-only">{caption}</caption>
      {lines && (
        <colgroup>
          <col className="lw-c-name" />
          <col />
          <col className="lw-c-sum" />
        </colgroup>
      )}
      <thead className={quietHead ? "kern-sr-only" : undefined} {...as("rowgroup")}>
        <tr {...as("row")}>
          {columns.map(({ label, money }) => (
            <th key={label} scope="col" className={money ? "lw-n" : undefined} {...as("columnheader")}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  </Columns>
)

/** The rows of a table. */
export const Rows = ({ children }: { readonly children: ReactNode }) => <tbody {...as("rowgroup")}>{children}</tbody>

/** The sum under a table. */
export const Sum = ({ children }: { readonly children: ReactNode }) => (
  <Columns value={useContext(Columns).map((column) => ({ ...column, quiet: true }))}>
    <tfoot {...as("rowgroup")}>{children}</tfoot>
  </Columns>
)

interface RowProps {
  readonly head: ReactNode
  readonly cells: ReadonlyArray<ReactNode>
  readonly id?: string
}

/** A row: its head and a cell for each further column. */
export const Row = ({ head, cells, id }: RowProps) => {
  const [, ...rest] = useContext(Columns)
  return (
    <tr id={id} {...as("row")}>
      <th scope="row" {...as("rowheader")}>
        {head}
      </th>
      {rest.map(({ label, money, quiet }, index) => (
        <td
          key={label}
          className={money ? "lw-n" : undefined}
          data-label={money || quiet || cells[index] === undefined ? undefined : label}
          {...as("cell")}
        >
          {cells[index]}
        </td>
      ))}
    </tr>
  )
}

/** A group of rows under its own heading. */
export const RowGroup = ({
  title,
  count,
  id,
  children
}: {
  readonly title: string
  readonly count: number
  readonly id: string
  readonly children: ReactNode
}) => (
  <tbody {...as("rowgroup")}>
    <tr className="lw-rowgroup" id={id} {...as("row")}>
      <th scope="rowgroup" colSpan={useContext(Columns).length} {...as("rowheader")}>
        {title} <span>{count}</span>
      </th>
    </tr>
    {children}
  </tbody>
)
