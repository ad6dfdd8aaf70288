/** Applicants and guides, their papers and offices, supervision. */
import { guarded, keyed } from "./rules.ts"

export const people = `
  create table person (
    ${keyed},
    name text not null,
    contact jsonb not null,
    offer jsonb not null,
    note text,
    received_at timestamptz not null,
    answered_at timestamptz,
    closed_at timestamptz
  );
  ${guarded("person", "select, insert, update")}

  create table paper (
    ${keyed},
    person uuid not null,
    paper jsonb not null,
    recorded_at timestamptz not null,
    withdrawn_at timestamptz,
    foreign key (municipality, person) references person
  );
  create index paper_by_person on paper (municipality, person);
  ${guarded("paper", "select, insert, update")}

  create table appointment (
    ${keyed},
    person uuid not null,
    starts date not null,
    ends date check (starts <= ends),
    ending jsonb,
    trace jsonb not null,
    recorded_at timestamptz not null,
    withdrawn_at timestamptz,
    foreign key (municipality, person) references person
  );
  create index appointment_by_person on appointment (municipality, person);
  ${guarded("appointment", "select, insert, update")}

  create table interruption (
    ${keyed},
    appointment uuid not null,
    starts date not null,
    ends date check (starts <= ends),
    reason text not null,
    withdrawn_at timestamptz,
    foreign key (municipality, appointment) references appointment
  );
  create index interruption_by_appointment on interruption (municipality, appointment);
  ${guarded("interruption", "select, insert, update")}

  create table supervision_session (
    ${keyed},
    held_on date not null,
    kind text not null,
    place text not null,
    organisation text not null,
    withdrawn_at timestamptz
  );
  create index supervision_by_day on supervision_session (municipality, held_on);
  ${guarded("supervision_session", "select, insert, update")}

  create table attendance (
    municipality text not null references municipality,
    session uuid not null,
    person uuid not null,
    primary key (municipality, session, person),
    foreign key (municipality, session) references supervision_session,
    foreign key (municipality, person) references person
  );
  ${guarded("attendance", "select, insert, delete")}
`
