import { assert, it } from "@effect/vitest"
import * as Domain from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as MailSmtp from "../src/index.ts"
import { examples, run } from "./readme.ts"
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
      const found = examples(new URL("../README.md", import.meta.url))
      assert.lengthOf(found, 2)
      for (const example of found) yield* Effect.promise(() => run(example, modules, { SMTP_URL: url }))
      assert.strictEqual(mails[0]?.mail.subject, "Ihre Nachricht ist da")
    })
  )
)
