/** The people of a programme and the office entrusted to them. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"
import { Obligation, type PersonFile, VolunteerPass } from "../eligibility/index.ts"
import { Instant } from "../office/index.ts"
import * as Period from "../Period.ts"
import { Provider, type TrainingFile } from "../training/index.ts"

export const PersonId = Schema.String.pipe(Schema.brand("PersonId"))
export type PersonId = typeof PersonId.Type

/** A time without service inside an appointment. @term Ruhen, Beurlaubung */
export const Interruption = Schema.Struct({
  id: Schema.String,
  from: CivilDate,
  to: Schema.optionalKey(CivilDate),
  reason: Schema.NonEmptyString
})
export interface Interruption extends Schema.Schema.Type<typeof Interruption> {}

/** As what somebody is in office, where the programme tells roles apart. @term koordinierende Lotsin, koordinierender Lotse; Betreuung; Sprachpatenschaft */
export const Role = Schema.Literals(["guide", "coordinating", "carer", "languageSponsor"])
export type Role = typeof Role.Type

/**
 * For what an office is taken back.
 *
 * @term Abberufungsgrund
 * @source Burgenlandkreis, statute of 2016, § 1 Abs. 4: inactivity, poor performance, lacking fitness; Stendal: the grant falls away; read 2026-11-22
 */
export const RevocationGround = Schema.Literals(["inactivity", "performance", "fitness", "funding", "other"])
export type RevocationGround = typeof RevocationGround.Type

/** Holds for an ending, and for whatever carries the same fields. */
export const onlyWhenRevoked = Schema.makeFilter(
  ({ ground, revokedFor }: { readonly ground: string; readonly revokedFor?: RevocationGround }) =>
    revokedFor === undefined || ground === "revoked",
  { expected: "a ground of revocation only where the office was taken back" }
)

/** Why an office ended before its term. @term Ausscheiden, Abberufung */
export const Ending = Schema.Struct({
  /** The last day in office. */
  lastDay: CivilDate,
  ground: Schema.Literals(["resigned", "revoked"]),
  /** For what it was taken back; absent where it was laid down, and where nobody recorded it. */
  revokedFor: Schema.optionalKey(RevocationGround),
  reason: Schema.NonEmptyString
}).check(onlyWhenRevoked)
export interface Ending extends Schema.Schema.Type<typeof Ending> {}

/**
 * The office of a guide, entrusted for a term.
 *
 * @term Berufung
 */
export const Appointment = Schema.Struct({
  id: Schema.String,
  from: CivilDate,
  /** The last day of the term; absent when open-ended. */
  to: Schema.optionalKey(CivilDate),
  /** Absent: as a guide. */
  role: Schema.optionalKey(Role),
  ending: Schema.optionalKey(Ending),
  interruptions: Schema.Array(Interruption),
  recordedAt: Instant
})
export interface Appointment extends Schema.Schema.Type<typeof Appointment> {}

/** The days really in office: the term, cut by an ending. */
export const period = ({ from, to, ending }: Appointment): Period.Period => {
  const last = ending === undefined ? to : to === undefined || ending.lastDay < to ? ending.lastDay : to
  return last === undefined ? { from } : { from, to: last }
}

/** Whether an appointment is interrupted on a day. */
export const isInterrupted = ({ interruptions }: Appointment, on: CivilDate): boolean =>
  interruptions.some((span) => Period.includes(span, on))

/** Text of a bearable length, not empty. @unit characters */
const text = (most: number) => Schema.NonEmptyString.check(Schema.isMaxLength(most))

/** What is entered of an office: its days and, where the programme tells roles apart, the role. */
export interface Term extends Period.Period {
  readonly role?: Role
}

/** How to reach a person; at least one way. */
export const Contact = Schema.Struct({
  email: Schema.optionalKey(text(254).check(Schema.isPattern(/^[^@\s]+@[^@\s]+\.[^@\s]+$/))),
  phone: Schema.optionalKey(text(40))
}).check(
  Schema.makeFilter(({ email, phone }) => email !== undefined || phone !== undefined, {
    expected: "an address or a telephone number"
  })
)
export interface Contact extends Schema.Schema.Type<typeof Contact> {}

/**
 * What a person offers. Languages are those offered for service, self-declared; never mother tongue or origin.
 *
 * @source Art. 9 DSGVO in the reading of CJEU C-184/20, read 2026-11-22
 */
export const Offer = Schema.Struct({
  tasks: Schema.Array(Schema.String),
  /** Language codes (BCP 47). */
  languages: Schema.Array(Schema.String),
  /** Further languages in the person's own words. */
  otherLanguages: Schema.optionalKey(text(200))
})
export interface Offer extends Schema.Schema.Type<typeof Offer> {}

/**
 * A dated fact of a person's file as it was recorded; what may be kept is the date, never the paper. The day of birth is
 * kept only where a rule asks for an age.
 */
