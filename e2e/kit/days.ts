/** Days and months about today, as the demo counts them. */

/** The day in Germany. */
export const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date())

/** The month so many months from this one: `2026-10`. */
export const month = (from: number): string => {
  const [year = 0, number = 1] = today().split("-").map(Number)
  return new Date(Date.UTC(year, number - 1 + from, 1)).toISOString().slice(0, 7)
}

/** The last day of a month. */
export const lastDay = (of: string): string => {
  const [year = 0, number = 1] = of.split("-").map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

const names = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ")

/** A month in words: `Oktober 2026`. */
export const inWords = (of: string): string => `${names[Number(of.slice(5)) - 1]} ${of.slice(0, 4)}`

/** A day as Germans write it: `25.11.2026`. */
export const written = (day: string): string => day.split("-").reverse().join(".")
