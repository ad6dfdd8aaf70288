import { useContext } from "react"
import { fieldOf } from "../returned.ts"
import { Grounds } from "./Grounds.tsx"
import { ReturnedContext } from "./returnedContext.ts"

/** What is amiss with a form, first on the page: a link to every field, or the sentence with the cure. */
export const Faults = () => {
  const { ids, returned } = useContext(ReturnedContext)
  if (returned?.problem === undefined) return null
  const { title, detail, errors = [], grounds = [] } = returned.problem
  const fields = Object.keys(returned.values)
  return (
    // biome-ignore lint/a11y/noAutofocus: after an error the summary is what has to be read first
    <div className="lw-errors" role="alert" tabIndex={-1} autoFocus aria-labelledby={`${ids}fehler`}>
      <h2 id={`${ids}fehler`}>{title}</h2>
      {errors.length === 0 && detail && <p>{detail}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ pointer, detail: sentence }) => (
            <li key={`${pointer}${sentence}`}>
              {fields.includes(fieldOf(pointer)) ? <a href={`#${ids}${fieldOf(pointer)}`}>{sentence}</a> : sentence}
            </li>
          ))}
        </ul>
      )}
      {grounds.length > 0 && <Grounds grounds={grounds} />}
    </div>
  )
}
