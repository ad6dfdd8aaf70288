/** Course, office and supervision, explained plainly. */
export const course = {
  DatesStated: { title: "Wie viele Termine", rule: { value: "Der Kurs hat {value}" } },
  ExtentStated: { title: "Länge vom Kurs", rule: { value: "Der Kurs hat {value}" } },
  TeachingUnitStated: { title: "Länge von einer Unterrichts-Einheit", rule: { value: "Eine Einheit dauert {value}" } },
  TopicsStated: { title: "Themen vom Kurs", rule: { value: "Themen: {value}" } },
  DatesAttended: {
    title: "Dabei gewesen",
    rule: { value: "Für das Zertifikat brauchen Sie {value}" },
    change: "Holen Sie die Termine nach, die fehlen. Dann ist der Punkt erfüllt."
  },
  MadeUpStated: {
    title: "Termine nachholen",
    rule: {
      all: "Ein nachgeholter Termin zählt genauso",
      "0": "Nachgeholte Termine zählen nicht",
      value: "Sie können höchstens {value} nachholen"
    }
  },
  UnitsAttended: {
    title: "Zeit im Kurs",
    rule: { value: "Für das Zertifikat brauchen Sie {value}", waived: "Wie lange Sie da sind, ist nicht wichtig" },
    change: "Holen Sie die Zeit nach, die fehlt. Dann ist der Punkt erfüllt."
  },
  ModulesAttended: {
    title: "Wichtige Themen",
    rule: { value: "Hier müssen Sie dabei sein: {value}", waived: "Kein Thema ist Pflicht" },
    change: "Holen Sie die Themen nach, die fehlen. Dann ist der Punkt erfüllt."
  }
} as const

export const training = {
  BasicTrainingCompleted: {
    title: "Kurs",
    rule: { required: "Zuerst kommt ein Kurs" },
    change: "Der Kurs muss bis {day} fertig sein. Dann ist der Punkt erfüllt."
  },
  CourseRecognised: {
    title: "Passender Kurs",
    rule: {
      ownOnly: "Nur unser Kurs zählt",
      onApproval: "Andere Kurse zählen, wenn wir Ja gesagt haben",
      othersToo: "Auch andere Kurse zählen"
    },
    change: "Sie brauchen einen Kurs, der hier zählt. Dann ist der Punkt erfüllt."
  },
  CourseStillCounts: {
    title: "Wie lange der Kurs gilt",
    rule: { value: "Der Kurs gilt noch {value} nach dem Ende", waived: "Der Kurs gilt immer" },
    change: "Machen Sie bis {day} einen neuen Kurs. Dann ist der Punkt erfüllt."
  }
} as const

export const appointment = {
  AuthorityStated: {
    title: "Wer das Amt gibt",
    rule: {
      districtHead: "Die Landrätin oder der Landrat gibt das Amt",
      mayor: "Die Bürgermeisterin oder der Bürgermeister gibt das Amt",
      department: "Das Fachamt gibt das Amt",
      municipality: "Die Kommune gibt das Amt"
    }
  },
  WithinTerm: {
    title: "Dauer vom Amt",
    rule: {
      calendarYear: "Das Amt dauert höchstens bis zum Ende vom Jahr",
      fixedEnd: "Das Amt hat einen letzten Tag",
      openEnded: "Das Amt hat keinen letzten Tag"
    },
    change: "Das Amt muss spätestens am {day} enden. Dann ist der Punkt erfüllt."
  },
  RoleHeldHere: {
    title: "Aufgabe im Amt",
    rule: { value: "Das Amt gibt es: {value}" },
    change: "Wählen Sie eine von diesen Aufgaben. Dann ist der Punkt erfüllt."
  },
  NotYetAppointed: {
    title: "Nur ein Amt",
    rule: { required: "Niemand hat dasselbe Amt zweimal am selben Tag" }
  }
} as const

export const supervision = {
  DutyStated: {
    title: "Dürfen oder müssen",
    rule: { offered: "Sie dürfen kommen", required: "Sie müssen kommen" }
  },
  KindsStated: { title: "Was zählt", rule: { value: "Das zählt: {value}" } },
  CadenceKept: {
    title: "Wie oft",
    rule: { value: "{value}" },
    change: "Kommen Sie bis {day} zu den Treffen, die fehlen. Dann ist der Punkt erfüllt."
  },
  BeginningStated: {
    title: "Ab wann",
    rule: { value: "Sie müssen erst nach {value} im Amt kommen", waived: "Das gilt vom ersten Tag an" }
  },
  PauseStated: {
    title: "Pause vom Amt",
    rule: {
      excused: "Die Zeit der Pause zählt nicht",
      counted: "Die Zeit der Pause zählt mit",
      waived: "Eine Pause ändert hier nichts"
    }
  },
  GraceStated: {
    title: "Wartezeit",
    rule: { value: "Danach warten wir noch {value}", waived: "Danach warten wir nicht" }
  }
} as const
