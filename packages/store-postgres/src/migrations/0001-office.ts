/** The municipalities, who has access, the record, the answers kept, the letters. */
import { guarded, keyed, wantedHash } from "./rules.ts"

export const office = `
  create table municipality (
    municipality text primary key,
    demo boolean not null
  );
  alter table municipality enable row level security;
  alter table municipality force row level security;
  -- That a municipality is served here is public; what belongs to it is not.
  create policy everybody_may_know on municipality for select using (true);
  create policy its_own_change on municipality for update
    using (municipality = nullif(current_setting('lotsenwerk.municipality', true), ''))
    with check (municipality = nullif(current_setting('lotsenwerk.municipality', true), ''));
  create policy its_own_start on municipality for insert
    with check (municipality = nullif(current_setting('lotsenwerk.municipality', true), ''));
  grant select, insert, update on municipality to lotsenwerk_app;

  create table settings (
    municipality text primary key references municipality,
    settings jsonb not null
  );
  ${guarded("settings", "select, insert, update")}

  create table journal (
    ${keyed},
    at timestamptz not null,
    by_name text,
    by_id text,
    subject_kind text not null,
    subject_id text not null,
    what text not null,
    details jsonb not null
  );
  create index journal_by_subject on journal (municipality, subject_kind, subject_id, at desc);
  ${guarded("journal", "select, insert")}

  create table receipt (
    municipality text not null references municipality,
    key text not null,
    request text not null,
    status integer,
    body text,
    taken_at timestamptz not null default now(),
    primary key (municipality, key)
  );
  ${guarded("receipt", "select, insert, update, delete")}

  create table letter (
    ${keyed},
    once text not null,
    letter jsonb not null,
    posted_at timestamptz not null,
    sent_at timestamptz,
    attempts integer not null default 0,
    unique (municipality, once)
  );
  ${guarded("letter", "select, insert, update, delete")}
`

/** Digests of links and sessions; found by digest through narrow functions, seen otherwise only at their own desk. */
export const access = `
  create table access_hash (
    municipality text not null references municipality,
    hash text not null,
    kind text not null check (kind in ('link', 'session')),
    staff uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (municipality, hash)
  );
  create index access_by_hash on access_hash (hash);
  ${guarded("access_hash", "select, insert, update, delete", `hash = ${wantedHash}`)}
`

/** Who has access. The policy reads the digests, so their table comes first. */
export const staff = `
  create table staff (
    ${keyed},
    name text not null,
    email text,
    role text not null check (role in ('coordinator', 'approver', 'trainer', 'auditor', 'guide')),
    person uuid
  );
  create unique index staff_by_email on staff (municipality, lower(email)) where email is not null;
  ${guarded(
    "staff",
    "select, insert, update",
    `exists (
      select from access_hash
      where access_hash.municipality = staff.municipality and access_hash.staff = staff.id
        and access_hash.hash = ${wantedHash})`
  )}
`

/** The narrow functions: they name the digest, look, and forget it again. */
export const doors = `
  create function find_access(wanted text, wanted_kind text, moment timestamptz)
  returns table (municipality text, id uuid, name text, email text, role text, person uuid, expires_at timestamptz)
  language plpgsql as $$
  begin
    perform set_config('lotsenwerk.hash', wanted, true);
    return query
      select staff.municipality, staff.id, staff.name, staff.email, staff.role, staff.person, access_hash.expires_at
      from access_hash join staff on staff.municipality = access_hash.municipality and staff.id = access_hash.staff
      where access_hash.hash = wanted and access_hash.kind = wanted_kind
        and access_hash.used_at is null and moment < access_hash.expires_at;
    perform set_config('lotsenwerk.hash', '', true);
  end $$;

  create function use_link(wanted text, moment timestamptz) returns boolean
  language plpgsql as $$
  declare used boolean;
  begin
    perform set_config('lotsenwerk.hash', wanted, true);
    update access_hash set used_at = moment
      where hash = wanted and kind = 'link' and used_at is null and moment < expires_at;
    used := found;
    perform set_config('lotsenwerk.hash', '', true);
    return used;
  end $$;

  create function end_session(wanted text) returns void
  language plpgsql as $$
  begin
    perform set_config('lotsenwerk.hash', wanted, true);
    delete from access_hash where hash = wanted and kind = 'session';
    perform set_config('lotsenwerk.hash', '', true);
  end $$;
`
