/** What is said when the start fails: what is wrong and what helps. */
/** The sentence for a failed start. */
export const sentenceOf = (error: unknown): string => {
  const { code, message } = error as { readonly code?: string; readonly message?: string }
  if (code === "EADDRINUSE") return "Der Port ist belegt. Geben Sie mit PORT einen anderen an, zum Beispiel PORT=3001."
  if (code === "EACCES")
    return "Dieser Port ist nicht erlaubt. Geben Sie mit PORT einen ab 1024 an, zum Beispiel PORT=3000."
  if (code === "ECONNREFUSED") return "Die Datenbank antwortet nicht. Prüfen Sie DATABASE_URL, und ob sie läuft."
  if (code === "28P01" || code === "28000")
    return "Die Datenbank lässt diese Rolle nicht ein. Prüfen Sie Name und Wort in DATABASE_URL."
  // Our own faults carry their sentence.
  return message ?? String(error)
}
