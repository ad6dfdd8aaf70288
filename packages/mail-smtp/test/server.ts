/** A real mail server in this process, that keeps what it gets and refuses what it is told to refuse. */
import type { AddressInfo } from "node:net"
import * as Effect from "effect/Effect"
import { type ParsedMail, simpleParser } from "mailparser"
import { SMTPServer } from "smtp-server"

/** A mail as it arrived, and whom the envelope names. */
export interface Received {
  readonly mail: ParsedMail
  readonly readers: ReadonlyArray<string>
}

/** Where the server answers with a refusal, and with which code; a password makes it ask for one. STARTTLS only if wanted. */
export interface Refusals {
  readonly greeting?: number
  readonly sender?: number
  readonly reader?: number
  readonly content?: number
  readonly password?: string
  readonly startTls?: boolean
}

const answer = (code: number | undefined): Error | null =>
  code === undefined ? null : Object.assign(new Error("Refused by the test"), { responseCode: code })

const open = (refuses: Refusals, mails: Array<Received>): SMTPServer =>
  new SMTPServer({
    authOptional: refuses.password === undefined,
    allowInsecureAuth: true,
    disabledCommands: refuses.startTls ? [] : ["STARTTLS"],
    disableReverseLookup: true,
    onConnect: (_session, done) => done(answer(refuses.greeting)),
    onAuth: ({ password }, _session, done) =>
      password === refuses.password ? done(null, { user: "house" }) : done(answer(535)),
    onMailFrom: (_address, _session, done) => done(answer(refuses.sender)),
    onRcptTo: (_address, _session, done) => done(answer(refuses.reader)),
    onData: (stream, { envelope }, done) => {
      simpleParser(stream).then((mail) => {
        if (refuses.content === undefined) mails.push({ mail, readers: envelope.rcptTo.map(({ address }) => address) })
        done(answer(refuses.content))
      }, done)
    }
  })

/** Runs a server on a free port of this machine for as long as `use` takes. */
export const receiving = <A, E, R>(
  refuses: Refusals,
  use: (url: string, mails: ReadonlyArray<Received>) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> => {
  const mails: Array<Received> = []
  return Effect.acquireUseRelease(
    Effect.callback<SMTPServer>((resume) => {
      const server = open(refuses, mails)
      server.on("error", () => {})
      server.listen(0, "127.0.0.1", () => resume(Effect.succeed(server)))
    }),
    (server) => use(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, mails),
    (server) => Effect.callback<void>((resume) => server.close(() => resume(Effect.void)))
  )
}
