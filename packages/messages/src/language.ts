/** The languages in which this house speaks: each is written and reviewed by people, none is guessed. */

/** German; German explained plainly; English. The names are language tags (BCP 47) and can stand in `lang`. */
export type Language = "de" | "de-simple" | "en"

/** All languages, the source language first. */
export const languages = ["de", "de-simple", "en"] as const satisfies ReadonlyArray<Language>

/** Whether a text names one of our languages. */
export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text)

/** How each language calls itself in a menu. */
export const languageLabels: Readonly<Record<Language, string>> = {
  de: "Deutsch",
  "de-simple": "Einfach erklärt",
  en: "English"
}
