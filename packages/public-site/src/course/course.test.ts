import { languages } from "@lotsenwerk/messages"
import { beforeEach, describe, expect, it } from "vitest"
import { course, type Stage, siteOn, stage } from "../api.fixture.ts"

let on: Stage
beforeEach(() => {
  on = stage()
})

const at = "/musterkreis/kurse/grundkurs-2027-1"
const framed = "/embed/kurs/musterkreis/grundkurs-2027-1"
const get = (path: string) => siteOn(on).request(path)
const post = (path: string, fields: Record<string, string> | ReadonlyArray<readonly [string, string]>) =>
  siteOn(on).request(path, { method: "POST", body: new URLSearchParams(fields as Record<string, string>) })
const text = async (response: Response | Promise<Response>) => (await response).text()

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)></textarea>`
const good = { name: "Olha Himmelsteg", email: "olha@example.org", key: "schluessel-x", token: "abc.siegel" }
const states = ["notYetOpen", "open", "waiting", "closed", "cancelled"] as const
const standing = (state: (typeof states)[number]) => {
  on.courses = [{ ...course, state }]
}

describe("the list", () => {
  it.each([
    ["notYetOpen", "Anmelden ab 04.01.2027"],
    ["open", "Anmelden bis 26.02.2027"],
    ["waiting", "Warteliste, anmelden bis 26.02.2027"],
    ["closed", "Anmeldung beendet"],
    ["cancelled", "fällt aus"]
  ] as const)("says of a course that is %s: %s", async (state, words) => {
    standing(state)
    const page = await text(get("/musterkreis/kurse"))
    expect(page).toContain(`${words}</span>`)
    expect(page).toContain(`href="${at}" lang="de">Grundkurs für Lotsinnen und Lotsen</a>`)
    expect(page).toContain("Beginn: Dienstag, 02.03.2027, 18:00 bis 20:00 Uhr")
    expect(page).toContain('<p lang="de">Bürgerhaus, Raum 2</p><p lang="de">Verein Brücke</p>')
  })

  it("begins with what one can sign up to", async () => {
    on.courses = [
      { ...course, course: "alt", state: "closed" },
      { ...course, course: "neu", state: "waiting" }
    ]
    const page = await text(get("/musterkreis/kurse"))
    expect(page.indexOf("/kurse/neu")).toBeLessThan(page.indexOf("/kurse/alt"))
  })

  it("leads to the form of interest, above all where there is no course", async () => {
    on.courses = []
    const page = await text(get("/musterkreis/kurse"))
    expect(page).toContain("Zurzeit ist hier kein Kurs geplant.")
    expect(page).toContain('<a href="/musterkreis/mitmachen">Interesse mitteilen</a>')
  })

  it("is found from the start page and from the form of interest", async () => {
    for (const path of ["/", "/musterkreis/mitmachen"]) {
      expect(await text(get(path))).toContain('<a href="/musterkreis/kurse">Kurse: Musterkreis</a>')
    }
  })
})

describe("a course", () => {
  it.each(
    states.flatMap((state) =>
      languages.flatMap((language) => [at, framed].map((path) => [state, language, path] as const))
    )
  )("that is %s in %s at %s: no hole, no script but the one that it can do without", async (state, language, path) => {
    standing(state)
    const response = await get(`${path}?sprache=${language}`)
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get("cache-control")).toBe("no-store")
    expect(page.replace('<script type="module" src="/embed/seite.js"></script>', "")).not.toMatch(
      /<script|<style| style=| on\w+=|undefined|\[object|\{\w+\}/
    )
    const takes = state === "open" || state === "waiting"
    expect(page.includes("/embed/seite.js")).toBe(takes)
    expect(page.includes('<form class="lw-form" method="post"')).toBe(takes)
    expect(page.match(/<h1/g)?.length ?? 0).toBe(1)
    expect(page).toMatch(/<title>[^<{]+ – Musterkreis<\/title>/)
  })

  it("tells when, where, about what, by whom and until when, before the form", async () => {
    const page = await text(get(at))
    const facts = page.slice(page.indexOf("<dl"), page.indexOf("</dl>"))
    for (const fact of ["09.03.2027", "Bürgerhaus, Raum 2", "Ämter und Wege", "Verein Brücke", "26.02.2027"]) {
      expect(facts).toContain(fact)
    }
    expect(page.indexOf("</dl>")).toBeLessThan(page.indexOf("<form"))
    expect(page).toContain(
      '<a href="mailto:kurse@bruecke.example">kurse@bruecke.example</a>, <a href="tel:0236212345">'
    )
  })

  it("hands out a form that tells when it was handed out, also without a script", async () => {
    const page = await text(get(at))
    expect(page).toContain('name="token" value="abc.siegel"')
    expect(page).toContain('name="solution" value=""')
    expect(page).toContain('data-challenge="/api/v1/municipalities/musterkreis/courses/grundkurs-2027-1/challenge"')
    on.handsOut = false
    const without = await get(at)
    expect(without.status).toBe(200)
    expect(await without.text()).toContain('name="token" value=""')
  })

  it.each(["notYetOpen", "closed", "cancelled"] as const)("says where to go when it is %s", async (state) => {
    standing(state)
    const page = await text(get(at))
    expect(page).toContain('href="/musterkreis/kurse">Andere Kurse ansehen</a>')
    expect(page).toContain('href="/musterkreis/mitmachen">Interesse mitteilen</a>')
    expect(page).toContain("kurse@bruecke.example")
  })

  it("answers an unknown course and an unknown municipality", async () => {
    for (const path of ["/musterkreis/kurse/anders", "/embed/kurs/musterkreis/anders", "/anderswo/kurse"]) {
      expect((await get(path)).status).toBe(404)
    }
    expect(await text(get("/musterkreis/kurse/anders"))).toContain("Diesen Kurs gibt es hier nicht")
  })

  it("speaks to programs where it is real, and nothing it says ends the data", async () => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/
    expect(await text(get(at))).not.toMatch(data)
    on.courses = [{ ...course, demo: false, title: `</script>${hostile}` }]
    const page = await text(get(at))
    const told = JSON.parse(page.match(data)?.[1] ?? "")
    expect(told).toMatchObject({
      "@type": "Course",
      name: `</script>${hostile}`,
      url: `https://lotsen.example${at}`,
      hasCourseInstance: { startDate: "2027-03-02T18:00", endDate: "2027-03-09T20:00", subEvent: [{}, {}] }
    })
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(JSON.stringify(told)).not.toMatch(/[cC]apacity|offers/)
    expect(await text(get(framed))).not.toMatch(data)
  })
})

