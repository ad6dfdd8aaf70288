/** Where every screen is, below `/admin`. */

/** The addresses of one municipality. */
export const addresses = (municipality: string) => {
  const home = `/${municipality}`
  const person = (id: string) => `${home}/lotsen/${id}`
  const run = (id: string) => `${home}/zahlungen/${id}`
  const office = (id: string, appointment: string) => `${person(id)}/berufung/${appointment}`
  return {
    home,
    people: `${home}/lotsen`,
    newPerson: `${home}/lotsen/neu`,
    person,
    answer: (id: string) => `${person(id)}/antworten`,
    details: (id: string) => `${person(id)}/angaben`,
    paper: (id: string, slug: string) => `${person(id)}/unterlagen/${slug}`,
    account: (id: string) => `${person(id)}/bankverbindung`,
    appointment: (id: string) => `${person(id)}/berufung`,
    end: (id: string, appointment: string) => `${office(id, appointment)}/beenden`,
    interrupt: (id: string, appointment: string) => `${office(id, appointment)}/ruhen`,
    resume: (id: string, appointment: string) => `${office(id, appointment)}/wieder-aufnehmen`,
    supervision: `${home}/supervision`,
    newSession: `${home}/supervision/neu`,
    session: (id: string) => `${home}/supervision/${id}`,
    runs: `${home}/zahlungen`,
    run,
    order: (id: string) => `${run(id)}/anordnung`,
    claim: (id: string) => `${home}/forderungen/${id}`,
    programme: `${home}/programm`,
    settings: `${home}/einstellungen`,
    me: `${home}/meine`
  } as const
}

/** The address with something done to tell of it: `?erledigt=unterlage&id=…`. */
export const after = (address: string, done: string, facts: Readonly<Record<string, string>> = {}): string =>
  `${address}?${new URLSearchParams({ erledigt: done, ...facts })}`

/** Where somebody begins, by role. */
export const start = (municipality: string, role: string): string => {
  const { home, supervision, me } = addresses(municipality)
  return role === "guide" ? me : role === "trainer" ? supervision : home
}
