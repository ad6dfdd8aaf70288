/** A port ships its own exam: what every adapter must do, whatever it is made of. */
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import * as Schema from "effect/Schema"

/** One question of an exam; it fails where an adapter does otherwise. */
export interface Exam<Ports> {
  readonly port: string
  readonly name: string
  readonly run: Effect.Effect<void, unknown, Ports>
}

/** An adapter did otherwise than its port says. */
export class NotConforming extends Schema.TaggedError<NotConforming>()("NotConforming", {
  what: Schema.String,
  expected: Schema.Unknown,
  found: Schema.Unknown
}) {
  override get message(): string {
    return `${this.what}: expected ${JSON.stringify(this.expected)}, found ${JSON.stringify(this.found)}`
  }
}

/** Compares by value; the order of keys does not matter. */
export const same = <A>(what: string, found: A, expected: A): Effect.Effect<void, NotConforming> =>
  Equal.equals(found, expected) ? Effect.void : Effect.fail(new NotConforming({ what, expected, found }))

/** Expects work to fail with an error of a kind, and gives that error. */
export const fails = <E extends { readonly _tag: string }, R, Tag extends E["_tag"]>(
  what: string,
  tag: Tag,
  work: Effect.Effect<unknown, E, R>
): Effect.Effect<Extract<E, { readonly _tag: Tag }>, NotConforming, R> =>
  Effect.matchEffect(work, {
    onSuccess: (found) => Effect.fail(new NotConforming({ what, expected: tag, found })),
    onFailure: (error) =>
      error._tag === tag
        ? Effect.succeed(error as Extract<E, { readonly _tag: Tag }>)
        : Effect.fail(new NotConforming({ what, expected: tag, found: error._tag }))
  })
