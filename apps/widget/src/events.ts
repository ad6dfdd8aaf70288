/** What the element tells the page around it: never a name, an address or anything that was typed. */

/** What each event carries. */
export interface LotsenDetails {
  /** The course is shown. */
  readonly "lotsen:ready": { readonly course: string; readonly state: string }
  /** Somebody got on: first entry, faults found, sending. */
  readonly "lotsen:step": { readonly step: "started" | "faults" | "sending" }
  /** The sign-up arrived. */
  readonly "lotsen:submitted": { readonly outcome: "held" | "waiting" | "review" }
  /** `load`: the course could not be shown and the link stays; `refused`: the server found something amiss. */
  readonly "lotsen:error": { readonly reason: "load" | "offline" | "broken" | "refused" }
}

/** The events by name, as listeners get them. */
export type LotsenEvents = { readonly [Name in keyof LotsenDetails]: CustomEvent<LotsenDetails[Name]> }

/** Tells the page: every event bubbles and leaves the shadow. */
export const tell = <Name extends keyof LotsenDetails>(from: Element, name: Name, detail: LotsenDetails[Name]) => {
  from.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
}
