/** What one person's payments of a year mean for the notice to the tax office, in words. */
import { Money, Statement } from "@lotsenwerk/domain"
import { decision, taxNotice } from "@lotsenwerk/messages"

/**
 * Tells whether a person is on the list; where it cannot be said, what is open.
 *
 * @param payments those of the year
 */
export const noticeOf = (
  law: Statement.ReportYear,
  payments: ReadonlyArray<Statement.PaidSum>,
  hasAccount: boolean
) => {
  const explained = Statement.explainReport(law, { payments, hasAccount })
  const { decision: found } = explained
  return found._tag === "Granted"
    ? { total: found.value.total, isReportable: found.value.isReportable, words: taxNotice(found.value) }
    : { total: Money.sum(payments.map(({ cents }) => cents)), words: decision(explained) }
}

/** What of the rules nobody has read to the end. */
export const doubtsOf = ({ rules }: Statement.ReportYear): ReadonlyArray<string> => [
  ...new Set([rules.reportScope, rules.reportLimit].flatMap((version) => version?.doubt ?? []))
]
