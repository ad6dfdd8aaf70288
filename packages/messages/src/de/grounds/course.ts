/** Kurs: what is taught, and what earns a certificate. */
export const course = {
  DatesStated: {
    title: "Zahl der Termine",
    rule: { value: "Der Kurs hat {value}" }
  },
  TopicsStated: {
    title: "Themen des Kurses",
    rule: { value: "Themen: {value}" }
  },
  DatesAttended: {
    title: "Besuchte Termine",
    rule: { value: "Für das Zertifikat sind {value} nötig" },
    change: "Wenn die fehlenden Termine besucht oder nachgeholt sind, ist die Bedingung erfüllt."
  }
} as const
