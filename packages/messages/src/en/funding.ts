/** Funding: what a sum carries, when it is used up, what is due, what cannot be counted. */
export const funding = {
  capacity: {
    some: "The sum carries {guides}: {carried}, {left} remain. For one person more, {lacks} are short.",
    none: "The sum carries nobody. For one person, {lacks} are short.",
    unbounded: "A person costs nothing here; the sum does not bound their number."
  },
  guides: {
    one: "{count} person",
    other: "{count} people"
  },
  crossing: {
    ahead: "“{limit}” lasts only until {month}: at the end of the year {over} are short. This is seen {months} ahead.",
    now: "“{limit}” is exceeded with {month}: at the end of the year {over} are short."
  },
  duties: {
    apply: "apply for the grant",
    honour: "honour the guides",
    showNotice: "show the funding notice",
    prove: "submit the proof of use",
    keepVouchers: "keep the vouchers"
  },
  deadline: {
    by: "{duty}: by {day}",
    open: "{duty}: the deadline is not known"
  },
  lineFaults: {
    Twice: "{place}: this number is there already. Take the line up once only.",
    NobodyNamed: "{place}: an allowance names nobody. Add the person.",
    NoSum: "{place}: this is no amount in whole cents. Enter a number from 0.",
    TooMuch: "{place}: the amounts together are too large. Check whether one was entered wrongly."
  }
} as const
