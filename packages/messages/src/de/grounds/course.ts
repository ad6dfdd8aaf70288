/** Kurs: what is taught, and what earns a certificate. */
export const course = {
  DatesStated: {
    title: "Zahl der Termine",
    rule: { value: "Der Kurs hat {value}" }
  },
  ExtentStated: {
    title: "Umfang des Kurses",
    rule: { value: "Der Kurs umfasst {value}" }
  },
  TeachingUnitStated: {
    title: "Länge einer Unterrichtseinheit",
    rule: { value: "Eine Unterrichtseinheit dauert {value}" }
  },
  TopicsStated: {
    title: "Themen des Kurses",
    rule: { value: "Themen: {value}" }
  },
  DatesAttended: {
    title: "Besuchte Termine",
    rule: { value: "Für das Zertifikat sind {value} nötig" },
    change: "Wenn die fehlenden Termine besucht oder nachgeholt sind, ist die Bedingung erfüllt."
  },
  MadeUpStated: {
    title: "Nachgeholte Termine",
    rule: {
      all: "Nachgeholte Termine zählen wie besuchte",
      "0": "Nachgeholte Termine zählen nicht",
      value: "Höchstens {value} können nachgeholt werden"
    }
  },
  UnitsAttended: {
    title: "Besuchte Unterrichtseinheiten",
    rule: {
      value: "Für das Zertifikat sind {value} nötig",
      waived: "Eine Mindestzahl von Unterrichtseinheiten gibt es nicht"
    },
    change: "Wenn die fehlende Zeit besucht oder nachgeholt ist, ist die Bedingung erfüllt."
  },
  ModulesAttended: {
    title: "Pflichtmodule",
    rule: { value: "Niemand darf fehlen bei: {value}", waived: "Kein Modul ist Pflicht" },
    change: "Wenn die fehlenden Pflichtmodule besucht oder nachgeholt sind, ist die Bedingung erfüllt."
  }
} as const
