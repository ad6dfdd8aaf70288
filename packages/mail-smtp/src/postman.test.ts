import { assert, it } from "@effect/vitest"
import { Correspondence } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { describe } from "vitest"
import { type Received, receiving } from "../test/server.ts"
import { layer } from "./postman.ts"

const letter: Correspondence.Letter = {
  to: "olena@example.org",
  subject: "Ihre Bewerbung als Lotsin – schön, dass Sie da sind",
  text: "Guten Tag Олена Шевченко,\n\nwir haben Ihre Nachricht.\n.\nÉtage 3",
  from: "Landkreis Harz",
  replyTo: "lotsen@landkreis.example",
  language: "de"
}

const house = "post@lotsenwerk.example"

const carry = (url: string, changed: Partial<Correspondence.Letter> = {}, id = "4f2c") =>
  Effect.gen(function* () {
    const postman = yield* Correspondence.Postman
    return yield* Effect.result(postman.carry({ ...letter, ...changed }, id))
  }).pipe(Effect.provide(layer({ url, from: house })))

const received = (changed: Partial<Correspondence.Letter> = {}) =>
  receiving({}, (url, mails) =>
    carry(url, changed).pipe(
      Effect.map((result) => {
        assert.isTrue(Result.isSuccess(result), JSON.stringify(result))
        assert.lengthOf(mails, 1)
        return mails[0] as Received
      })
    )
  )

describe("a letter arrives", () => {
  it.effect("with its words, its sender and the marks of a machine", () =>
    Effect.gen(function* () {
      const { mail, readers } = yield* received()
      assert.deepStrictEqual(readers, ["olena@example.org"])
      assert.strictEqual(mail.subject, letter.subject)
      assert.strictEqual(mail.text?.trimEnd(), letter.text)
      assert.strictEqual(mail.html, false)
      assert.deepStrictEqual(mail.from?.value, [{ name: "Landkreis Harz", address: house }])
      assert.deepStrictEqual(mail.replyTo?.value, [{ name: "", address: "lotsen@landkreis.example" }])
      assert.strictEqual(mail.messageId, "<4f2c@lotsenwerk.example>")
      assert.strictEqual(mail.headers.get("auto-submitted"), "auto-generated")
      assert.strictEqual(mail.headers.get("content-language"), "de")
      assert.lengthOf(mail.attachments, 0)
    })
  )

  it.effect.each([
    ["Ukrainian", "Олена Шевченко-Ґалаґан"],
    ["Arabic", "أحمد بن عبد الله"],
    ["long beyond a header's line", "Україна ".repeat(40).trim()]
  ] as const)("with a sender and a subject in %s", ([, words]) =>
    Effect.gen(function* () {
      const { mail } = yield* received({ from: words, subject: words })
      assert.strictEqual(mail.from?.value[0]?.name, words)
      assert.strictEqual(mail.subject, words)
    })
  )

  it.effect("without an answer's address when it has none", () =>
    receiving({}, (url, mails) =>
      Effect.gen(function* () {
        const { replyTo: _, ...silent } = letter
        const postman = yield* Correspondence.Postman
        yield* postman.carry(silent, "1")
        assert.isUndefined(mails[0]?.mail.replyTo)
      }).pipe(Effect.provide(layer({ url, from: house })))
    )
  )
})

describe("hostile words stay words", () => {
  const line = "X\r\nBcc: thief@example.net\r\n\r\nBuy"

  it.effect.each(["from", "subject", "replyTo", "language"] as const)("a line end in %s adds no header", (field) =>
    Effect.gen(function* () {
      const { mail, readers } = yield* received({ [field]: field === "replyTo" ? `a@example.org${line}` : line })
      assert.deepStrictEqual(readers, ["olena@example.org"])
      assert.isUndefined(mail.bcc)
      assert.isFalse(mail.headers.has("bcc"))
      assert.strictEqual(mail.text?.trimEnd(), letter.text)
    })
  )

  it.effect.each([
    "olena@example.org, thief@example.net",
    "olena@example.org\r\nRCPT TO:<thief@example.net>",
    "<thief@example.net> olena@example.org"
  ])("an address of several reaches nobody else: %j", (to) =>
    receiving({}, (url, mails) =>
      carry(url, { to }).pipe(
        Effect.map(() => assert.notInclude(mails.flatMap(({ readers }) => readers).join(), "thief@example.net"))
      )
    )
  )

  it.effect("an answer goes to one address only", () =>
    Effect.gen(function* () {
      const { mail } = yield* received({ replyTo: "lotsen@landkreis.example, thief@example.net" })
      assert.lengthOf(mail.replyTo?.value ?? [], 1)
    })
  )
})

