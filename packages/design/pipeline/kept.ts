/** The classes of KERN that our pages use. A selector that names any other KERN class is left out of the stylesheet. */
export const keptClasses: ReadonlySet<string> = new Set([
  "kern-sr-only",
  "kern-body",
  "kern-hint",
  "kern-error",
  "kern-label",
  "kern-label__optional",
  "kern-icon",
  "kern-icon--default",
  "kern-icon--danger",
  "kern-btn",
  "kern-btn--primary",
  "kern-btn--secondary",
  "kern-btn--tertiary",
  "kern-fieldset",
  "kern-fieldset--error",
  "kern-fieldset__body",
  "kern-fieldset__body--horizontal",
  "kern-form-input",
  "kern-form-input--error",
  "kern-form-input__input",
  "kern-form-input__input--error",
  "kern-form-input__select-wrapper",
  "kern-form-input__select",
  "kern-form-input__select--error",
  "kern-form-check",
  "kern-form-check--error",
  "kern-form-check__checkbox",
  "kern-form-check__checkbox--error",
  "kern-form-check__radio",
  "kern-form-check__radio--error"
])

/** Where KERN defines its tokens and the one theme that we force (paper is white in the dark, too). */
export const keptRoots: ReadonlySet<string> = new Set([":root", "[data-kern-theme=light]"])

/** Rules of kept classes that we leave out all the same, with the reason. */
export const replaced: readonly { readonly selector: RegExp; readonly why: string }[] = [
  { selector: /\[type=file\]/, why: "nothing is uploaded: papers are looked at, never stored" },
  { selector: /kern-btn.*kern-icon|kern-btn:has/, why: "buttons carry words only" },
  { selector: /checkbox\S*::before/, why: "the tick leaves its box when read from the right; choices.css draws it" },
  { selector: /^textarea/, why: "shrinks its padding under the pointer" }
]
