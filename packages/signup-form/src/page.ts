/** The script of the hosted page: it proves in the background and keeps what is typed; without it the form works too. */
import { prove } from "./proof.ts"

/** What was typed; what the form carries by itself is none of it. */
const isTouched = (form: HTMLFormElement): boolean =>
  [...form.elements].some(
    (each) =>
      (each instanceof HTMLInputElement &&
        (each.type === "checkbox" ? each.checked : each.type !== "hidden" && each.value !== "")) ||
      (each instanceof HTMLTextAreaElement && each.value !== "")
  )

/** Goes to an address with everything typed, which is only shown there. */
const takeAlong = (form: HTMLFormElement, address: string) => {
  const only = Object.assign(document.createElement("input"), { type: "hidden", name: "nur", value: "sprache" })
  form.append(only)
  form.action = address
  form.submit()
}

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
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !isTouched(form)) return
      event.preventDefault()
      takeAlong(form, link.href)
    })
  }
}
