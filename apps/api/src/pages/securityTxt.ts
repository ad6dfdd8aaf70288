/** Where to report a weakness. @source RFC 9116 */

/** The text; it expires a year after it is asked for. */
export const securityTxt = ({ publicUrl, now }: { readonly publicUrl: string; readonly now: () => Date }): string => {
  const expires = new Date(now().getTime() + 365 * 86_400_000).toISOString()
  return [
    `Contact: ${publicUrl}/barrierefreiheit#kontakt`,
    `Expires: ${expires}`,
    "Preferred-Languages: de, en",
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    ""
  ].join("\n")
}
