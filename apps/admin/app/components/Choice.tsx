import { useId } from "react"
import { Fault } from "./Asked.tsx"
import { useField } from "./returnedContext.ts"

interface Option {
  readonly value: string
  readonly label: string
}

interface ChoiceProps {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly options: ReadonlyArray<Option>
}

interface GroupProps extends ChoiceProps {
  readonly type: "radio" | "checkbox"
  readonly chosen: ReadonlyArray<string>
}

const Group = ({ name, legend, hint, options, type, chosen }: GroupProps) => {
  const { id, fault } = useField(name, undefined)
  const hintId = useId()
  const describedBy = [hint && hintId, fault && `${id}-fehler`].filter(Boolean).join(" ")
  return (
    <fieldset
      className={`kern-fieldset${fault ? " kern-fieldset--error" : ""}`}
      aria-describedby={describedBy || undefined}
    >
      <legend className="kern-label">{legend}</legend>
      {hint && (
        <span className="kern-hint" id={hintId}>
          {hint}
        </span>
      )}
      {fault && <Fault id={`${id}-fehler`}>{fault}</Fault>}
      <div className="kern-fieldset__body">
        {options.map(({ value, label }, index) => (
          <div className="kern-form-check" key={value}>
            <input
              className={`kern-form-check__${type}${fault ? ` kern-form-check__${type}--error` : ""}`}
              type={type}
              // The summary of faults leads to the first answer.
              id={index === 0 ? id : `${id}-${value}`}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            <label className="kern-label" htmlFor={index === 0 ? id : `${id}-${value}`}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** One of a few answers; none is chosen beforehand unless it is recorded. */
export const Choice = ({ value: given, ...rest }: ChoiceProps & { readonly value?: string | undefined }) => {
  const { value } = useField(rest.name, given)
  return <Group {...rest} type="radio" chosen={value === undefined ? [] : [value]} />
}

/** Any of some answers. */
export const Ticks = ({ values, ...rest }: ChoiceProps & { readonly values: ReadonlyArray<string> }) => {
  const { ticked } = useField(rest.name, undefined)
  return <Group {...rest} type="checkbox" chosen={ticked ?? values} />
}
