/** What can be kept of what was typed. */

/** Whether a text can be kept: no control characters but tab and line breaks, no half of a surrogate pair. */
const isKeepable = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u.test(text)

/** What is amiss with a text, if anything; spaces around it do not count. @unit `most`: characters */
export const textFault = (text: string, most: number): "tooLong" | "brokenText" | undefined =>
  isKeepable(text) ? (text.trim().length > most ? "tooLong" : undefined) : "brokenText"

/** An optional entry without the spaces around it; left out where nothing stands in it. */
export const given = <Name extends string>(name: Name, text: string): { readonly [N in Name]?: string } =>
  text.trim() === "" ? {} : ({ [name]: text.trim() } as { readonly [N in Name]?: string })
