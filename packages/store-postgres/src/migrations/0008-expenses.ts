/** What was spent beside allowances, and what was granted. */
import { guarded, keyed } from "./rules.ts"

export const expenses = `
  create table expense (
    ${keyed},
    kind text not null check (kind in
      ('travel', 'lossOfEarnings', 'supervision', 'training', 'materials', 'insurance', 'staff')),
    month text not null,
    cents bigint not null check (cents > 0),
    paid_on date,
    voucher text,
    reason text not null,
    recorded jsonb not null,
    taken_back jsonb
  );
  create index expense_by_month on expense (municipality, month) where taken_back is null;
  ${guarded("expense", "select, insert, update (taken_back)")}

  create table grant_year (
    municipality text not null references municipality,
    year integer not null,
    entered jsonb not null,
    primary key (municipality, year)
  );
  ${guarded("grant_year", "select, insert, update (entered)")}
`
