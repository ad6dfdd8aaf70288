/** What the pages ask the API, and nothing else of it. */
import { client } from "@lotsenwerk/http/client"
import { contract, type InputOf, type PublicProgramme } from "@lotsenwerk/http/contract"
import { type CourseBackend, courseBackend } from "./courseBackend.ts"
import type { PublicSite } from "./site.ts"

/** An interest as the API takes it. */
export type SentInterest = InputOf<typeof contract.municipalities.sendInterest>["body"]

/** The API as the pages see it. */
export interface Backend extends CourseBackend {
  readonly newKey: () => string
  readonly municipalities: () => Promise<ReadonlyArray<Entry>>
  readonly programme: (municipality: string) => Promise<PublicProgramme>
  readonly sendInterest: (municipality: string, interest: SentInterest, key: string) => Promise<void>
  readonly requestLink: (municipality: string, email: string, key: string) => Promise<void>
  /** Whom a link would let in, without using it. */
  readonly peek: (link: string) => Promise<Guest>
  /** Uses a link. @returns the cookies that the API wants set */
  readonly enter: (link: string, key: string) => Promise<ReadonlyArray<string>>
}

/** A municipality in the list of what runs here. */
export interface Entry {
  readonly municipality: string
  readonly title: string
  readonly body: string
  readonly demo: boolean
}

/** Whom a link lets in. */
export type Guest = Awaited<ReturnType<typeof peekOf>>

const peekOf = (call: ReturnType<typeof client>, link: string, idempotencyKey: string) =>
  call(contract.access.peek, { params: {}, body: { link } }, { idempotencyKey })

const { municipalities, access } = contract

/** Opens the way to the API. Every call fails with a `ProblemError` that carries the API's own sentence. */
export const backend = ({ fetch, origin, newKey }: Pick<PublicSite, "fetch" | "origin" | "newKey">): Backend => {
  const call = client(origin, fetch)
  return {
    ...courseBackend(call),
    newKey,
    municipalities: () => call(municipalities.list, { params: {} }),
    programme: async (municipality) =>
      (await call(municipalities.show, { params: { municipality } })) as unknown as PublicProgramme,
    sendInterest: async (municipality, body, idempotencyKey) => {
      await call(municipalities.sendInterest, { params: { municipality }, body }, { idempotencyKey })
    },
    requestLink: async (municipality, email, idempotencyKey) => {
      await call(access.requestLink, { params: {}, body: { municipality, email } }, { idempotencyKey })
    },
    peek: (link) => peekOf(call, link, newKey()),
    enter: async (link, idempotencyKey) => {
      let cookies: ReadonlyArray<string> = []
      const listening = client(origin, async (request) => {
        const response = await fetch(request)
        cookies = response.headers.getSetCookie()
        return response
      })
      await listening(access.enter, { params: {}, body: { link } }, { idempotencyKey })
      return cookies
    }
  }
}