describe("a letter is not carried", () => {
  const outcome = (result: Result.Result<void, Correspondence.NotCarried>) =>
    Result.match(result, { onSuccess: () => "carried", onFailure: ({ final }) => (final ? "final" : "try again") })

  it.effect.each([
    ["reader unknown", { reader: 550 }, "final"],
    ["mailbox full for now", { reader: 452 }, "try again"],
    ["greylisted", { reader: 451 }, "try again"],
    ["sender refused", { sender: 553 }, "final"],
    ["log in first", { sender: 530 }, "try again"],
    ["content refused", { content: 554 }, "final"],
    ["content not now", { content: 451 }, "try again"],
    ["server closed to us", { greeting: 554 }, "try again"]
  ] as const)("%s", ([, refuses, expected]) =>
    receiving(refuses, (url) => carry(url).pipe(Effect.map((result) => assert.strictEqual(outcome(result), expected))))
  )

  it.effect.each(["nobody", " ", "olena@example.org\r\nDATA"])("an address that is none, for good: %j", (to) =>
    receiving({}, (url) =>
      carry(url, { to }).pipe(Effect.map((result) => assert.strictEqual(outcome(result), "final")))
    )
  )

  it.effect("server down: worth another try", () =>
    Effect.gen(function* () {
      const closed = yield* receiving({}, Effect.succeed)
      const result = yield* carry(closed)
      assert.strictEqual(outcome(result), "try again")
    })
  )

  it.effect("wrong password: worth another try, and the password is not told", () =>
    receiving({ password: "right" }, (url) =>
      Effect.gen(function* () {
        const wrong = yield* carry(url.replace("smtp://", "smtp://house:wr0ng@"))
        assert.strictEqual(outcome(wrong), "try again")
        assert.notInclude(JSON.stringify(wrong), "wr0ng")
        const right = yield* carry(url.replace("smtp://", "smtp://house:right@"))
        assert.strictEqual(outcome(right), "carried")
      })
    )
  )

  it.effect("a second try keeps the message id", () =>
    receiving({}, (url, mails) =>
      Effect.gen(function* () {
        yield* carry(url)
        yield* carry(url)
        assert.deepStrictEqual(
          mails.map(({ mail }) => mail.messageId),
          ["<4f2c@lotsenwerk.example>", "<4f2c@lotsenwerk.example>"]
        )
      })
    )
  )
})

describe("encryption", () => {
  it.effect("a server elsewhere without STARTTLS gets nothing", () =>
    receiving({}, (url, mails) =>
      Effect.gen(function* () {
        // A name that is not known as this machine, and yet leads here.
        const result = yield* carry(url.replace("127.0.0.1", "0.0.0.0"))
        assert.isTrue(Result.isFailure(result) && !result.failure.final)
        assert.lengthOf(mails, 0)
        const open = yield* carry(`${url.replace("127.0.0.1", "0.0.0.0")}?ignoreTLS=true`)
        assert.isTrue(Result.isSuccess(open))
        assert.lengthOf(mails, 1)
      })
    )
  )

  it.effect("STARTTLS is taken up, and a certificate nobody vouches for is refused", () =>
    receiving({ startTls: true }, (url, mails) =>
      Effect.gen(function* () {
        const result = yield* carry(url.replace("127.0.0.1", "0.0.0.0"))
        assert.isTrue(Result.isFailure(result) && !result.failure.final)
        assert.match(String(Result.isFailure(result) && result.failure.reason), /certificate/)
        assert.lengthOf(mails, 0)
      })
    )
  )
})

describe("the post office", () => {
  it.each(["http://mail.example", "mail.example", "smtp://mail.example?pool=true"])("refuses %s", (url) => {
    assert.throws(() => layer({ url, from: house }), "Not a mail server")
  })

  it.each(["", "Haus", "Haus <post@haus.example>", "a@b, c@d", "a@b\r\nBcc: x@y"])(
    "refuses %j as its address",
    (from) => {
      assert.throws(() => layer({ url: "smtp://127.0.0.1", from }), "Not a bare mail address")
    }
  )
})
