/** The extended certificate of good conduct: whether it may be asked for, and what it costs. */
export const certificateRequest = {
  MinorsMet: {
    title: "Contact with minors",
    rule: { required: "An extended certificate is given for activities with minors only" }
  },
  OldEnoughToApply: {
    title: "Least age to apply",
    rule: { value: "The least age to apply is {value}" }
  },
  DemandFormStated: {
    title: "Form of the request",
    rule: { inWriting: "The authority asks for the certificate in writing and confirms what the law asks" }
  },
  DeliveryStated: {
    title: "Where the certificate goes",
    rule: {
      toAuthority: "The certificate goes to the authority itself",
      toPerson: "The certificate goes to the person, who shows it"
    }
  },
  FeeStated: { title: "Fee", rule: { value: "A certificate costs {value}" } },
  VolunteeringKnown: {
    title: "Fee for volunteers",
    rule: { value: "Whoever volunteers for an authority or a charitable body pays {value}" }
  },
  ForeignDaysStated: {
    title: "Registers of other states",
    rule: { value: "Where other states are asked it takes up to {value}" }
  }
} as const
