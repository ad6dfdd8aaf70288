/** The participant to whom an address leads. */
import { contract } from "@lotsenwerk/http/contract"
import { data, type RouterContextProvider } from "react-router"
import { read } from "../../desk.server.ts"

interface Asked {
  readonly context: Readonly<RouterContextProvider>
  readonly params: { readonly municipality: string; readonly course: string; readonly participant: string }
}

/** Loads a course and one participant of it. @throws a page where there is no such sign-up */
export const participantFor = async ({ context, params }: Asked) => {
  const record = await read(context)(contract.training.show, { params })
  const participant = record.participants.find(({ id }) => id === params.participant)
  if (participant === undefined) {
    throw data(
      { title: "Diese Anmeldung gibt es hier nicht", detail: "Suchen Sie die Person in der Liste des Kurses." },
      { status: 404 }
    )
  }
  return { record, participant }
}
