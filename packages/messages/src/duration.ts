/** Lengths of time as people say them: "4 Stunden 30 Minuten". */
import type { Messages } from "./dictionary.ts"
import { fill } from "./template.ts"

/** A length in hours and minutes; a part that is nought is left unsaid. @unit in: minutes */
export const durationInWords = (minutes: number, { frame }: Pick<Messages, "frame">): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const counted = (count: number, forms: { readonly one: string; readonly other: string }) =>
    fill(count === 1 ? forms.one : forms.other, { count } as never)
  if (rest === 0) return counted(hours, frame.hours)
  return [...(hours === 0 ? [] : [counted(hours, frame.hours)]), counted(rest, frame.minutes)].join(" ")
}
