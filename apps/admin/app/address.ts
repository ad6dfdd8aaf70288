/** Where every screen is, below `/admin`. */

/** The addresses of one municipality. */
export const addresses = (municipality: string) => {
  const home = `/${municipality}`
  const person = (id: string) => `${home}/lotsen/${id}`
  const run = (id: string) => `${home}/zahlungen/${id}`
  const office = (id: string, appointment: string) => `${person(id)}/berufung/${appointment}`
  const course = (name: string) => `${home}/kurse/${name}`
  const participant = (name: string, id: string) => `${course(name)}/${id}`
  return {
    home,
    people: `${home}/lotsen`,
    newPerson: `${home}/lotsen/neu`,
    person,
    answer: (id: string) => `${person(id)}/antworten`,
    details: (id: string) => `${person(id)}/angaben`,
    recognition: (id: string) => `${person(id)}/zertifikat`,
    paper: (id: string, slug: string) => `${person(id)}/unterlagen/${slug}`,
    account: (id: string) => `${person(id)}/bankverbindung`,
    appointment: (id: string) => `${person(id)}/berufung`,
    end: (id: string, appointment: string) => `${office(id, appointment)}/beenden`,
    interrupt: (id: string, appointment: string) => `${office(id, appointment)}/ruhen`,
    resume: (id: string, appointment: string) => `${office(id, appointment)}/wieder-aufnehmen`,
    statement: (id: string, year: string | number) => `${person(id)}/bescheinigung/${year}`,
    ownStatement: (year: string | number) => `${home}/meine/bescheinigung/${year}`,
    supervision: `${home}/supervision`,
    newSession: `${home}/supervision/neu`,
    session: (id: string) => `${home}/supervision/${id}`,
    courses: `${home}/kurse`,
    newCourse: `${home}/kurse/neu`,
    course,
    editCourse: (name: string) => `${course(name)}/bearbeiten`,
    cancelCourse: (name: string) => `${course(name)}/absagen`,
    attendance: (name: string, date: string) => `${course(name)}/termine/${date}`,
    attendanceSheet: (name: string) => `${course(name)}/liste`,
    certificates: (name: string) => `${course(name)}/zertifikate`,
    certificate: (name: string, id: string) => `${course(name)}/zertifikate/${id}`,
    review: (name: string) => `${course(name)}/pruefen`,
    declining: (name: string, ids: ReadonlyArray<string>) =>
      `${course(name)}/pruefen/ablehnen?${new URLSearchParams(ids.map((id) => ["person", id]))}`,
    embedding: (name: string) => `${course(name)}/einbetten`,
    courseQr: (name: string) => `${course(name)}/einbetten/qr.svg`,
    newParticipant: (name: string) => `${course(name)}/anmelden`,
    participant,
    participantDetails: (name: string, id: string) => `${participant(name, id)}/angaben`,
    withdrawParticipant: (name: string, id: string) => `${participant(name, id)}/zurueckziehen`,
    declineParticipant: (name: string, id: string) => `${participant(name, id)}/ablehnen`,
    runs: `${home}/zahlungen`,
    run,
    returned: (id: string) => `${run(id)}/ruecklaeufer`,
    order: (id: string) => `${run(id)}/anordnung`,
    taxNotices: (year: string | number) => `${home}/zahlungen/finanzamt/${year}`,
    claim: (id: string) => `${home}/forderungen/${id}`,
    fundings: `${home}/foerderung`,
    funding: (year: number) => `${home}/foerderung?jahr=${year}`,
    /** The lines of a figure or a kind of cost. */
    fundingLines: (year: number, of: string) => `${home}/foerderung?jahr=${year}&zeilen=${of}#belege`,
    newExpense: (year: number) => `${home}/foerderung/ausgabe?jahr=${year}`,
    grant: (year: number) => `${home}/foerderung/bescheid?jahr=${year}`,
    programme: `${home}/programm`,
    trial: `${home}/programm/ausprobieren`,
    settings: `${home}/einstellungen`,
    me: `${home}/meine`
  } as const
}

/** The address with something done to tell of it: `?erledigt=unterlage&id=…`. */
export const after = (address: string, done: string, facts: Readonly<Record<string, string>> = {}): string =>
  `${address}?${new URLSearchParams({ erledigt: done, ...facts })}`

/** Where somebody begins, by role. */
export const start = (municipality: string, role: string): string => {
  const { home, courses, me } = addresses(municipality)
  return role === "guide" ? me : role === "trainer" ? courses : home
}
