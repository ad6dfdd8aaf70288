/** What is amiss with a field, each sentence naming the cure. */
import { enrolment } from "./enrolment.ts"

export const faults = {
  ...enrolment.faults,
  missing: "Fill this in",
  outOfRange: "Enter a number from {min} to {max}",
  personNameMissing: "Enter the person’s name",
  dayMissing: "Enter a day",
  dayBroken: "Enter a day that exists, for example 25.11.2026",
  monthBroken: "Enter a month, for example 11.2026",
  endBeforeStart: "Choose an end that is not before the beginning",
  emailFixed: "Only the organiser can change your email address: telephone or write to them",
  courseNameBroken: "Choose an address of small letters, digits and hyphens, for example grundkurs-2027-1",
  timeBroken: "Enter a time, for example 18:00",
  closesBeforeOpening: "Choose a last day that is not before the first",
  closesAfterCourse: "Choose a last day that is not after the last date",
  endsBeforeBeginning: "Choose an end after the beginning",
  datesOverlap: "Choose another time: the date overlaps with another one",
  amountBroken: "Enter an amount in euros, for example 1.234,56",
  kindMissing: "Choose a kind",
  paidInFuture: "Choose a day that is not in the future",
  reasonMissing: "Give the reason",
  paymentMissing: "Choose the payment",
  holderMissing: "Enter the account holder as the bank has it",
  providerMissing: "Say who held the course",
  bicBroken: "Check the BIC: it has 8 or 11 characters, capital letters and digits only",
  ibanMissing: "Enter the IBAN",
  ibanForbiddenCharacters: "Check the IBAN: “{characters}” does not fit at its place",
  ibanUnknownCountry: "Check the IBAN: we cannot transfer to “{country}”",
  ibanOutsideEea: "Name an account in the European Economic Area: we cannot transfer to “{country}” yet",
  ibanWrongLength: "Check the IBAN: with “{country}” it has {expected} characters, {found} were entered",
  ibanWrongCheckDigits: "Check the IBAN: the check digits do not match, digits are probably swapped"
} as const
