import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { connection } from "./connection.ts"

describe("the address of a mail server", () => {
  it.each([
    ["smtp://mail.example", { host: "mail.example", port: 587, encryption: "starttls" }],
    ["smtp://mail.example:25/", { host: "mail.example", port: 25, encryption: "starttls" }],
    ["smtps://mail.example", { host: "mail.example", port: 465, encryption: "tls" }],
    ["smtps://127.0.0.1:2465", { host: "127.0.0.1", port: 2465, encryption: "tls" }],
    ["smtp://localhost:1025", { host: "localhost", port: 1025, encryption: "none" }],
    ["smtp://127.0.0.1", { host: "127.0.0.1", port: 25, encryption: "none" }],
    ["smtp://[::1]:2525", { host: "::1", port: 2525, encryption: "none" }],
    ["smtp://127.example:25", { host: "127.example", port: 25, encryption: "starttls" }],
    ["smtp://mail.example?ignoreTLS=true", { host: "mail.example", port: 25, encryption: "none" }],
    ["smtp://mail.example?ignoreTLS=false", { host: "mail.example", port: 587, encryption: "starttls" }],
    [
      "smtp://lotse%40harz:p%2F%C3%A4%3A@mail.example:587",
      { host: "mail.example", port: 587, encryption: "starttls", login: { user: "lotse@harz", pass: "p/ä:" } }
    ]
  ])("%s", (line, expected) => {
    assert.deepStrictEqual<unknown>(Result.getOrThrow(connection(line)), expected)
  })

  it.each([
    ["", { _tag: "NotAUrl" }],
    ["mail.example", { _tag: "NotAUrl" }],
    ["smtp://user:%zz@mail.example", { _tag: "NotAUrl" }],
    ["smtp://mail.example:99999", { _tag: "NotAUrl" }],
    ["mail.example:25", { _tag: "OtherProtocol", protocol: "mail.example:" }],
    ["https://mail.example", { _tag: "OtherProtocol", protocol: "https:" }],
    ["smtp://", { _tag: "HostMissing" }],
    ["smtp://mail.example/inbox", { _tag: "PathGiven", path: "/inbox" }],
    ["smtp://mail.example/#x", { _tag: "PathGiven", path: "/#x" }],
    ["smtp://mail.example?tls.rejectUnauthorized=false", { _tag: "UnknownSetting", name: "tls.rejectUnauthorized" }],
    ["smtp://mail.example?ignoreTLS=1", { _tag: "WrongSetting", name: "ignoreTLS", value: "1", allowed: "true, false" }]
  ])("refuses %j", (line, expected) => {
    const refused = connection(line)
    assert.deepStrictEqual<unknown>(Result.isFailure(refused) && refused.failure, expected)
  })
})
