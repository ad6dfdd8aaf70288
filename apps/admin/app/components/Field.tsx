import type { InputHTMLAttributes } from "react"
import { Asked } from "./Asked.tsx"
import { useField } from "./returnedContext.ts"

interface FieldProps {
  /** The place in the body: `contact.email`. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  /** What is recorded. */
  readonly value?: string | undefined
  readonly type?: "text" | "email" | "tel" | "month" | "number"
  readonly short?: boolean
  readonly autoComplete?: string
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"]
}

/** A line of text. */
export const Field = ({ name, label, hint, optional, value: given, type = "text", short, ...rest }: FieldProps) => {
  const { id, fault, value } = useField(name, given)
  return (
    <Asked id={id} label={label} hint={hint} optional={optional} fault={fault}>
      {(wired) => (
        <input
          {...wired}
          {...rest}
          className={`${wired.className}${short ? " lw-short" : ""}`}
          type={type}
          name={name}
          defaultValue={value}
        />
      )}
    </Asked>
  )
}

/** A day. */
export const DateField = ({ name, label, hint, optional, value: given }: Omit<FieldProps, "type" | "short">) => {
  const { id, fault, value } = useField(name, given)
  return (
    <Asked id={id} label={label} hint={hint} optional={optional} fault={fault}>
      {(wired) => (
        <input {...wired} className={`${wired.className} lw-date`} type="date" name={name} defaultValue={value} />
      )}
    </Asked>
  )
}

/** An hour of the day, by the clock. */
export const TimeField = ({ name, label, value: given }: Pick<FieldProps, "name" | "label" | "value">) => {
  const { id, fault, value } = useField(name, given)
  return (
    <Asked id={id} label={label} hint={undefined} optional={undefined} fault={fault}>
      {(wired) => (
        <input {...wired} className={`${wired.className} lw-clock`} type="time" name={name} defaultValue={value} />
      )}
    </Asked>
  )
}

/** Some lines of text. */
export const TextField = ({
  name,
  label,
  hint,
  optional,
  value: given,
  rows
}: FieldProps & { readonly rows: number }) => {
  const { id, fault, value } = useField(name, given)
  return (
    <Asked id={id} label={label} hint={hint} optional={optional} fault={fault}>
      {(wired) => <textarea {...wired} name={name} rows={rows} defaultValue={value} />}
    </Asked>
  )
}
