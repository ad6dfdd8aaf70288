/** The form that came back, for the fields and the summary of a page. */
import { createContext, useContext } from "react"
import { faultOf, type Returned } from "../returned.ts"

/** The ids of a page's fields begin alike, so that the summary can lead to them. */
export const ReturnedContext = createContext<{ readonly ids: string; readonly returned: Returned | undefined }>({
  ids: "",
  returned: undefined
})

/** What a field needs: its id, what is amiss with it, what was typed before. */
export const useField = (name: string, given: string | undefined) => {
  const { ids, returned } = useContext(ReturnedContext)
  return {
    id: `${ids}${name}`,
    fault: faultOf(returned, name),
    value: returned === undefined ? given : (returned.values[name]?.[0] ?? ""),
    /** What was ticked; nothing typed yet counts as what is recorded. */
    ticked: returned === undefined ? undefined : (returned.values[name] ?? [])
  }
}
