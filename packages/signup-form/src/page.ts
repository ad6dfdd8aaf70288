/** The script of the hosted page: from the first field on it proves in the background; without it the form works too. */
import { prove } from "./proof.ts"

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-challenge]")) {
  const fill = (name: string, value = "") => {
    const input = form.elements.namedItem(name)
    if (input instanceof HTMLInputElement) input.value = value
  }
  form.addEventListener(
    "focusin",
    () =>
      prove(form.dataset.challenge ?? "", ({ token, solution }) => {
        fill("token", token)
        fill("solution", solution)
      }),
    { once: true }
  )
}
