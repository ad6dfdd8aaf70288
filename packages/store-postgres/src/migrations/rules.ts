/** What every table of a municipality has: its key first in the primary key, and row-level security that nobody escapes. */

/** The municipality whose desk is open in this transaction; none outside one. */
const current = "nullif(current_setting('lotsenwerk.municipality', true), '')"

/** The digest by which a link or session is being looked for; none outside the narrow functions. */
export const wantedHash = "nullif(current_setting('lotsenwerk.hash', true), '')"

/** The code by which a certificate is being looked for; none outside its narrow function. */
export const wantedCode = "nullif(current_setting('lotsenwerk.code', true), '')"

/**
 * Statements that close a table to everybody but its municipality, and give the application the rights named.
 *
 * @param extra a further way to see a row, for tables that are searched by digest or code
 */
export const guarded = (table: string, rights: string, extra?: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy its_municipality on ${table}
    using (municipality = ${current}${extra === undefined ? "" : ` or ${extra}`})
    with check (municipality = ${current}${extra === undefined ? "" : ` or ${extra}`});
  grant ${rights} on ${table} to lotsenwerk_app;
`

/** The columns of a table of a municipality: its key, and an id unique below it. */
export const keyed = `
  municipality text not null references municipality,
  id uuid not null default uuidv7(),
  primary key (municipality, id)`
