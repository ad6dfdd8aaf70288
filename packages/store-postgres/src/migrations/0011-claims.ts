/** Every step about a claim, kept for ever; what was decided before becomes the step that it was. */
import { guarded } from "./rules.ts"

export const claims = `
  create table claim_step (
    municipality text not null references municipality,
    claim uuid not null,
    position integer not null,
    step jsonb not null,
    taken jsonb not null,
    primary key (municipality, claim, position),
    foreign key (municipality, claim) references claim
  );

  alter table claim no force row level security;
  insert into claim_step (municipality, claim, position, step, taken)
    select municipality, id, 1,
      case state
        when 'repaid' then jsonb_build_object(
          '_tag', 'Received',
          'on', to_char((decided ->> 'at')::timestamptz at time zone 'Europe/Berlin', 'YYYY-MM-DD'),
          'cents', cents,
          'note', left(decided ->> 'reason', 400))
        when 'waived' then jsonb_build_object('_tag', 'Waived', 'reason', left(decided ->> 'reason', 2000))
        else jsonb_build_object('_tag', 'Lapsed')
      end,
      decided - 'reason'
    from claim where state <> 'open';
  alter table claim force row level security;

  alter table claim drop column state, drop column decided;
  revoke update on claim from lotsenwerk_app;
  ${guarded("claim_step", "select, insert")}
`
