/** Makes the element known to the page, once. */
import { LotsenKurs } from "./component.ts"

if (!customElements.get("lotsen-kurs")) customElements.define("lotsen-kurs", LotsenKurs)
