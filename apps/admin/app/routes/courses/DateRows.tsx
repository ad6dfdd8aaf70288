import { useContext } from "react"
import { DateField, Field, TimeField } from "../../components/Field.tsx"
import { ReturnedContext } from "../../components/returnedContext.ts"
import type { CourseDate } from "../../wire.ts"
import { rowsFor, rowsIn } from "./plan.ts"

interface DateRowsProps {
  /** The dates that are recorded or moved ahead from an earlier course. */
  readonly dates: ReadonlyArray<CourseDate>
  /** How many dates the programme proposes. */
  readonly proposed: number
}

/** A row for each date, and some to spare; an empty row counts for nothing. */
export const DateRows = ({ dates, proposed }: DateRowsProps) => {
  const { returned } = useContext(ReturnedContext)
  const rows = returned === undefined ? rowsFor(Math.max(dates.length, proposed)) : rowsIn(returned.values)
  return (
    <div className="lw-fields">
      {Array.from({ length: rows }, (_each, row) => {
        const date = dates[row]
        const id = returned?.values[`dates.${row}.id`]?.[0] ?? date?.id ?? ""
        return (
          <fieldset className="kern-fieldset" key={row}>
            <legend className="kern-label">Termin {row + 1}</legend>
            <input type="hidden" name={`dates.${row}.id`} value={id} />
            <div className="kern-fieldset__body kern-fieldset__body--fields lw-fields lw-fields--row">
              <DateField name={`dates.${row}.on`} label="Tag" value={date?.on} />
              <TimeField name={`dates.${row}.from`} label="Von" value={date?.from} />
              <TimeField name={`dates.${row}.until`} label="Bis" value={date?.until} />
              <Field name={`dates.${row}.topic`} label="Thema des Termins" optional value={date?.topic} />
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}
