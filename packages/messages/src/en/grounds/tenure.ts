/** For what somebody may decide to take an office back. */
export const tenure = {
  ActiveLately: {
    title: "Active lately",
    rule: { value: "No more than {value} lie between two activities" },
    change: "Once an activity is recorded by {day}, the condition is met."
  },
  InactivityEffectStated: {
    title: "What follows from long inactivity",
    rule: {
      stopsBeyondLimit: "For the time beyond, the allowance may lapse; the municipality decides",
      groundForRevocation: "Longer inactivity is a ground to revoke the appointment; the municipality decides"
    }
  },
  InactivityPauseStated: {
    title: "Suspension and inactivity",
    rule: {
      excused: "Days on which the office is suspended do not count as inactivity",
      counted: "Days on which the office is suspended count as inactivity"
    }
  },
  WorkDoneWell: {
    title: "Performance",
    rule: { required: "Poor performance is a ground to revoke the appointment" },
    change: "If the municipality finds the work sufficient, the condition is met."
  },
  StillFit: {
    title: "Fitness",
    rule: { required: "Lacking personal or professional fitness is a ground to revoke the appointment" },
    change: "If the municipality finds the person fit, the condition is met."
  },
  MoneyGranted: {
    title: "Subject to funding",
    rule: { required: "The office stands on condition that the Land grants the money" },
    change: "Once money is granted until {day} at least, the condition is met."
  },
  RevocabilityStated: {
    title: "Revocation without a ground",
    rule: {
      atAnyTime: "The appointment can be revoked at any time",
      whereOpenEnded: "An appointment without a fixed end can be revoked at any time"
    }
  }
} as const
