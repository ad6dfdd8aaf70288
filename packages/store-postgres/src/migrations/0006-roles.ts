/** As what somebody is in office; without a role, as a guide. */
export const roles = `
  alter table appointment add column role text
    check (role in ('guide', 'coordinating', 'carer', 'languageSponsor'));
`
