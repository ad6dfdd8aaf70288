/** Accounts, runs, payments and claims. What is released is closed by the database itself. */
import { guarded, keyed } from "./rules.ts"

export const money = `
  create table account (
    ${keyed},
    person uuid not null,
    holder text not null,
    iban_sealed bytea not null,
    iban_masked text not null,
    recorded_at timestamptz not null,
    foreign key (municipality, person) references person
  );
  create index account_by_person on account (municipality, person, recorded_at desc);
  ${guarded("account", "select, insert")}

  create table payment_run (
    ${keyed},
    number text not null,
    month text not null,
    state text not null check (state in ('draft', 'returned', 'released', 'discarded')),
    prepared jsonb not null,
    returned jsonb,
    released jsonb,
    terms jsonb,
    programme_version integer not null,
    lines jsonb not null,
    unique (municipality, number)
  );
  create unique index one_run_a_month on payment_run (municipality, month) where state <> 'discarded';
  ${guarded("payment_run", "select, insert, update")}

  create table payment (
    municipality text not null references municipality,
    run uuid not null,
    position integer not null,
    person uuid not null,
    month text not null,
    cents bigint not null check (cents > 0),
    reference text not null,
    line jsonb not null,
    holder text not null,
    iban_sealed bytea not null,
    primary key (municipality, run, position),
    unique (municipality, run, person, month),
    unique (municipality, reference),
    foreign key (municipality, run) references payment_run,
    foreign key (municipality, person) references person
  );
  create index payment_by_person on payment (municipality, person, month);
  ${guarded("payment", "select, insert")}

  create table claim (
    ${keyed},
    person uuid not null,
    month text not null,
    cents bigint not null check (cents > 0),
    trace jsonb not null,
    state text not null check (state in ('open', 'repaid', 'waived', 'lapsed')),
    decided jsonb,
    opened_at timestamptz not null,
    foreign key (municipality, person) references person
  );
  create index claim_by_person on claim (municipality, person);
  ${guarded("claim", "select, insert, update")}

  create function refuse_change_of_closed_run() returns trigger language plpgsql as $$
  begin
    raise exception 'a released run is never changed' using errcode = 'restrict_violation';
  end $$;
  create trigger closed_run before update or delete on payment_run
    for each row when (old.state = 'released') execute function refuse_change_of_closed_run();
  create trigger closed_payment before update or delete on payment
    for each row execute function refuse_change_of_closed_run();
`
