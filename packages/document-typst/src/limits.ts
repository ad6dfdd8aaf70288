/**
 * How much a paper takes: ten times what is usual, and little enough that a page still holds it.
 *
 * Our own measures. Names are as long as those of German registers may become with all their parts; what fits none the
 * less is tried out by `certificates`.
 */
export const limits = {
  /** @unit characters, of a person */
  name: 150,
  /** @unit characters, of an authority, an office, an organiser, a course, a place, a topic */
  text: 200,
  /** @unit characters, of a number or a code */
  number: 40,
  /** @unit characters: what a QR code of this size still shows clearly */
  address: 200,
  /** @unit topics of a course */
  topics: 16,
  /** @unit dates of a course */
  dates: 40,
  /** @unit names on one attendance sheet */
  names: 300,
  /** @unit payments of one order */
  payments: 2000,
  /** @unit vouchers of one proof of use */
  vouchers: 5000,
  /** @unit characters, of a sentence or two */
  paragraph: 400,
  /** @unit characters, of what is told of a year */
  narrative: 6000,
  /** The first sum that `amountInWords` does not spell out. @unit euro cents */
  cents: 100_000_000_000,
  /** @unit certificates in one file */
  certificates: 300
} as const

/** Marks on one letter that a person could still read. @unit characters */
export const mostMarks = 4
