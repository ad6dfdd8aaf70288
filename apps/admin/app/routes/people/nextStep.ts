/** The one thing to do next for a person. */
import { conditionTitle, format } from "@lotsenwerk/messages"
import type { addresses } from "../../address.ts"
import type { Ground, Person, Readiness } from "../../wire.ts"
import { currentOffice, lastDayOf, nextDay } from "./offices.ts"
import { paperFor, slugOf } from "./papers.ts"

/** A step: what, why, and the button. */
export interface Step {
  readonly title: string
  readonly why: string
  readonly label: string
  readonly to: string
}

type At = ReturnType<typeof addresses>

/** The end of a term is told so many days before. @unit days @source setting of this software, not law */
const termNotice = 60

/** Whether a paper would help: the condition asks for one, and somebody has read its rule. */
const isCurable = ({ condition, standing, version }: Ground): boolean =>
  standing !== "met" &&
  standing !== "waived" &&
  version !== undefined &&
  version.verification !== "open" &&
  paperFor(condition) !== undefined

/** Whether a mail is still owed: who left none, or has been here already, waits for no letter. */
const awaitsAnswer = ({ answeredAt, contact, papers }: Person["person"]): boolean =>
  answeredAt === undefined && contact.email !== undefined && papers.length === 0

const applicantStep = ({ person }: Person, readiness: Readiness | undefined, at: At): Step | undefined => {
  if (awaitsAnswer(person)) {
    return {
      title: "Interesse beantworten",
      why: `Eingegangen am ${format.dayOf(person.receivedAt)}. Laden Sie zum Gespräch ein.`,
      label: "Antwort schreiben",
      to: at.answer(person.id)
    }
  }
  if (readiness === undefined) return undefined
  const missing = readiness.trace.grounds.filter(isCurable)
  const [first] = missing.flatMap(({ condition }) => paperFor(condition) ?? [])
  if (first === undefined) {
    return {
      title: "Berufung eintragen",
      why: "Alle Nachweise sind da. Wählen Sie den ersten Tag.",
      label: "Berufung eintragen",
      to: at.appointment(person.id)
    }
  }
  return {
    title: "Nachweise festhalten",
    why: `Es fehlt noch: ${missing.map(({ condition }) => conditionTitle(condition)).join(", ")}.`,
    label: stepLabels[first],
    to: at.paper(person.id, slugOf(first))
  }
}

const stepLabels = {
  Birth: "Geburtsdatum festhalten",
  Interview: "Erstgespräch festhalten",
  German: "Deutschkenntnisse festhalten",
  Consent: "Einverständnis festhalten",
  BasicTraining: "Grundkurs festhalten",
  CriminalRecord: "Einsicht festhalten",
  Obligation: "Verpflichtung festhalten",
  Confidentiality: "Verschwiegenheit festhalten",
  DataSecrecy: "Datengeheimnis festhalten",
  Agreement: "Vereinbarung festhalten",
  Pass: "Ehrenamtspass festhalten",
  Instruction: "Belehrung festhalten"
} as const

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

const guideStep = ({ person, account }: Person, today: string, at: At): Step | undefined => {
  if (account === undefined) {
    return {
      title: "Bankverbindung aufnehmen",
      why: "Ohne IBAN bleibt jede Zahlung offen.",
      label: "IBAN eintragen",
      to: at.account(person.id)
    }
  }
  const office = currentOffice(person.appointments, today)
  const last = office === undefined ? undefined : lastDayOf(office)
  if (last === undefined || office?.ending !== undefined || daysBetween(today, last) > termNotice) return undefined
  if (person.appointments.some(({ from }) => last < from)) return undefined
  return {
    title: "Berufung verlängern",
    why: `Die Berufung endet am ${format.day(last)}. Ohne neue Berufung endet auch die Zahlung.`,
    label: "Berufung verlängern",
    to: `${at.appointment(person.id)}?from=${nextDay(last)}`
  }
}

/** What to do next; nothing where nothing is to be done. */
export const nextStep = (record: Person, readiness: Readiness | undefined, today: string, at: At): Step | undefined => {
  const claim = record.claims.find(({ state }) => state === "open")
  switch (record.stage) {
    case "applicant":
      return applicantStep(record, readiness, at)
    case "appointed":
    case "guide":
    case "interrupted":
      return guideStep(record, today, at)
    case "former":
      return claim && claimStep(claim, at)
    case "closed":
      return undefined
  }
}

const claimStep = ({ id, month, cents }: Person["claims"][number], at: At): Step => ({
  title: "Rückforderung entscheiden",
  why: `Für ${format.month(month)} wurden ${format.euro(cents)} ohne Grund gezahlt.`,
  label: "Entscheidung eintragen",
  to: at.claim(id)
})
