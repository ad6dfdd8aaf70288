import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Grounds } from "../../components/Grounds.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseParticipant } from "../../wire.ts"
import { attendedOf, earnings } from "./earning.ts"

interface OwnCertificateProps {
  readonly participant: CourseParticipant
  readonly course: string
}

/** Whether somebody has or has earned a certificate, with every ground. */
export const OwnCertificate = ({ participant, course }: OwnCertificateProps) => {
  const { at, coordinates } = useVisitor()
  const { certificate, earning, explained, dates } = participant
  const isBegun = dates.some(({ standing }) => standing !== "unnoted")
  if (certificate === undefined && (earning === undefined || !isBegun)) return null
  return (
    <Section title="Zertifikat">
      {certificate === undefined ? (
        earning && (
          <p>
            <StateWord tone={earnings[earning].tone}>{earnings[earning].word}</StateWord>, {attendedOf(participant)}.{" "}
            {earnings[earning].why}
          </p>
        )
      ) : (
        <p>
          <StateWord tone="good">ausgestellt</StateWord> Nummer {certificate.number}, Code{" "}
          <a className="lw-nobr" href={`/pruefen/${certificate.code}`}>
            {certificate.code}
          </a>
        </p>
      )}
      {explained && <Grounds grounds={explained.trace.grounds} plain />}
      {coordinates && (
        <p className="lw-actions">
          {certificate === undefined ? (
            <Go to={at.certificates(course)}>Zertifikate dieses Kurses</Go>
          ) : (
            <Go to={at.certificate(course, certificate.id)}>Neu ausstellen oder zurückziehen</Go>
          )}
        </p>
      )}
    </Section>
  )
}

/** The way from the course into the register. */
export const TakeOver = ({ participant }: { readonly participant: CourseParticipant }) => {
  const { at, coordinates } = useVisitor()
  const { person, name, certificate, state } = participant
  if (!coordinates || (person === undefined && state !== "confirmed")) return null
  if (person !== undefined) {
    return (
      <Section title="Ehrenamt" note={`${name} steht im Register.`}>
        <p className="lw-actions">
          <Go to={at.person(person)}>Zur Akte</Go>
        </p>
      </Section>
    )
  }
  return (
    <Section
      title="Ehrenamt"
      note={
        certificate === undefined
          ? `Möchte ${name} Lotsin oder Lotse werden, kommen die Angaben ins Register. Der Grundkurs folgt mit dem Zertifikat.`
          : `Möchte ${name} Lotsin oder Lotse werden, kommen die Angaben mit dem Grundkurs ins Register.`
      }
    >
      <div className="lw-actions">
        <Form intent="takeOver" plain>
          <Button label="Als Lotsin oder Lotse vormerken" />
        </Form>
      </div>
    </Section>
  )
}
