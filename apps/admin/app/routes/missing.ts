import { data } from "react-router"

/** Below a municipality there is no such screen. */
export const loader = () => {
  throw data({}, { status: 404 })
}

/** Never shown: the loader ends in a page that helps. */
export default function Missing() {
  return null
}
