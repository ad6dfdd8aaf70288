import { readFileSync } from "node:fs"
import { assert, it } from "@effect/vitest"
import * as Domain from "@lotsenwerk/domain"
import { examplesIn, runAsyncExample } from "@lotsenwerk/tools/example"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as MailSmtp from "../src/index.ts"
import { receiving } from "./server.ts"

const modules = {
  "@lotsenwerk/domain": Domain,
  "@lotsenwerk/mail-smtp": MailSmtp,
  "effect/Effect": Effect,
  "effect/Result": Result
}

it.effect("the README's examples hold", () =>
  receiving({}, (url, mails) =>
    Effect.gen(function* () {
      const found = examplesIn(readFileSync(new URL("../README.md", import.meta.url), "utf8"))
      assert.lengthOf(found, 2)
      yield* Effect.promise(() => runAsyncExample(found.join("\n"), modules, { SMTP_URL: url }))
      assert.strictEqual(mails[0]?.mail.subject, "Ihre Nachricht ist da")
    })
  )
)
