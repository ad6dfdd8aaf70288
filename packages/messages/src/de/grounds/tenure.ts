/** Fortbestand des Amtes: for what somebody may decide to take an office back. */
export const tenure = {
  ActiveLately: {
    title: "Tätigkeit in letzter Zeit",
    rule: { value: "Zwischen zwei Tätigkeiten liegen höchstens {value}" },
    change: "Wenn eine Tätigkeit bis zum {day} festgehalten ist, ist die Bedingung erfüllt."
  },
  InactivityEffectStated: {
    title: "Folge langer Untätigkeit",
    rule: {
      stopsBeyondLimit:
        "Für die Zeit darüber hinaus kann die Aufwandsentschädigung entfallen; das entscheidet die Kommune",
      groundForRevocation: "Längere Untätigkeit ist ein Grund, die Berufung zu widerrufen; das entscheidet die Kommune"
    }
  },
  InactivityPauseStated: {
    title: "Ruhen und Untätigkeit",
    rule: {
      excused: "Tage, an denen das Amt ruht, zählen nicht als Untätigkeit",
      counted: "Tage, an denen das Amt ruht, zählen als Untätigkeit"
    }
  },
  WorkDoneWell: {
    title: "Leistung",
    rule: { required: "Mangelnde Leistung ist ein Grund, die Berufung zu widerrufen" },
    change: "Wenn die Kommune die Leistung für ausreichend hält, ist die Bedingung erfüllt."
  },
  StillFit: {
    title: "Eignung",
    rule: { required: "Fehlende persönliche oder fachliche Eignung ist ein Grund, die Berufung zu widerrufen" },
    change: "Wenn die Kommune die Person für geeignet hält, ist die Bedingung erfüllt."
  },
  MoneyGranted: {
    title: "Fördervorbehalt",
    rule: { required: "Das Amt besteht unter dem Vorbehalt, dass das Land Mittel bewilligt" },
    change: "Wenn Mittel bis mindestens {day} bewilligt sind, ist die Bedingung erfüllt."
  },
  RevocabilityStated: {
    title: "Widerruf ohne Grund",
    rule: {
      atAnyTime: "Die Berufung kann jederzeit widerrufen werden",
      whereOpenEnded: "Eine Berufung ohne festes Ende kann jederzeit widerrufen werden"
    }
  }
} as const
