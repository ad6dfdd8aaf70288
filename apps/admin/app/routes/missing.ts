import { data } from "react-router"

/** Below a municipality there is no such screen. */
export const loader = () => {
  throw data({}, { status: 404 })
}

export default function Missing() {
  return null
}
