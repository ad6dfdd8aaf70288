/** The statement of a year, and the notice to the tax office. */
export const statement = {
  title: "Statement for the year {year}",
  kinds: {
    allowance: "allowance",
    travel: "travel",
    lossOfEarnings: "loss of earnings",
    lostTime: "lost time"
  },
  bases: {
    publicPurse: "section 3 no. 12 sentence 2 EStG",
    trainer: "section 3 no. 26 EStG",
    honorary: "section 3 no. 26a EStG",
    travel: "section 3 no. 13 EStG",
    none: "not exempt",
    unread: "legal basis not known"
  },
  total: "Paid in {year}: {amount}",
  totalUnknown: "What was paid in {year} is not known",
  taxed: "For the tax, of the year {year}: {amount}",
  exempt: "Of this exempt by {basis}: {amount}",
  volume: "Exempt amount for {months} in office: {amount}",
  volumeOfDays: "Exempt amount for {days}: {amount}",
  volumeByLaw: "Exempt amount, a third of what is granted: {amount}",
  notPay: "No pay for social insurance: {amount}",
  remainder: "Not exempt, please declare it: {amount}",
  nothingRemains: "Nothing of this remains to be taxed",
  benefits: {
    jobSeekers: "basic income support for job seekers",
    socialAssistance: "social assistance",
    asylumSeekers: "benefits under the Asylum Seekers' Benefits Act",
    unemployment: "unemployment benefit"
  },
  names: { buergergeld: "Bürgergeld", grundsicherungsgeld: "Grundsicherungsgeld" },
  spans: { year: "in {year}", month: "in {month}" },
  hints: {
    within: "{benefit}: {received} received {span}, within the limit of {limit}.",
    over: "{benefit}: {received} received {span}, {over} above the limit of {limit}.",
    months: "{benefit}: {span}, in no month more than the limit of {limit}.",
    open: "{benefit}: {received} received {span}; the limit is not known."
  },
  notes: {
    shared: "A limit of a year is for all voluntary posts of a person together.",
    disclosure: "Whoever draws a benefit must tell its office of payments that are not counted, too.",
    hours: "Whoever draws unemployment benefit must tell of a voluntary post from {hours} a week on at once.",
    analogous:
      "After {months} of stay the rules of social assistance hold instead of the limit of a month (section 2 AsylbLG).",
    notAsked: "Whether anybody draws a benefit is neither asked nor recorded; the hints are the same for all.",
    binding: "The tax office, and the office that pays a benefit, decide bindingly."
  },
  notice: {
    due: "To be told to the tax office: {total} in {year}. The limit is {limit}.",
    none: "Not to be told to the tax office: {total} in {year} are less than {limit}.",
    missing: "Still missing for the notice: {fields}.",
    fields: { taxNumber: "tax number", account: "bank account" }
  }
} as const
