/** The element: it shows the course, keeps what is typed, and sends it once. */
import type { NewEnrolment, PublicCourse } from "@lotsenwerk/http/contract"
import { enrolment, type Language } from "@lotsenwerk/messages/enrolment"
import { type Answer, empty, type Fault, faultsOf, type Proof, read, validate } from "@lotsenwerk/signup-form/enrolment"
import { prove } from "@lotsenwerk/signup-form/proof"
import { toDom } from "@lotsenwerk/signup-form/tree"
import colours from "./colours.css"
import { type LotsenEvents, tell } from "./events.ts"
import { languageOf } from "./language.ts"
import { addressOf, fetchCourse, newKey, type Place, pageOf, sendEnrolment } from "./server.ts"
import css from "./styles.css"
import { type Trouble, view } from "./view.ts"

const stylesheet = new CSSStyleSheet()
stylesheet.replaceSync(colours + css)

/** Our server, unless the attribute `origin` names another: where this script came from. */
const ownOrigin = new URL(import.meta.url).origin

/** What a page may style from outside, and what it calls it. */
const parts = [
  [".kern-btn", "button"],
  [".kern-form-input__input", "field"],
  [".kern-error,.lw-errors", "error"]
] as const

/** How long sending waits for the proof. Who sends without it is looked at by a person. @unit milliseconds */
const patience = 4000

/** A sign-up on its way: sent again unchanged, it is the same one. */
interface Attempt {
  readonly entries: string
  readonly body: string
  readonly key: string
}

/**
 * `<lotsen-kurs municipality course lang>`: the sign-up to a course.
 *
 * What stands inside shows until the course is there, and stays where it cannot be shown: a link to the hosted page.
 */
export class LotsenKurs extends HTMLElement {
  /** Whose change shows. */
  static readonly observedAttributes = ["municipality", "course", "origin", "lang", "dir"]

  readonly #root = this.attachShadow({ mode: "open" })
  #course: PublicCourse | undefined
  #language: Language = "de"
  #values = empty
  #faults: ReadonlyArray<Fault> = []
  #trouble: Trouble | undefined
  #answer: Answer | undefined
  #attempt: Attempt | undefined
  #proof: Proof | undefined
  #proving: Promise<void> | undefined
  #isSending = false
  #loaded = ""

  constructor() {
    super()
    this.#root.adoptedStyleSheets = [stylesheet]
    this.#fallBack()
    this.#root.addEventListener("click", this.#click)
    this.#root.addEventListener("focusin", this.#focus)
    this.#root.addEventListener("submit", this.#submit)
  }

  /** The municipality, as in the address of its pages. */
  get municipality(): string {
    return this.getAttribute("municipality") ?? ""
  }
  set municipality(municipality: string) {
    this.setAttribute("municipality", municipality)
  }

  /** The course, as in the address of its page. */
  get course(): string {
    return this.getAttribute("course") ?? ""
  }
  set course(course: string) {
    this.setAttribute("course", course)
  }

  /** The server that has the course. */
  get origin(): string {
    return this.getAttribute("origin") ?? ownOrigin
  }
  set origin(origin: string) {
    this.setAttribute("origin", origin)
  }

  /** Empties the form, for the next person. */
  reset(): void {
    this.#values = empty
    this.#faults = []
    this.#trouble = this.#answer = undefined
    this.#renew()
    if (this.#course) this.#show(false)
  }

  connectedCallback(): void {
    // Moved to another place, it goes on as it was.
    if (!this.#course) this.#language = languageOf(this)
    this.#load()
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return
    if (name === "lang") this.#speak(languageOf(this))
    else if (name === "dir") this.#show()
    else this.#load()
  }

  get #place(): Place {
    return { origin: this.origin, municipality: this.municipality, course: this.course }
  }

  #fallBack(): void {
    this.#root.replaceChildren(document.createElement("slot"))
  }

