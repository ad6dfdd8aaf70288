/** The configuration, read once and typed; a wrong value stops the start with a sentence that helps. */
import { isAbsolute, resolve } from "node:path"
import { connection } from "@lotsenwerk/mail-smtp"
import * as Result from "effect/Result"
import { type VariableName, variables } from "./variables.ts"

/** What the operator decided. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly publicUrl: string
  /** How many reverse proxies stand before the house. */
  readonly proxies: number
  readonly database:
    | { readonly kind: "embedded" }
    | { readonly kind: "server"; readonly appUrl: string; readonly ownerUrl: string | undefined }
  readonly dataFolder: string
  /** Undefined: decided by whether the embedded database is new. */
  readonly demo: boolean | undefined
  readonly municipalities: ReadonlyArray<string>
  readonly keys: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
}

/** A variable whose value cannot be used. */
export class ConfigFault extends Error {
  constructor(name: VariableName, problem: string) {
    const { example } = variables.find((variable) => variable.name === name) ?? { example: "" }
    super(`${name}: ${problem} Zum Beispiel: ${name}=${example}`)
    this.name = "ConfigFault"
  }
}

type Environment = Readonly<Record<string, string | undefined>>

const given = (environment: Environment, name: VariableName): string | undefined => {
  const value = environment[name]?.trim()
  return value === "" ? undefined : value
}

const portOf = (environment: Environment): number => {
  const text = given(environment, "PORT") ?? "3000"
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new ConfigFault("PORT", `„${text}“ ist kein Port. Nötig ist eine ganze Zahl von 0 bis 65535.`)
}

const proxiesOf = (environment: Environment): number => {
  const text = given(environment, "LOTSENWERK_PROXIES") ?? "0"
  if (/^[0-9]$/.test(text)) return Number(text)
  throw new ConfigFault("LOTSENWERK_PROXIES", `„${text}“ ist keine Zahl von 0 bis 9.`)
}

const urlOf = (environment: Environment, name: VariableName, protocols: ReadonlyArray<string>): string | undefined => {
  const text = given(environment, name)
  if (text === undefined) return undefined
  const hint = protocols.map((protocol) => `${protocol}//`).join(" oder ")
  if (!URL.canParse(text))
    throw new ConfigFault(name, `Der Wert ist keine vollständige Adresse. Sie beginnt mit ${hint}.`)
  const { protocol } = new URL(text)
  if (protocols.includes(protocol)) return text
  throw new ConfigFault(name, `Die Adresse beginnt mit „${protocol}//“. Nötig ist ${hint}.`)
}

const flagOf = (environment: Environment, name: VariableName): boolean | undefined => {
  const text = given(environment, name)
  if (text === undefined) return undefined
  if (text === "1" || text === "0") return text === "1"
  throw new ConfigFault(name, `„${text}“ ist weder 1 noch 0.`)
}

const databaseOf = (environment: Environment): Config["database"] => {
  const appUrl = urlOf(environment, "DATABASE_URL", ["postgres:", "postgresql:"])
  const ownerUrl = urlOf(environment, "DATABASE_OWNER_URL", ["postgres:", "postgresql:"])
  if (appUrl !== undefined) return { kind: "server", appUrl, ownerUrl }
  if (ownerUrl === undefined) return { kind: "embedded" }
  throw new ConfigFault("DATABASE_URL", "DATABASE_OWNER_URL ist gesetzt, DATABASE_URL fehlt. Setzen Sie beide.")
}

const mailServerOf = (environment: Environment): string | undefined => {
  const text = urlOf(environment, "SMTP_URL", ["smtp:", "smtps:"])
  if (text === undefined) return undefined
  const server = connection(text)
  if (Result.isSuccess(server)) return text
  const fault = server.failure
  if (fault._tag === "UnknownSetting" || fault._tag === "WrongSetting") {
    throw new ConfigFault(
      "SMTP_URL",
      `Die Einstellung „${fault.name}“ in der Adresse ist nicht erlaubt. Erlaubt ist ignoreTLS=true oder false.`
    )
  }
  throw new ConfigFault(
    "SMTP_URL",
    "Die Adresse nennt keinen Mailserver. Nötig sind Rechnername und, wenn es anders ist, Port."
  )
}

/** Reads the configuration. @throws ConfigFault */
export const readConfig = (environment: Environment): Config => {
  const port = portOf(environment)
  const publicUrl = urlOf(environment, "PUBLIC_URL", ["http:", "https:"]) ?? `http://localhost:${port}`
  const folder = given(environment, "LOTSENWERK_DATA") ?? ".lotsenwerk"
  const from = given(environment, "MAIL_FROM") ?? `lotsenwerk@${new URL(publicUrl).hostname}`
  if (!/^[^@\s]+@[^@\s]+$/.test(from)) throw new ConfigFault("MAIL_FROM", `„${from}“ ist keine Mailadresse.`)
  return {
    port,
    host: given(environment, "HOST") ?? "127.0.0.1",
    proxies: proxiesOf(environment),
    publicUrl: publicUrl.replace(/\/+$/, ""),
    database: databaseOf(environment),
    dataFolder: isAbsolute(folder) ? folder : resolve(folder),
    demo: flagOf(environment, "LOTSENWERK_DEMO"),
    municipalities: (given(environment, "LOTSENWERK_MUNICIPALITIES") ?? "")
      .split(",")
      .flatMap((slug) => slug.trim() || []),
    keys: given(environment, "LOTSENWERK_KEYS"),
    smtpUrl: mailServerOf(environment),
    mailFrom: from
  }
}