export const Paper = Schema.Union([
  Schema.TaggedStruct("Birth", { on: CivilDate }),
  Schema.TaggedStruct("Interview", { on: CivilDate }),
  Schema.TaggedStruct("German", { on: Schema.NullOr(CivilDate) }),
  Schema.TaggedStruct("Consent", { on: Schema.NullOr(CivilDate) }),
  Schema.TaggedStruct("Instruction", { on: CivilDate }),
  Schema.TaggedStruct("Obligation", Obligation.fields),
  Schema.TaggedStruct("Confidentiality", { on: Schema.NullOr(CivilDate) }),
  Schema.TaggedStruct("DataSecrecy", { on: Schema.NullOr(CivilDate) }),
  Schema.TaggedStruct("Agreement", { on: Schema.NullOr(CivilDate) }),
  Schema.TaggedStruct("Pass", VolunteerPass.fields),
  Schema.TaggedStruct("CriminalRecord", { issuedOn: CivilDate, inspectedOn: CivilDate }),
  Schema.TaggedStruct("BasicTraining", { completedOn: CivilDate, provider: Provider })
])
export type Paper = typeof Paper.Type

/** A paper with the id under which it was recorded. */
export const RecordedPaper = Schema.Struct({ id: Schema.String, paper: Paper, recordedAt: Instant })
export interface RecordedPaper extends Schema.Schema.Type<typeof RecordedPaper> {}

/** What is asked of somebody who comes to the office, by form or in person. */
export const NewPerson = Schema.Struct({
  name: text(120),
  contact: Contact,
  offer: Offer,
  note: Schema.optionalKey(text(4000))
})
export interface NewPerson extends Schema.Schema.Type<typeof NewPerson> {}

/**
 * A person of the register: applicant, guide or former guide, by what is recorded.
 *
 * @term Interessent/in, Integrationslotse/-lotsin
 */
export const Person = Schema.Struct({
  ...NewPerson.fields,
  id: PersonId,
  receivedAt: Instant,
  /** When the interest was answered. */
  answeredAt: Schema.optionalKey(Instant),
  /** When the application ended without an appointment. */
  closedAt: Schema.optionalKey(Instant),
  /** In the order of recording; the latest of a kind counts. */
  papers: Schema.Array(RecordedPaper),
  appointments: Schema.Array(Appointment)
})
export interface Person extends Schema.Schema.Type<typeof Person> {}

type PaperOf<Tag extends Paper["_tag"]> = Extract<Paper, { readonly _tag: Tag }>

/** The latest paper of a kind, which is the one that counts. */
const latest = <Tag extends Paper["_tag"]>({ papers }: Person, tag: Tag): PaperOf<Tag> | undefined =>
  papers.findLast(({ paper }) => paper._tag === tag)?.paper as PaperOf<Tag> | undefined

const untagged = <Tagged extends object>({ _tag, ...paper }: Tagged & { readonly _tag: string }) => paper

/** The file of a person as the questions of eligibility read it; whoever named no language has not been asked. */
export const personFile = (person: Person): PersonFile => {
  const [birth, interview, consent] = [latest(person, "Birth"), latest(person, "Interview"), latest(person, "Consent")]
  const [instruction, obligation] = [latest(person, "Instruction"), latest(person, "Obligation")]
  const [secrecy, dataSecrecy] = [latest(person, "Confidentiality"), latest(person, "DataSecrecy")]
  const [agreement, pass] = [latest(person, "Agreement"), latest(person, "Pass")]
  const [german, certificate] = [latest(person, "German"), latest(person, "CriminalRecord")]
  const languages = person.offer?.languages ?? []
  return {
    ...(birth && { bornOn: birth.on }),
    ...(languages.length > 0 && { languages }),
    ...(german && { germanFoundOn: german.on }),
    ...(interview && { interviewedOn: interview.on }),
    ...(consent && { consentedOn: consent.on }),
    ...(instruction && { instructedOn: instruction.on }),
    ...(obligation && { obligation: untagged(obligation) }),
    ...(secrecy && { confidentialityDeclaredOn: secrecy.on }),
    ...(dataSecrecy && { dataSecrecyDeclaredOn: dataSecrecy.on }),
    ...(agreement && { agreedOn: agreement.on }),
    ...(pass && { pass: untagged(pass) }),
    ...(certificate && {
      criminalRecord: { issuedOn: certificate.issuedOn, inspectedOn: certificate.inspectedOn }
    })
  }
}

/** The file of a person as the questions of training read it. */
export const trainingFile = (person: Person): TrainingFile => {
  const done = latest(person, "BasicTraining")
  return done === undefined ? {} : { basicTraining: { completedOn: done.completedOn, provider: done.provider } }
}

/** What a person is on a day. */
export type Stage = "applicant" | "closed" | "appointed" | "guide" | "interrupted" | "former"

/** Tells what a person is on a day; `appointed` has a term that has not begun. */
export const stage = ({ appointments, closedAt }: Person, on: CivilDate): Stage => {
  const current = appointments.find((appointment) => Period.includes(period(appointment), on))
  if (current !== undefined) return isInterrupted(current, on) ? "interrupted" : "guide"
  if (appointments.some(({ from }) => on < from)) return "appointed"
  if (appointments.length > 0) return "former"
  return closedAt === undefined ? "applicant" : "closed"
}
