/** The main job in a real browser, as a new coordinator would do it: from an interest to the money and its correction. */
import { readFile } from "node:fs/promises"
import { bankFaults } from "@lotsenwerk/payment-sepa/testing"
import type { Browser } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openBrowser, takePicture } from "./kit/browser.ts"
import { inWords, lastDay, month, today, written } from "./kit/days.ts"
import { freshFolder, type House, startHouse } from "./kit/house.ts"
import { type Looker, openLooker } from "./kit/looker.ts"
import { atWork, signIn, type Worker } from "./kit/person.ts"

const { folder, remove } = freshFolder()
const name = "Mila Sonnenrain"
const [last, beforeLast] = [month(-1), month(-2)]

let house: House
let browser: Browser
let looker: Looker
let coordinator: Worker
let approver: Worker
beforeAll(async () => {
  house = await startHouse(folder)
  browser = await openBrowser()
  looker = await openLooker(browser)
  coordinator = await signIn(browser, house, "coordinator")
  approver = await signIn(browser, house, "approver")
})
afterAll(async () => {
  await browser.close()
  await house.stop()
  remove()
})

const at = (path: string) => `${house.origin}/admin/landkreis-harz${path}`

/** Opens the record of a person by the search of the list. */
const open = async ({ page }: Worker, who: string) => {
  await page.goto(at("/lotsen"))
  await page.getByLabel("Name oder Sprache").fill(who)
  await page.getByRole("button", { name: "Liste filtern" }).click()
  await page.getByRole("link", { name: who }).click()
  await page.getByRole("heading", { level: 1, name: who }).waitFor()
}

const record = async (slug: string, fill: (page: Worker["page"]) => Promise<void>) => {
  const { page } = coordinator
  await page.goto(page.url().replace(/\?.*$/, "").concat(`/unterlagen/${slug}`))
  await fill(page)
  await page.getByRole("button", { name: /eintragen$/ }).click()
  await page.getByText("Eingetragen:").waitFor()
}

/** Expects a text on the page; without it, tells what the page says instead. */
const sees = async ({ page }: Worker, text: string | RegExp) => {
  const found = page.getByText(text).first()
  await found.waitFor({ timeout: 10_000 }).catch(async () => {
    assert.fail(`${page.url()} does not say ${text}, but:\n${await page.locator("body").textContent()}`)
  })
}

