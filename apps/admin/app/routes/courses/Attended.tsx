import type { CourseParticipant } from "../../wire.ts"

type Standing = CourseParticipant["dates"][number]["standing"]

/** Each standing as a sign and as the word behind it. */
const signs: Readonly<Record<Standing, { readonly sign: string; readonly word: string }>> = {
  present: { sign: "✓", word: "da" },
  madeUp: { sign: "N", word: "nachgeholt" },
  missed: { sign: "–", word: "gefehlt" },
  unnoted: { sign: "\u00A0", word: "noch nicht eingetragen" }
}

/** What the signs mean, in a line above them. */
export const attendedLegend = "Termine: ✓ da, N nachgeholt, – gefehlt, leeres Feld: noch nicht eingetragen."

/** A participant's dates as a row of signs. */
export const Attended = ({ dates }: Pick<CourseParticipant, "dates">) => (
  <ol className="lw-attended">
    {dates.map(({ date, standing }) => (
      <li key={date} className={standing === "unnoted" ? "lw-attended--open" : undefined}>
        <span aria-hidden="true">{signs[standing].sign}</span>
        <span className="kern-sr-only">{signs[standing].word}</span>
      </li>
    ))}
  </ol>
)

/** A standing in a word. */
export const attendedInWords = (standing: Standing): string => signs[standing].word
