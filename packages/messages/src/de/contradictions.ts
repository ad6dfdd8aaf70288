/** What cannot be: in a programme, in what comes from outside, in a record, in a trial. Each names the place and the cure. */
export const contradictions = {
  programme: {
    Gap: "{rule}: Vor dem {day} gilt an mindestens einem Tag keine Regel. Lassen Sie die frühere bis zum Tag davor gelten.",
    Overlap: "{rule}: Am {day} gelten zwei Regeln. Beenden Sie die frühere am Tag davor.",
    Reversed:
      "{rule}: Die Regel ab {day} endet, bevor sie beginnt. Wählen Sie ein Ende, das nicht vor dem Beginn liegt.",
    AboveCap:
      "{rule}: Am {day} liegt der Satz über dem Höchstbetrag. Senken Sie den Satz, oder prüfen Sie den Höchstbetrag."
  },
  misfit: {
    Missing: "{place}: Hier fehlt eine Angabe. Ergänzen Sie sie.",
    Unasked: "{place}: Nach dieser Angabe fragt niemand. Prüfen Sie ihren Namen, oder entfernen Sie sie.",
    NoSuchDay: "{place}: „{found}“ ist kein Tag, den es gibt. Schreiben Sie ihn wie 2026-11-25.",
    Negative: "{place}: {found} ist weniger als nichts. Geben Sie eine Zahl ab 0 ein.",
    Choice: "{place}: „{found}“ gibt es hier nicht. Wählen Sie eines von: {expected}.",
    Unreadable: "{place}: „{found}“ passt hier nicht. Prüfen Sie die Angabe."
  },
  whole: "Das Ganze",
  person: {
    EndsBeforeBeginning: "Was am {day} beginnt, endet vorher. Berichtigen Sie das Ende.",
    EndedOutsideTerm:
      "Das Amt endete laut Akte am {day}, aber der Tag liegt nicht in der Amtszeit. Berichtigen Sie den letzten Tag.",
    InterruptedOutsideTerm: "Die Unterbrechung ab {day} liegt nicht ganz in der Amtszeit. Kürzen Sie sie.",
    InterruptedTwice: "Die Unterbrechung ab {day} trifft auf eine andere. Nehmen Sie eine der beiden zurück.",
    AppointedTwice:
      "Die Berufung ab {day} trifft auf eine andere. Beenden Sie die frühere am Tag davor, oder nehmen Sie eine zurück.",
    InspectedBeforeIssue:
      "Das Führungszeugnis wurde am {day} eingesehen, aber erst später ausgestellt. Berichtigen Sie einen der beiden Tage."
  },
  change: {
    RuleUnknown: "{rule} ist keine Regel dieses Programms. Prüfen Sie den Namen."
  },
  replay: {
    DayMissing: "Die Begründung nennt keinen Tag. Geben Sie den Tag an, dessen Regeln gefragt waren.",
    DayOutsideRule: "{rule} galt am {day} nicht in dieser Fassung. Geben Sie den Tag der Entscheidung an.",
    NoGrounds: "Die Begründung enthält keine Bedingung. Nehmen Sie die vollständige aus der Akte.",
    QuestionGone:
      "Nach „{question}“ wird heute nicht mehr gefragt. Lesen Sie die Entscheidung, wie sie in der Akte steht.",
    ConditionGone:
      "Nach „{condition}“ wird heute nicht mehr gefragt. Lesen Sie die Entscheidung, wie sie in der Akte steht."
  }
} as const
