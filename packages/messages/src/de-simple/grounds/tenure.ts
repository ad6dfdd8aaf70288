/** For what an office may be taken back. */
export const tenure = {
  ActiveLately: {
    title: "Hilfe in letzter Zeit",
    rule: { value: "Höchstens so lange ohne Hilfe: {value}" },
    change: "Sie müssen bis {day} wieder helfen. Dann ist der Punkt erfüllt."
  },
  InactivityEffectStated: {
    title: "Wenn Sie lange nicht helfen",
    rule: {
      stopsBeyondLimit: "Sie helfen länger nicht. Dann kann das Geld für diese Zeit wegfallen. Die Kommune entscheidet",
      groundForRevocation:
        "Sie helfen länger nicht. Dann kann die Kommune das Amt zurücknehmen. Die Kommune entscheidet"
    }
  },
  InactivityPauseStated: {
    title: "Wenn das Amt ruht",
    rule: {
      excused: "Tage mit Pause zählen nicht als Zeit ohne Hilfe",
      counted: "Tage mit Pause zählen als Zeit ohne Hilfe"
    }
  },
  WorkDoneWell: {
    title: "Gute Arbeit",
    rule: { required: "Die Arbeit ist nicht gut. Dann kann die Kommune das Amt zurücknehmen" },
    change: "Die Kommune muss sagen: Die Arbeit ist gut. Dann ist der Punkt erfüllt."
  },
  StillFit: {
    title: "Passt die Person zum Amt?",
    rule: { required: "Die Person passt nicht mehr zum Amt. Dann kann die Kommune das Amt zurücknehmen" },
    change: "Die Kommune muss sagen: Die Person passt zum Amt. Dann ist der Punkt erfüllt."
  },
  MoneyGranted: {
    title: "Geld vom Land",
    rule: { required: "Das Amt gibt es nur, wenn das Land Geld gibt" },
    change: "Das Land muss Geld geben bis {day} oder länger. Dann ist der Punkt erfüllt."
  },
  RevocabilityStated: {
    title: "Das Amt zurücknehmen",
    rule: {
      atAnyTime: "Die Kommune kann das Amt immer zurücknehmen",
      whereOpenEnded: "Ein Amt hat keinen letzten Tag. Dann kann die Kommune das Amt immer zurücknehmen"
    }
  }
} as const