describe("a county's month", () => {
  it("1: somebody sends an interest on a phone, forgets the name, and is told how to mend it", async () => {
    const visitor = await atWork(browser, 320)
    const { page } = visitor
    await page.goto(`${house.origin}/landkreis-harz/mitmachen`)
    await visitor.check(looker)
    await takePicture(page, "mitmachen-320")
    await page.getByLabel("E-Mail-Adresse").fill("mila@sonnenrain.example")
    await page.getByLabel("Ukrainisch").check()
    await page.getByRole("button", { name: "Interesse absenden" }).click()
    await page.getByRole("link", { name: "Geben Sie Ihren Namen ein" }).waitFor()
    assert.strictEqual(await page.getByLabel("E-Mail-Adresse").inputValue(), "mila@sonnenrain.example")
    assert.isTrue(await page.getByLabel("Ukrainisch").isChecked())
    await page.getByLabel("Wie heißen Sie?").fill(name)
    await page.getByRole("button", { name: "Interesse absenden" }).click()
    await page.getByRole("heading", { name: "Danke, Ihr Interesse ist angekommen" }).waitFor()
    await visitor.check(looker)
    await page.goto(`${house.origin}/dev/mail`)
    await page.getByText("mila@sonnenrain.example").first().waitFor()
    assert.deepStrictEqual(visitor.complaints, [])
    await visitor.close()
  })

  it("1: the interest is a task of the day, and is answered by mail", async () => {
    const { page } = coordinator
    await page.goto(at(""))
    await coordinator.check(looker)
    await takePicture(page, "heute")
    await page.getByRole("link", { name: `Antwort schreiben: Interesse von ${name} beantworten` }).click()
    await coordinator.check(looker)
    await page.getByRole("button", { name: "Antwort senden" }).click()
    await sees(coordinator, "Die Antwort ist unterwegs.")
    await page.goto(at(""))
    assert.strictEqual(await page.getByText(`Interesse von ${name} beantworten`).count(), 0)
  })

  it("2, 3: the decision says what is missing, each with its source, and lets nobody in before the instruction", async () => {
    const { page } = coordinator
    await open(coordinator, name)
    await page.goto(`${page.url()}/berufung?from=${beforeLast}-16`)
    await coordinator.check(looker)
    await takePicture(page, "berufung")
    assert.strictEqual(await page.getByRole("button", { name: "Berufung eintragen" }).count(), 0)
    await sees(coordinator, "Das ist vorher zu tun")
    await sees(coordinator, /§ 30 KVG LSA/)
    await open(coordinator, name)
    const day = (label: string | RegExp, value: string) => (form: Worker["page"]) => form.getByLabel(label).fill(value)
    await record("erstgespraech", day("Gespräch am", `${beforeLast}-05`))
    await open(coordinator, name)
    await record("einverstaendnis", day("Am", `${beforeLast}-05`))
    await open(coordinator, name)
    await record("fuehrungszeugnis", async (form) => {
      await form.getByLabel("Ausgestellt am").fill(`${beforeLast}-01`)
      await form.getByLabel("Eingesehen am").fill(`${beforeLast}-08`)
    })
    await open(coordinator, name)
    await record("grundkurs", async (form) => {
      await form.getByLabel("Abgeschlossen am").fill(`${beforeLast}-10`)
      await form.getByLabel("ein anderer Träger, hier anerkannt").check()
      await form.getByLabel("Träger", { exact: false }).last().fill("Nachbarkreis")
    })
    await open(coordinator, name)
    await record("verschwiegenheit", day("Am", `${beforeLast}-14`))
    await open(coordinator, name)
    await record("belehrung", day(/^Belehrt am/, `${beforeLast}-14`))
    await page
      .getByRole("button", { name: /zurücknehmen|Rückgängig/ })
      .first()
      .click()
    await sees(coordinator, "zurückgenommen")
    await open(coordinator, name)
    await record("belehrung", day(/^Belehrt am/, `${beforeLast}-15`))
  })

  it("2: an account number with swapped digits is refused in words, the right one is shown masked", async () => {
    const { page } = coordinator
    await open(coordinator, name)
    await page.goto(`${page.url()}/bankverbindung`)
    await page.getByLabel("IBAN").fill("DE20 1203 0000 0000 2020 51")
    await page.getByRole("button", { name: "Bankverbindung eintragen" }).click()
    await page.getByRole("link", { name: /Die Prüfziffern passen nicht/ }).waitFor()
    assert.strictEqual(await page.getByLabel("IBAN").inputValue(), "DE20 1203 0000 0000 2020 51")
    await page.getByLabel("IBAN").fill("DE02 1203 0000 0000 2020 51")
    await page.getByRole("button", { name: "Bankverbindung eintragen" }).click()
    await sees(coordinator, /DE•• … 2051/)
    assert.notInclude(await page.content(), "120300000000202051")
  })

  it("3: the appointment, learnt late, tells that a back-payment follows", async () => {
    const { page } = coordinator
    await open(coordinator, name)
    await page.goto(`${page.url()}/berufung?from=${beforeLast}-16`)
    await page.getByRole("button", { name: "Berufung eintragen" }).click()
    await sees(coordinator, new RegExp(`Was ab ${inWords(beforeLast)} .+ in den nächsten Zahllauf`))
    await coordinator.check(looker)
    await takePicture(page, "person")
  })

  it("4: a supervision is entered, attended, and the office owes one less", async () => {
    const { page } = coordinator
    await page.goto(at("/supervision"))
    await coordinator.check(looker)
    const owed =
      (await page
        .getByText(/schuldet/)
        .first()
        .textContent()) ?? ""
    assert.notMatch(await page.content(), /überfällig/i)
    await page.getByRole("link", { name: "Termin eintragen" }).click()
    await page.getByLabel("Tag").fill(today())
    await page.getByLabel("Gruppensupervision").check()
    await page.getByLabel("Ort").fill("Wernigerode")
    await page.getByLabel("Träger der Supervision").fill("Beratungsstelle Harzblick")
    await coordinator.check(looker)
    await page.getByRole("button", { name: "Termin eintragen" }).click()
    await page.getByLabel(name).check()
    await coordinator.check(looker)
    await page.getByRole("button", { name: "Teilnahme eintragen" }).click()
    await page.goto(at("/supervision"))
    assert.notStrictEqual(
      await page
        .getByText(/schuldet|Termine? im Jahr/)
        .first()
        .textContent(),
      owed
    )
    assert.strictEqual(await page.getByRole("link", { name, exact: true }).count(), 0, "is reached")
  })

  it("5: the month is drafted by one person and released by another, with its reasons", async () => {
    const { page } = coordinator
    await page.goto(at("/zahlungen"))
    await coordinator.check(looker)
    await page.getByRole("button", { name: "Zahllauf vorbereiten" }).first().click()
    await page.getByRole("heading", { level: 1, name: `Zahllauf ${inWords(last)}` }).waitFor()
    assert.strictEqual(await page.getByRole("button", { name: /freigeben/ }).count(), 0)
    await sees(coordinator, /weder Sie noch Angehörige/i)
    await page.getByRole("button", { name: "Sachlich richtig bestätigen" }).click()
    await sees(coordinator, "Die sachliche Richtigkeit ist bestätigt")
    await coordinator.check(looker)
    await takePicture(page, "feststellung")
    const run = page.url().replace(/\?.*$/, "")
    await approver.page.goto(run)
    const release = approver.page.getByRole("button", { name: "Bestätigen und freigeben" })
    await release.waitFor()
    await approver.check(looker)
    await approver.page.locator("summary", { hasText: "Warum?" }).first().click()
    await takePicture(approver.page, "zahllauf")
    await sees(approver, "Nachzahlung")
    await release.click()
    await approver.page
      .getByRole("link", { name: /Auszahlungsanordnung|Anordnung/ })
      .first()
      .waitFor()
    await approver.check(looker)
    assert.strictEqual(await approver.page.getByRole("button", { name: /freigeben/ }).count(), 0)
    await approver.page.goto(`${run}/anordnung`)
    await approver.page.getByRole("heading", { name: "Auszahlungsanordnung" }).waitFor()
    await approver.check(looker)
    await takePicture(approver.page, "anordnung")
    await sees(approver, /in Worten: .+ Euro/)
    await sees(approver, /Sachlich richtig: .+, Koordination, .+Rechnerisch richtig: .+, Freigabe, /s)
  })

  it("5: the files open and pass the bank's questions", async () => {
    const { page } = approver
    await page.goto(at("/zahlungen"))
    await page
      .getByRole("link", { name: new RegExp(inWords(last)) })
      .first()
      .click()
    const download = async (link: RegExp) => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: link }).click()])
      return readFile(await file.path(), "utf8")
    }
    const csv = await download(/CSV/)
    assert.include(csv, name)
    assert.isTrue(csv.startsWith("\uFEFF"))
    const xml = await download(/pain\.001|Bankdatei|Überweisungsdatei/)
    assert.deepStrictEqual(bankFaults(xml), [])
    assert.include(xml, "<IBAN>DE02120300000000202051</IBAN>")
  })

  it("5: the cash office paid, and one payment came back: the desk asks for a new account", async () => {
    const { page } = coordinator
    await page.goto(at("/zahlungen"))
    await page
      .getByRole("link", { name: new RegExp(inWords(last)) })
      .first()
      .click()
    await page.getByLabel("Gezahlt am").fill(today())
    await page.getByRole("button", { name: "Ausführung eintragen" }).click()
    await sees(coordinator, `Gezahlt am ${written(today())}`)
    await page.getByRole("link", { name: "Rückläufer eintragen" }).click()
    await coordinator.check(looker)
    await page.getByRole("button", { name: "Rückläufer eintragen" }).click()
    await sees(coordinator, "Wählen Sie die Zahlung aus")
    await coordinator.check(looker)
    await page.getByLabel(new RegExp(`${name}, ${inWords(last)}`)).check()
    await page.getByLabel("Konto aufgelöst").check()
    await page.getByLabel("Zurückgekommen am").fill(today())
    await takePicture(page, "ruecklaeufer")
    await page.getByRole("button", { name: "Rückläufer eintragen" }).click()
    await sees(coordinator, /Konto aufgelöst/)
    await coordinator.check(looker)
    await takePicture(page, "ergebnis")
    await page.goto(at(""))
    await sees(coordinator, `Bankverbindung von ${name} erneuern`)
    await page
      .getByRole("link", { name: /^Zahlungen/ })
      .first()
      .click()
    await page
      .getByRole("link", { name: new RegExp(inWords(last)) })
      .first()
      .click()
    await page.getByRole("button", { name: `Eintrag zurücknehmen: ${name}` }).click()
    await sees(coordinator, "gilt wieder als gezahlt")
  })

  it("6: an end before the paid month makes a claim, the undo lets it lapse, and a claim is decided by a person", async () => {
    const { page } = coordinator
    const end = async (who: string, day: string, how = "Die Person scheidet aus") => {
      await open(coordinator, who)
      await page
        .getByRole("link", { name: /beenden/ })
        .first()
        .click()
      await page.getByLabel(how).check()
      await page.getByLabel("Letzter Tag im Amt").fill(day)
      await page.getByLabel("Grund").fill("Umzug")
      await page.getByRole("button", { name: "Berufung beenden" }).click()
      await sees(coordinator, /Berufung beendet, letzter Tag/)
    }
    await end("Tarek Federleicht", lastDay(beforeLast))
    await sees(coordinator, new RegExp(`${inWords(last)}: 130,00.€ wurden ohne Grund gezahlt`))
    await coordinator.check(looker)
    await page
      .getByRole("button", { name: /Rückgängig|zurücknehmen/ })
      .first()
      .click()
    await sees(coordinator, "Das Ende ist zurückgenommen")
    await end("Tarek Federleicht", lastDay(beforeLast), "Abberufung: länger nicht tätig")
    await sees(coordinator, "abberufen (länger nicht tätig)")
    await page.goto(at(""))
    await page.getByRole("link", { name: /^Forderung öffnen/ }).click()
    await page.getByRole("link", { name: "Verzichten" }).click()
    await page.getByLabel("Grund").fill("Härtefall")
    await page.getByRole("button", { name: "Verzichten" }).click()
    await sees(coordinator, "Der Verzicht ist eingetragen")

    await end("Jamila Blautal", `${last}-15`)
    await sees(coordinator, new RegExp(`${inWords(last)} bleibt bei 130,00.€: Ein angefangener Monat zählt voll`))
    await sees(coordinator, written(`${last}-15`))
  })

  it("complains about nothing, to neither of them", () => {
    assert.deepStrictEqual([...coordinator.complaints, ...approver.complaints], [])
  })
})