  /** Forgets what was sent and proved: the next sign-up is a new one. */
  #renew(): void {
    this.#attempt = this.#proof = this.#proving = undefined
  }

  async #load(): Promise<void> {
    const place = this.#place
    const address = addressOf(place)
    if (place.municipality === "" || place.course === "" || this.#loaded === address) return
    this.#loaded = address
    try {
      const course = await fetchCourse(place)
      if (this.#loaded !== address) return
      this.#course = course
      this.reset()
      tell(this, "lotsen:ready", { course: place.course, state: course.state })
    } catch {
      if (this.#loaded !== address) return
      this.#loaded = ""
      this.#course = undefined
      this.#fallBack()
      tell(this, "lotsen:error", { reason: "load" })
    }
  }

  /** Shows everything anew; what is typed, and where the person is, stays. @param keeps whether there is a form to read */
  #show(keeps = true): void {
    const course = this.#course
    if (!course) return
    const form = this.#root.querySelector("form")
    if (keeps && form) this.#values = read(new FormData(form))
    const { id } = this.#root.activeElement ?? {}
    const privacy = new URL(course.privacy, this.origin)
    if (this.#language !== "de") privacy.searchParams.set("sprache", this.#language)
    const tree = view({
      course,
      language: this.#language,
      values: this.#values,
      faults: this.#faults,
      trouble: this.#trouble,
      answer: this.#answer,
      action: pageOf(this.#place),
      privacy: privacy.href,
      direction: this.dir || "ltr"
    })
    this.#root.replaceChildren(toDom(tree, document))
    for (const [selector, part] of parts) {
      for (const found of this.#root.querySelectorAll(selector)) found.part.add(part)
    }
    if (id) this.#root.getElementById(id)?.focus({ preventScroll: true })
  }

  /** Shows what came of it, and leads there. */
  #tellPerson(): void {
    this.#show()
    this.#root.querySelector<HTMLElement>(".lw-errors,.outcome")?.focus()
  }

  /** Says that it takes a moment; the button keeps the focus. */
  #wait(): void {
    this.#root.querySelector(".kern-btn")?.setAttribute("aria-disabled", "true")
    const status = this.#root.querySelector("[role=status]")
    if (status) status.textContent = enrolment[this.#language].sending
  }

  #speak(language: Language): void {
    this.#language = language
    const form = this.#root.querySelector("form")
    if (this.#faults.length > 0 && this.#course && form) {
      const checked = validate(read(new FormData(form)), language, this.#course)
      // What only the server found stays in its words.
      if (checked._tag === "Faulty") this.#faults = checked.faults
    }
    this.#show()
  }

  readonly #click = (event: Event): void => {
    const target = event.target as Element
    const language = target.closest<HTMLElement>("[data-language]")?.dataset.language
    if (language) this.#speak(language as Language)
    // An address with # leads into the page, not into the shadow.
    const field = target.closest('a[href^="#"]')?.getAttribute("href")?.slice(1)
    if (field) {
      event.preventDefault()
      this.#root.getElementById(field)?.focus()
    }
  }

  readonly #focus = (event: Event): void => {
    if (this.#proving || !(event.target as Element).closest("form,.lw-errors")) return
    tell(this, "lotsen:step", { step: "started" })
    this.#proving = prove(`${addressOf(this.#place)}/challenge`, (proof) => {
      this.#proof = proof
    })
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const course = this.#course
    if (!course || this.#isSending) return
    this.#values = read(new FormData(event.target as HTMLFormElement))
    this.#trouble = undefined
    this.#faults = []
    const checked = validate(this.#values, this.#language, course)
    if (checked._tag === "Faulty") {
      this.#faults = checked.faults
      tell(this, "lotsen:step", { step: "faults" })
      return this.#tellPerson()
    }
    this.#isSending = true
    this.#show()
    this.#wait()
    tell(this, "lotsen:step", { step: "sending" })
    const entries = JSON.stringify(checked.enrolment)
    if (this.#attempt?.entries !== entries) {
      await Promise.race([this.#proving, new Promise((resolve) => setTimeout(resolve, patience))])
      const proof = this.#proof
      const enrolment: NewEnrolment = { ...checked.enrolment, from: "widget", ...(proof && { proof }) }
      this.#attempt = { entries, body: JSON.stringify(enrolment), key: newKey() }
    }
    const { body, key } = this.#attempt
    const sent = await sendEnrolment(this.#place, body, key, this.#language)
    this.#isSending = false
    if (sent._tag === "Arrived") {
      this.#answer = sent.answer
      tell(this, "lotsen:submitted", { outcome: sent.answer.outcome })
    } else if (sent._tag === "Refused") {
      const { title, detail = "", errors = [] } = sent.problem
      this.#faults = faultsOf(errors)
      if (this.#faults.length === 0) this.#trouble = { title, text: detail }
      this.#renew()
      tell(this, "lotsen:error", { reason: "refused" })
    } else {
      this.#trouble = sent._tag
      tell(this, "lotsen:error", { reason: sent._tag })
    }
    this.#tellPerson()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "lotsen-kurs": LotsenKurs
  }
  interface HTMLElementEventMap extends LotsenEvents {}
}
