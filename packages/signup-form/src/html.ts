/** Pieces of a page, escaped where text comes in. */
import { html } from "hono/html"

/** A piece of HTML; text put into one is escaped. */
export type Html = ReturnType<typeof html>

/** Nothing to show. */
export const nothing: Html = html``

/** An attribute without a value where it applies: ` checked`. */
export const flag = (name: "checked" | "selected" | "hidden", applies: boolean): Html =>
  applies ? html` ${name}` : nothing
