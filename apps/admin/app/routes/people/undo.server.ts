/** What can be taken back on a person's page, and the end of an application. */
import type { Client } from "@lotsenwerk/http/client"
import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import type { Sent } from "../../sent.server.ts"

/** Does what a small form of the page asks for. @returns where to go on */
export const undo = async (
  params: { readonly municipality: string; readonly person: string },
  { text }: Sent,
  call: Client
): Promise<string> => {
  const subject = text("subject")
  const here = addresses(params.municipality).person(params.person)
  switch (text("intent")) {
    case "withdrawPaper":
      await call(contract.people.withdrawPaper, { params: { ...params, paper: subject } })
      return after(here, "unterlage-zurueck")
    case "withdrawAppointment":
      await call(contract.people.withdrawAppointment, { params: { ...params, appointment: subject } })
      return after(here, "berufung-zurueck")
    case "undoEnd":
      await call(contract.people.undoEnd, { params: { ...params, appointment: subject } })
      return after(here, "ende-zurueck")
    case "withdrawInterruption": {
      const [appointment = "", interruption = ""] = subject.split("/")
      await call(contract.people.resume, { params: { ...params, appointment, interruption }, body: { lastDay: null } })
      return after(here, "ruhen-zurueck")
    }
    case "close":
      await call(contract.people.close, { params, body: { closed: true } })
      return after(here, "abgeschlossen")
    case "reopen":
      await call(contract.people.close, { params, body: { closed: false } })
      return after(here, "wieder")
    default:
      return here
  }
}
