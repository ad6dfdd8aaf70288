/** A mail server that keeps what arrives, to be read by the journeys. */
import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"

/** Somebody's mail server. */
export interface MailServer {
  /** Every letter that arrived, headers and all, the oldest first. */
  readonly letters: ReadonlyArray<string>
  /** Begins to answer. @param port any free one where none is named @returns the port */
  readonly listen: (port?: number) => Promise<number>
  readonly stop: () => Promise<void>
}

/** Sets a mail server up, which answers nobody before it listens. */
export const mailServer = (): MailServer => {
  const letters: Array<string> = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, done) => {
      let text = ""
      stream.on("data", (piece) => {
        text += piece
      })
      stream.on("end", () => {
        letters.push(text)
        done()
      })
    }
  })
  return {
    letters,
    listen: (port = 0) =>
      new Promise((resolve) =>
        server.listen(port, "127.0.0.1", () => resolve((server.server.address() as AddressInfo).port))
      ),
    stop: () => new Promise((resolve) => server.close(() => resolve()))
  }
}
