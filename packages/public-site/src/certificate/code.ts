/** The code of a certificate, as people type it. */

/** The address of the check of a code. */
export const checkPath = (code: string): string => `/pruefen/${encodeURIComponent(code)}`

/**
 * Reads a code: small letters, spaces and missing dashes are forgiven, and O, I and L are read as the digits that they
 * are mistaken for. None where it cannot be one.
 *
 * @example codeOf("7k3m 9qxz4twa") === "7K3M-9QXZ-4TWA"
 */
export const codeOf = (typed: string): string | undefined => {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}.]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(plain) ? plain.replace(/(.{4})(?=.)/g, "$1-") : undefined
}
