import { useField } from "./returnedContext.ts"

interface TickListProps {
  readonly legend: string
  readonly name: string
  /** In the order in which they are looked for. */
  readonly people: ReadonlyArray<{ readonly id: string; readonly name: string }>
  /** Those noted before. */
  readonly noted: ReadonlyArray<string>
}

/** Who was there: a large tick for each, for a thumb and a phone; names only. */
export const TickList = ({ legend, name, people, noted }: TickListProps) => {
  const { ticked = noted } = useField(name, undefined)
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{legend}</legend>
      <div className="kern-fieldset__body">
        <ul className="lw-ticks">
          {people.map((person) => (
            <li key={person.id}>
              <label className="lw-tick">
                <input
                  className="kern-form-check__checkbox"
                  type="checkbox"
                  name={name}
                  value={person.id}
                  defaultChecked={ticked.includes(person.id)}
                />
                <span>{person.name}</span>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </fieldset>
  )
}
