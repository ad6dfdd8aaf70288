import { format } from "@lotsenwerk/messages"
import type { ReactNode } from "react"
import { Go } from "../../components/Go.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { Day } from "../../wire.ts"

const Figure = ({
  name,
  figure,
  children
}: {
  readonly name: string
  readonly figure: ReactNode
  readonly children: ReactNode
}) => (
  <div>
    <dt>{name}</dt>
    <dd className="lw-figure">{figure}</dd>
    <dd>{children}</dd>
  </div>
)

/** The programme in figures, at the edge of the day. */
export const Figures = ({ day }: { readonly day: Day }) => {
  const { at } = useVisitor()
  const { today, guides, applicants, paidThisYearCents, openClaimsCents } = day
  return (
    <aside aria-label={`Stand am ${format.day(today)}`}>
      <dl className="lw-figures">
        <Figure name="Berufene Lotsen" figure={guides}>
          am {format.day(today)} <Go to={`${at.people}?stufe=guide`}>Lotsen ansehen</Go>
        </Figure>
        <Figure name="Interessierte" figure={applicants}>
          noch nicht berufen <Go to={`${at.people}?stufe=applicant`}>Interessierte ansehen</Go>
        </Figure>
        <Figure name={`Gezahlt für ${today.slice(0, 4)}`} figure={format.roundEuro(paidThisYearCents)}>
          {openClaimsCents > 0 && <>Offene Rückforderungen: {format.euro(openClaimsCents)}. </>}
          <Go to={at.runs}>Zahlungen ansehen</Go>
        </Figure>
      </dl>
    </aside>
  )
}