describe("a course in a frame", () => {
  it("has neither bar nor foot, posts inside and leads outside in a new window only", async () => {
    for (const state of ["open", "closed"] as const) {
      standing(state)
      const page = await text(get(`${framed}?sprache=en`))
      expect(page).not.toMatch(/<header|<footer/)
      if (state === "open") expect(page).toContain(`action="${framed}?sprache=en"`)
      const links = [...page.matchAll(/<a ([^>]+)>/g)].map(([, attributes = ""]) => attributes)
      const leaving = links.filter((each) => /href="\/(?!embed)/.test(each))
      expect(leaving.length).toBeGreaterThan(0)
      expect(leaving.filter((each) => !each.includes('target="_blank"'))).toEqual([])
    }
  })

  it("signs up as from a foreign page and stays in the frame", async () => {
    const response = await post(framed, good)
    expect(response.headers.get("location")).toBe(`${framed}/danke?stand=platz&weg=mail`)
    expect(on.asked[0]?.body).toMatchObject({ from: "widget" })
    expect(await text(get(`${framed}/danke?stand=platz&weg=mail`))).not.toMatch(/<header|<footer/)
  })
})

describe("another language in the middle of the form", () => {
  it("shows everything typed, signs nobody up, and finds nothing amiss yet", async () => {
    const response = await post(`${at}?sprache=en`, { name: "Olha", needs: "Platz vorn", nur: "sprache", token: "t" })
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('value="Olha"')
    expect(page).toContain("Platz vorn</textarea>")
    expect(page).not.toContain("lw-errors")
    expect(on.asked).toEqual([])
  })
})

describe("signing up", () => {
  it("sends what was typed and proved, in the language of its page, under the key of its form", async () => {
    const response = await post(`${at}?sprache=en`, [
      ...Object.entries(good),
      ["solution", "bG9lc3VuZw=="],
      ["languages", "uk"],
      ["needs", "Platz vorn"]
    ])
    expect(response.status).toBe(303)
    expect(response.headers.get("location")).toBe(`${at}/danke?stand=platz&weg=mail&sprache=en`)
    expect(on.asked).toEqual([
      {
        path: "/api/v1/municipalities/musterkreis/courses/grundkurs-2027-1/enrolments",
        method: "POST",
        key: "schluessel-x",
        language: "en",
        body: {
          name: "Olha Himmelsteg",
          contact: { email: "olha@example.org" },
          languages: ["uk"],
          needs: "Platz vorn",
          language: "en",
          from: "page",
          proof: { token: "abc.siegel", solution: "bG9lc3VuZw==" }
        }
      }
    ])
  })

  it("goes without a solution where there is no script, and without a token where there was none", async () => {
    await post(at, good)
    await post(at, { ...good, token: "" })
    expect(on.asked.map(({ body }) => (body as { proof?: unknown }).proof)).toEqual([
      { token: "abc.siegel" },
      undefined
    ])
  })

  it("sent twice carries the same key and the same body, and is answered the same", async () => {
    const [one, other] = [await post(at, good), await post(at, good)]
    expect(on.asked[0]).toEqual(on.asked[1])
    expect(one.headers.get("location")).toBe(other.headers.get("location"))
  })

  it.each([
    ["held", "mail", "stand=platz&weg=mail", "Schauen Sie in Ihr Postfach", "innerhalb von 72 Stunden"],
    ["held", "phone", "stand=platz&weg=telefon", "Ihre Anmeldung ist da", "Wir rufen Sie an"],
    ["waiting", "mail", "stand=warteliste&weg=mail", "Ihre Anmeldung ist da: Warteliste", "Wird ein Platz frei"],
    ["review", "phone", "stand=durchsicht&weg=telefon", "Ihre Anmeldung ist da", "Wir sehen sie durch"]
  ] as const)("tells %s by %s, nothing of the person in the address", async (outcome, by, query, title, sentence) => {
    on.enrolled = { outcome, by, withinHours: 72 }
    const location = (await post(at, good)).headers.get("location") ?? ""
    expect(location).toBe(`${at}/danke?${query}`)
    const page = await text(get(location))
    expect(page).toContain(`<h1>${title}</h1>`)
    expect(page).toContain(sentence)
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).toContain(`href="${at}/danke?${query.replace("&", "&amp;")}&amp;sprache=en"`)
  })

  it("thanks for nothing that nobody answered", async () => {
    for (const query of ["", "?stand=platz", "?stand=toString&weg=mail", "?stand=platz&weg=%3Cb%3E"]) {
      expect((await get(`${at}/danke${query}`)).status).toBe(404)
    }
  })

  it.each([
    ["name", { name: " " }, "Geben Sie Ihren Namen ein"],
    ["email", { email: "" }, "Geben Sie eine E-Mail-Adresse oder eine Telefonnummer ein"],
    ["email", { email: "olha@" }, "Ergänzen Sie die E-Mail-Adresse: Es fehlt der Teil nach dem @"],
    ["phone", { phone: "nie" }, "Prüfen Sie die Telefonnummer"],
    ["languages", { languages: "xx" }, "Wählen Sie eine der angebotenen Möglichkeiten"],
    ["needs", { needs: "x".repeat(1001) }, "Kürzen Sie den Text"],
    ["website", { website: "spam" }, "Löschen Sie den Text im Feld"]
  ] as const)("comes back when %s is amiss: %j", async (field, change, sentence) => {
    const response = await post(at, { ...good, ...change })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain("<title>Fehler: Grundkurs für Lotsinnen und Lotsen – Musterkreis</title>")
    expect(page).toMatch(/id="inhalt"><div class="lw-errors" role="alert"/)
    expect(page).toContain(`<a href="#${field}">${sentence}`)
    expect(page).toContain('name="key" value="schluessel-x"')
    expect(page).toContain('name="token" value="abc.siegel"')
    expect(on.asked).toEqual([])
  })

  it("escapes hostile input wherever it comes back", async () => {
    const fields = { name: hostile, email: hostile, phone: hostile, needs: hostile, website: hostile, token: hostile }
    for (const path of [at, framed]) {
      const page = await text(post(path, { ...fields, key: hostile }))
      expect(page.match(/<script/g)).toHaveLength(1)
      expect(page).not.toContain("<img")
    }
    on.courses = [
      {
        ...course,
        body: hostile,
        title: hostile,
        place: hostile,
        topics: [hostile],
        organiser: { name: hostile, mailbox: hostile, phone: hostile }
      }
    ]
    for (const path of [
      at,
      framed,
      "/musterkreis/kurse",
      `${at}/danke?stand=platz&weg=mail`,
      "/musterkreis/datenschutz"
    ]) {
      expect(await text(get(path))).not.toMatch(/<script>|<img/)
    }
  })

  it("puts what the API finds amiss at its field, with a fresh key", async () => {
    const type = "urn:lotsenwerk:problem:invalid-fields"
    on.refuse = { type, title: "-", status: 422, errors: [{ pointer: "/needs", detail: "Kürzen Sie den Text" }] }
    const response = await post(at, good)
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('<a href="#needs">Kürzen Sie den Text</a>')
    expect(page).not.toContain('name="key" value="schluessel-x"')
  })

  it.each([
    ["course-closed", 409, "Die Anmeldung ist beendet"],
    ["key-reused", 422, "Diese Eingabe wurde schon mit anderem Inhalt abgeschickt"],
    ["too-many-requests", 429, "Von hier kamen gerade sehr viele Anfragen"],
    ["unexpected", 500, "Das hat nicht geklappt"]
  ])("keeps what was typed when the API answers %s", async (kind, status, title) => {
    on.refuse = { type: `urn:lotsenwerk:problem:${kind}`, title: "-", status }
    const response = await post(at, good)
    const page = await response.text()
    expect(response.status).toBe(status)
    expect(page).toContain(`<h2 id="notice">${title}</h2>`)
    expect(page).toContain('value="Olha Himmelsteg"')
  })
})

it("names in the privacy notice who holds the courses, once, and for how long what is kept", async () => {
  on.courses = [course, { ...course, course: "zweiter" }]
  const page = await text(get("/musterkreis/datenschutz"))
  expect(page.match(/<li>Verein Brücke, /g)).toHaveLength(1)
  expect(page).toContain("Voreinstellung")
  on.courses = []
  expect(await text(get("/musterkreis/datenschutz"))).toContain("Der Name steht auf der Seite des Kurses.")
})
