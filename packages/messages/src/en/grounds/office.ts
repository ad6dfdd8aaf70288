/** Training, appointment and supervision. */
export const course = {
  DatesStated: { title: "Number of dates", rule: { value: "The course has {value}" } },
  ExtentStated: { title: "Length of the course", rule: { value: "The course comprises {value}" } },
  TeachingUnitStated: { title: "Length of a teaching unit", rule: { value: "A teaching unit lasts {value}" } },
  TopicsStated: { title: "Topics of the course", rule: { value: "Topics: {value}" } },
  DatesAttended: {
    title: "Dates attended",
    rule: { value: "The certificate needs {value}" },
    change: "Once the missing dates are attended or made up, the condition is met."
  },
  MadeUpStated: {
    title: "Dates made up",
    rule: {
      all: "Dates made up count like dates attended",
      "0": "Dates made up do not count",
      value: "At most {value} can be made up"
    }
  },
  UnitsAttended: {
    title: "Teaching units attended",
    rule: { value: "The certificate needs {value}", waived: "There is no least number of teaching units" },
    change: "Once the missing time is attended or made up, the condition is met."
  },
  ModulesAttended: {
    title: "Mandatory modules",
    rule: { value: "Nobody may miss: {value}", waived: "No module is mandatory" },
    change: "Once the missing mandatory modules are attended or made up, the condition is met."
  }
} as const

export const training = {
  BasicTrainingCompleted: {
    title: "Basic course",
    rule: { required: "A basic course is completed before the appointment" },
    change: "Once a basic course is completed by {day}, the condition is met."
  },
  CourseRecognised: {
    title: "Recognition of the course",
    rule: {
      ownOnly: "Only our own course counts",
      onApproval: "Courses of other providers count once the office has recognised them",
      othersToo: "Courses of other providers count too"
    },
    change: "Once there is a course that counts here, the condition is met."
  },
  CourseStillCounts: {
    title: "Validity of the course",
    rule: { value: "The course counts until {value} after it was completed", waived: "The course does not expire" },
    change: "Once a course is completed anew by {day}, the condition is met."
  }
} as const

export const appointment = {
  AuthorityStated: {
    title: "Who appoints",
    rule: {
      districtHead: "The head of the district appoints",
      mayor: "The mayor appoints",
      department: "The department appoints",
      municipality: "The municipality appoints"
    }
  },
  WithinTerm: {
    title: "Term of office",
    rule: {
      calendarYear: "The appointment lasts until the end of the calendar year at most",
      fixedEnd: "The appointment has a fixed end",
      openEnded: "The appointment has no fixed end"
    },
    change: "If the appointment ends on {day} at the latest, the condition is met."
  },
  RoleHeldHere: {
    title: "Role",
    rule: { value: "People are appointed {value}" },
    change: "Once one of these roles is chosen, the condition is met."
  },
  NotYetAppointed: {
    title: "No second appointment",
    rule: { required: "Nobody holds the same office twice on one day" }
  }
} as const

export const supervision = {
  DutyStated: {
    title: "Offer or duty",
    rule: {
      offered: "The programme offers this, nobody has to attend",
      required: "Attending is a duty"
    }
  },
  KindsStated: { title: "What counts", rule: { value: "These count: {value}" } },
  CadenceKept: {
    title: "How often",
    rule: { value: "{value}" },
    change: "Once the missing events are attended by {day}, the condition is met."
  },
  BeginningStated: {
    title: "Beginning of the duty",
    rule: { value: "The duty begins after {value} in service", waived: "The duty waits for no time in service" }
  },
  PauseStated: {
    title: "Interruption of the office",
    rule: {
      excused: "Time in which the office is suspended does not count",
      counted: "Time in which the office is suspended counts",
      waived: "Interruptions change nothing here"
    }
  },
  GraceStated: {
    title: "Grace",
    rule: { value: "After the last day, {value} are granted", waived: "After the last day, no grace is granted" }
  }
} as const
