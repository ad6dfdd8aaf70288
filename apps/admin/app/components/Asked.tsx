import type { ReactNode } from "react"

/** What an input must carry so that label, hint and fault belong to it. */
interface Wired {
  readonly id: string
  readonly className: string
  readonly "aria-describedby": string | undefined
  readonly "aria-invalid": true | undefined
}

interface AskedProps {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  readonly optional: boolean | undefined
  readonly fault: string | undefined
  readonly children: (wired: Wired) => ReactNode
}

/** The sentence about what is amiss, beside its field. */
export const Fault = ({ id, children }: { readonly id: string; readonly children: string }) => (
  <p className="kern-error" id={id}>
    <span className="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
    <span className="kern-body">{children}</span>
  </p>
)

/** A label with its hint, its fault and its input, wired to each other. */
export const Asked = ({ id, label, hint, optional, fault, children }: AskedProps) => {
  const describedBy = [hint && `${id}-hinweis`, fault && `${id}-fehler`].filter(Boolean).join(" ")
  return (
    <div className={`kern-form-input${fault ? " kern-form-input--error" : ""}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {optional && <span className="kern-label__optional"> – freiwillig</span>}
      </label>
      {hint && (
        <span className="kern-hint" id={`${id}-hinweis`}>
          {hint}
        </span>
      )}
      {fault && <Fault id={`${id}-fehler`}>{fault}</Fault>}
      {children({
        id,
        className: `kern-form-input__input${fault ? " kern-form-input__input--error" : ""}`,
        "aria-describedby": describedBy || undefined,
        "aria-invalid": fault ? true : undefined
      })}
    </div>
  )
}
