import { expect, it } from "@effect/vitest"
import { field, file, group } from "./markup.ts"

it("writes text as text, whatever it looks like", () => {
  expect(field("Nm", `</Nm><Nm a="b">&amp; 'x'`).written).toBe(
    "<Nm>&lt;/Nm&gt;&lt;Nm a=&quot;b&quot;&gt;&amp;amp; 'x'</Nm>"
  )
})

it("writes attributes that text cannot leave", () => {
  expect(field("InstdAmt", "1.00", { Ccy: `EUR" x="<` }).written).toBe(
    `<InstdAmt Ccy="EUR&quot; x=&quot;&lt;">1.00</InstdAmt>`
  )
})

it("writes elements in their order under one declaration", () => {
  expect(file(group("A", [field("B", ""), field("C", "c")], { xmlns: "urn:x" }))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<A xmlns="urn:x"><B></B><C>c</C></A>\n'
  )
})
