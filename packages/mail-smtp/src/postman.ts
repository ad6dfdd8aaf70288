/** The postman who carries letters by SMTP. */
import { Correspondence } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { createTransport } from "nodemailer"
import { type Connection, connection } from "./connection.ts"
import { envelope } from "./envelope.ts"
import { notCarried } from "./failure.ts"

/** The mail server, and the house's address on it, from which every letter comes. */
export interface PostOffice {
  /** `smtp://user:password@host:port` or `smtps://…` */
  readonly url: string
  /** The bare address: `lotsen@landkreis.example`. */
  readonly from: string
}

/** How long a server may keep us waiting before the letter is tried again later. @unit milliseconds */
const patience = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

const transport = ({ host, port, encryption, login }: Connection) =>
  createTransport({
    host,
    port,
    secure: encryption === "tls",
    requireTLS: encryption === "starttls",
    ignoreTLS: encryption === "none",
    ...(login === undefined ? {} : { auth: login }),
    ...patience
  })

/**
 * Gives the domain's `Postman` over SMTP. Letters are plain text, one connection each.
 *
 * @throws when the URL is none or `from` no bare address; check the URL with `connection` where it is configured
 */
export const layer = ({ url, from }: PostOffice): Layer.Layer<Correspondence.Postman> => {
  const reached = Result.getOrThrowWith(connection(url), (fault) => new TypeError(`Not a mail server: ${fault._tag}`))
  if (!/^[^\s@<>,]+@[^\s@<>,]+$/.test(from)) throw new TypeError(`Not a bare mail address: ${from}`)
  const carrier = transport(reached)
  return Layer.succeed(Correspondence.Postman, {
    carry: Effect.fn("Postman.carry")((letter, id) =>
      Effect.tryPromise({
        try: (signal) => carrier.sendMail({ ...envelope(letter, id, from), signal }),
        catch: notCarried
      }).pipe(Effect.asVoid)
    )
  })
}
