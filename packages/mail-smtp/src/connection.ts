/** The address of a mail server as one line of configuration, and what follows from it. */
import { isIPv4 } from "node:net"
import * as Result from "effect/Result"

/** How the mail server is reached. `encryption`: from the first byte, by STARTTLS before anything is said, or none. */
export interface Connection {
  readonly host: string
  readonly port: number
  readonly encryption: "tls" | "starttls" | "none"
  readonly login?: { readonly user: string; readonly pass: string }
}

/** Why a line of configuration is no address of a mail server; the password in it is not repeated. */
export type ConnectionFault =
  | { readonly _tag: "NotAUrl" }
  | { readonly _tag: "OtherProtocol"; readonly protocol: string }
  | { readonly _tag: "HostMissing" }
  | { readonly _tag: "PathGiven"; readonly path: string }
  | { readonly _tag: "UnknownSetting"; readonly name: string }
  | { readonly _tag: "WrongSetting"; readonly name: string; readonly value: string; readonly allowed: string }

const ports = { tls: 465, starttls: 587, none: 25 } as const

/** Whether what is sent there stays on this machine. */
const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."))

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const settingFault = ({ searchParams }: URL): ConnectionFault | undefined => {
  for (const [name, value] of searchParams) {
    if (name !== "ignoreTLS") return { _tag: "UnknownSetting", name }
    if (value !== "true" && value !== "false") return { _tag: "WrongSetting", name, value, allowed: "true, false" }
  }
  return undefined
}

const encryptionOf = (url: URL, host: string): Connection["encryption"] => {
  if (url.protocol === "smtps:") return "tls"
  return url.searchParams.get("ignoreTLS") === "true" || isLoopback(host) ? "none" : "starttls"
}

/**
 * Reads `smtp://user:password@host:port` or `smtps://…`.
 *
 * Under `smtp:` a letter leaves only after STARTTLS, unless the server is on this machine or `?ignoreTLS=true` says
 * that the way there is protected otherwise. Without a port it is 465, 587 or, without encryption, 25.
 */
export const connection = (line: string): Result.Result<Connection, ConnectionFault> => {
  if (!URL.canParse(line)) return Result.fail({ _tag: "NotAUrl" })
  const url = new URL(line)
  if (url.protocol !== "smtp:" && url.protocol !== "smtps:") {
    return Result.fail({ _tag: "OtherProtocol", protocol: url.protocol })
  }
  const host = url.hostname.replace(/^\[|\]$/g, "")
  if (host === "") return Result.fail({ _tag: "HostMissing" })
  if (!["", "/"].includes(url.pathname) || url.hash !== "") {
    return Result.fail({ _tag: "PathGiven", path: `${url.pathname}${url.hash}` })
  }
  const fault = settingFault(url)
  if (fault !== undefined) return Result.fail(fault)
  const [user, pass] = [decoded(url.username), decoded(url.password)]
  if (user === undefined || pass === undefined) return Result.fail({ _tag: "NotAUrl" })
  const encryption = encryptionOf(url, host)
  const reached = { host, port: url.port === "" ? ports[encryption] : Number(url.port), encryption }
  return Result.succeed(user === "" ? reached : { ...reached, login: { user, pass } })
}
