/** Memory for ports: what lies on one desk is seen at no other, and work that fails puts everything back. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Semaphore from "effect/Semaphore"

/** What lies in the drawers of one desk. */
type Contents = Map<object, ReadonlyMap<string, unknown>>

interface OpenDesk {
  readonly name: string
  readonly contents: Contents
  readonly newId: () => string
}

const Current = Context.Reference<OpenDesk | undefined>("@lotsenwerk/domain/Desk", { defaultValue: () => undefined })

const current = Effect.flatMap(Current, (desk) =>
  desk === undefined
    ? Effect.die(new Error("no desk is open: the work must run inside House.at"))
    : Effect.succeed(desk)
)

/** All desks, by name; one piece of work at a time. */
export class House extends Context.Service<
  House,
  {
    /** Runs work at one desk; what it laid down stays only if it succeeds. */
    readonly at: <A, E, R>(desk: string, work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
    /** Reads at any desk what work has left there, even while another one is open. */
    readonly look: <A, E, R>(desk: string, work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
    /** The desks at which something lies, to visit them one by one. */
    readonly desks: () => Effect.Effect<ReadonlyArray<string>>
  }
>()("@lotsenwerk/domain/House") {}

/** An empty house. */
export const house: Layer.Layer<House> = Layer.sync(House, () => {
  const desks = new Map<string, Contents>()
  const turn = Semaphore.makeUnsafe(1)
  let ids = 0
  return {
    at: (name, work) =>
      turn.withPermit(
        Effect.suspend(() => {
          const contents: Contents = new Map(desks.get(name))
          const open = { name, contents, newId: () => String(++ids) }
          return Effect.onExit(Effect.provideService(work, Current, open), (exit) =>
            Effect.sync(() => Exit.isSuccess(exit) && desks.set(name, contents))
          )
        })
      ),
    look: (name, work) =>
      Effect.suspend(() =>
        Effect.provideService(work, Current, { name, contents: new Map(desks.get(name)), newId: () => String(++ids) })
      ),
    desks: () => Effect.sync(() => [...desks.keys()])
  }
})

/** The name of the open desk. */
export const name: Effect.Effect<string> = Effect.map(current, (desk) => desk.name)

/** An id that no other thing in the house has. */
export const newId: Effect.Effect<string> = Effect.map(current, (desk) => desk.newId())

/** Values of one kind at the open desk, each under its key, in the order in which they were first put. */
export interface Drawer<A> {
  readonly all: Effect.Effect<ReadonlyArray<A>>
  readonly find: (key: string) => Effect.Effect<A | undefined>
  readonly put: (key: string, value: A) => Effect.Effect<void>
  readonly remove: (key: string) => Effect.Effect<void>
}

/** A drawer that every desk has. */
export const drawer = <A>(): Drawer<A> => {
  const label = {}
  const values = Effect.map(current, ({ contents }) => (contents.get(label) ?? new Map()) as ReadonlyMap<string, A>)
  const change = (edit: (copy: Map<string, A>) => unknown) =>
    Effect.flatMap(current, ({ contents }) =>
      Effect.map(values, (before) => {
        const copy = new Map(before)
        edit(copy)
        contents.set(label, copy)
      })
    )
  return {
    all: Effect.map(values, (kept) => [...kept.values()]),
    find: (key) => Effect.map(values, (kept) => kept.get(key)),
    put: (key, value) => change((copy) => copy.set(key, value)),
    remove: (key) => change((copy) => copy.delete(key))
  }
}
