import { useId } from "react"

interface SnippetProps {
  readonly label: string
  readonly hint?: string
  readonly children: string
  /** Whether it is running text rather than code. */
  readonly prose?: boolean
}

/** Text to copy, without a script: a field that selects and scrolls. */
export const Snippet = ({ label, hint, children, prose }: SnippetProps) => {
  const id = useId()
  const rows = prose ? 6 : children.split("\n").length + 1
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="kern-hint" id={`${id}-hinweis`}>
          {hint}
        </span>
      )}
      <textarea
        className={`kern-form-input__input lw-snippet${prose ? "" : " lw-snippet--code"}`}
        id={id}
        rows={rows}
        readOnly
        spellCheck={false}
        aria-describedby={hint && `${id}-hinweis`}
        value={children}
      />
    </div>
  )
}
