/** Directory: when an information sheet is current. */
export const directory = {
  ReportingStated: {
    title: "Who reports changes",
    rule: { byContactPoints: "The contact points report their changes", byOffice: "The office asks by itself" }
  },
  ChangesTakenIn: {
    title: "Reported changes",
    rule: { required: "Reported changes are written in" },
    change: "Once the reported changes are written in, the condition is met."
  },
  SheetReviewed: {
    title: "Review of the sheet",
    rule: {
      value: "An information sheet counts as current for {value} after its review",
      waived: "No review is planned"
    },
    change: "Once the sheet is reviewed by {day}, the condition is met."
  },
  PointsConfirmed: {
    title: "Confirmation of the contact points",
    rule: { value: "A contact point's confirmation holds for {value}", waived: "No confirmation is planned" },
    change: "Once the missing contact points have confirmed what is written of them, the condition is met."
  },
  NoticeStated: {
    title: "Reminder",
    rule: { value: "A reminder comes {value} before the end", waived: "There is no reminder before the end" }
  }
} as const
