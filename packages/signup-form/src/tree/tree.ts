/** What is to be shown, as a value: it can be printed as HTML and built in a browser, and both are the same. */

/** Attributes by name: `true` stands without a value, `false` and `undefined` do not stand at all. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An element with what is in it. */
export interface Branch {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: ReadonlyArray<Tree>
}

/** Text, an element, several of them, or nothing. */
export type Tree = string | Branch | ReadonlyArray<Tree> | undefined

/** Makes an element: `element("p", { class: "kern-body" }, "Guten Tag")`. */
export const element = (tag: string, attributes: Attributes = {}, ...children: ReadonlyArray<Tree>): Branch => ({
  tag,
  attributes,
  children
})
