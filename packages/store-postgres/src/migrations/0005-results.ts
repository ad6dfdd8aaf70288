/** What became of released runs at the cash office: beside them, since they themselves are closed. */
import { guarded } from "./rules.ts"

export const results = `
  create table run_execution (
    municipality text not null references municipality,
    run uuid not null,
    executed jsonb not null,
    primary key (municipality, run),
    foreign key (municipality, run) references payment_run
  );
  ${guarded("run_execution", "select, insert, update")}

  create table payment_return (
    municipality text not null references municipality,
    run uuid not null,
    position integer not null,
    returned jsonb not null,
    primary key (municipality, run, position),
    foreign key (municipality, run, position) references payment
  );
  ${guarded("payment_return", "select, insert, delete")}
`
