/** What cannot be: in a programme, in what comes from outside, in a record, in a trial. */
export const contradictions = {
  programme: {
    Gap: "{rule}: before {day} there is at least one day without a rule. Let the earlier one hold until the day before.",
    Overlap: "{rule}: on {day} two rules hold. End the earlier one on the day before.",
    Reversed: "{rule}: the rule from {day} ends before it begins. Choose an end that is not before the beginning.",
    AboveCap: "{rule}: on {day} the rate is above the most that may be paid. Lower the rate, or check that maximum."
  },
  misfit: {
    Missing: "{place}: something is missing here. Add it.",
    Unasked: "{place}: nobody asks for this. Check its name, or remove it.",
    NoSuchDay: "{place}: “{found}” is no day that exists. Write it like 2026-11-25.",
    Negative: "{place}: {found} is less than nothing. Enter a number from 0.",
    Choice: "{place}: “{found}” is not one of the choices. Choose one of: {expected}.",
    Unreadable: "{place}: “{found}” does not fit here. Check it."
  },
  whole: "The whole",
  person: {
    EndsBeforeBeginning: "What begins on {day} ends before that. Correct the end.",
    EndedOutsideTerm: "The office ended on {day} by the record, but that day is not in its term. Correct the last day.",
    InterruptedOutsideTerm: "The interruption from {day} is not wholly in the term. Shorten it.",
    InterruptedTwice: "The interruption from {day} meets another one. Withdraw one of the two.",
    AppointedTwice:
      "The appointment from {day} meets another one. End the earlier one on the day before, or withdraw one of them.",
    InspectedBeforeIssue:
      "The certificate of good conduct was inspected on {day}, but issued only later. Correct one of the two days."
  },
  change: {
    RuleUnknown: "{rule} is no rule of this programme. Check its name."
  },
  replay: {
    DayMissing: "The record of the decision tells no day. Name the day whose rules were asked.",
    DayOutsideRule: "{rule} did not hold on {day} in this version. Name the day of the decision.",
    NoGrounds: "The record of the decision holds no condition. Take the whole one from the file.",
    QuestionGone: "Nobody asks about “{question}” any more. Read the decision as it stands in the file.",
    ConditionGone: "Nobody asks about “{condition}” any more. Read the decision as it stands in the file."
  }
} as const
