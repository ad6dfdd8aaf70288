/** Serves the Musterkreis: `npm start`. */
import { serve } from "@hono/node-server"
import { makeApp } from "./app.ts"
import { openHouse } from "./house.ts"

const port = Number(process.env.PORT ?? 3001)
const { serving, invite } = openHouse(`http://localhost:${port}`)
serve({ fetch: makeApp(serving).fetch, port })
console.log(`Der Musterkreis läuft: ${serving.house.publicUrl}/api/docs`)
console.log(`Wort für POST /api/v1/access/sessions: ${(await invite("Koordination", "coordinator")).split("/").at(-1)}`)
