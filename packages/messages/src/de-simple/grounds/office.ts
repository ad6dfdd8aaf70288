/** Course, office and supervision, explained plainly. */
export const course = {
  DatesStated: { title: "Wie viele Termine", rule: { value: "Der Kurs hat {value}" } },
  TopicsStated: { title: "Themen vom Kurs", rule: { value: "Themen: {value}" } },
  DatesAttended: {
    title: "Dabei gewesen",
    rule: { value: "Für das Zertifikat brauchen Sie {value}" },
    change: "Holen Sie die Termine nach, die fehlen. Dann ist der Punkt erfüllt."
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
    rule: { ownOnly: "Nur unser Kurs zählt", othersToo: "Auch andere Kurse zählen" },
    change: "Der Kurs bei uns muss bis {day} fertig sein. Dann ist der Punkt erfüllt."
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
