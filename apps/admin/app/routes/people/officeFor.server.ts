import { contract } from "@lotsenwerk/http/contract"
import { data, type LoaderFunctionArgs } from "react-router"
import { read } from "../../desk.server.ts"

/** The person and the office that an address names. */
export const officeFor = async ({ context, params }: LoaderFunctionArgs) => {
  const { municipality = "", person: id = "", appointment = "" } = params
  const { person } = await read(context)(contract.people.show, { params: { municipality, person: id } })
  const office = person.appointments.find((each) => each.id === appointment)
  if (office === undefined) throw data({}, { status: 404 })
  return { id: person.id, name: person.name, office }
}
