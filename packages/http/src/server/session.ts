/** The token of a session: in a cookie for browsers, as a bearer for programs. */
import type { Context } from "hono"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"

const names = { secure: "__Host-lotsenwerk", plain: "lotsenwerk" } as const

/** How long a session lasts. @unit seconds @source setting of this software: a working day */
export const sessionSeconds = 10 * 60 * 60

/** How long a link can be used. @unit seconds @source setting of this software: half an hour */
export const linkSeconds = 30 * 60

const isSecure = (publicUrl: string) => publicUrl.startsWith("https:")

/**
 * The token of a request; none where there is none.
 *
 * Under https only the host-bound cookie counts: any other could have been set by a neighbouring host.
 */
export const tokenOf = (c: Context, { publicUrl }: { readonly publicUrl: string }): string | undefined => {
  const bearer = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1]
  return bearer ?? getCookie(c, isSecure(publicUrl) ? names.secure : names.plain)
}

/**
 * The cookie of a session: not readable by scripts, not sent from foreign pages, host-bound under https.
 */
export const cookieOf = (c: Context, { publicUrl }: { readonly publicUrl: string }) => {
  const secure = isSecure(publicUrl)
  const name = secure ? names.secure : names.plain
  return {
    open: (token: string): void =>
      setCookie(c, name, token, { httpOnly: true, sameSite: "Lax", path: "/", maxAge: sessionSeconds, secure }),
    close: (): void => {
      deleteCookie(c, name, { path: "/", secure })
    }
  }
}
