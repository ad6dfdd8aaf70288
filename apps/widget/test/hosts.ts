/** Pages of others into which the element is put, and the page that does the same without it. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { Readable } from "node:stream"
import { Enrolment } from "@lotsenwerk/signup-form"
import { course } from "./standIn.ts"

/** What a page does to whatever stands in it. */
interface Host {
  readonly policy?: string
  readonly css?: string
  /** Attributes of `html`, and of the element. */
  readonly html?: string
  readonly element?: string
}

const bootstrap = `*,::after,::before{box-sizing:border-box}body{margin:0;font:400 1rem/1.5 system-ui,sans-serif;color:#212529}
h2{margin:0 0 .5rem;font-weight:500;font-size:2rem}label{display:inline-block;margin-bottom:.5rem}
button,input,textarea{margin:0;font-family:inherit;border-radius:0}[type=button],[type=submit]{-webkit-appearance:button}
fieldset{display:none}.kern-btn,button{display:none!important}.lw-form,form{display:flex!important;width:2000px}
a{color:#0d6efd}.all{display:none}.langs{float:left}dl{margin-bottom:1rem}dd{margin-left:0}`

const reset = `html{font-size:62.5%}*{margin:0;padding:0;border:0;font:inherit;line-height:1;letter-spacing:.3em;
text-transform:uppercase;text-align:center;white-space:nowrap;list-style:none;color:#999;background:none;outline:0!important}
lotsen-kurs{display:block}`

/** The pages by path; `{api}` is the origin of the element's server. */
const hosts: Readonly<Record<string, Host>> = {
  "/plain": {},
  "/strict": {
    policy:
      "default-src 'none'; script-src {api}; connect-src {api}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
  },
  "/blocked": { policy: "default-src 'self'" },
  "/reset": { css: reset },
  "/bootstrap": { css: bootstrap },
  "/both": { html: "style='color-scheme:light dark'" },
  "/rtl": { html: "dir=rtl", element: "dir=rtl" },
  "/arabic": { html: "lang=ar dir=rtl" },
  "/english": { html: "lang=en-GB" },
  "/turkish": { html: "lang=tr" },
  "/simple": { html: "lang=en", element: "lang=de-simple" },
  "/kern": { css: ":root{--kern-color-action-default:rgb(200,0,0);--kern-color-action-on-default:rgb(255,255,255)}" },
  "/parts": { css: "lotsen-kurs::part(button){border-radius:20px}lotsen-kurs::part(field){padding-block:20px}" },
  "/missing": { element: "course=none" }
}

const page = ({ css = "", html = "lang=de", element = "" }: Host, api: string) => `<!doctype html>
<html ${html.includes("lang=") ? html : `lang=de ${html}`}><head><meta charset="utf-8"><title>Stadt</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${css === "" ? "" : `<style>${css}</style>`}</head>
<body><main><h1>Mitmachen</h1><button id="before">Vorher</button>
<lotsen-kurs municipality="stadt-dorsten" ${element} course="grundkurs-2027-1">
<p><a href="${api}/stadt-dorsten/kurse/grundkurs-2027-1">Zur Anmeldung: Grundkurs 2027</a></p></lotsen-kurs>
</main><script type="module" src="${api}/embed/1/lotsen.js"></script></body></html>`

/** Our own page: the form as it is without the element, and the script that proves in the background. */
const hosted = (api: string) => {
  const at = `${api}/api/v1/municipalities/stadt-dorsten/courses/grundkurs-2027-1`
  const form = Enrolment.render({
    action: "/posted",
    language: "de",
    values: Enrolment.empty,
    faults: [],
    course,
    privacy: "/datenschutz",
    key: "key-of-the-page",
    challenge: `${at}/challenge`
  })
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Kurs</title></head><body><main>${form}</main>
<script type="module" src="${api}/page.js"></script></body></html>`
}

/** Serves the pages. @param api the origin of the element's server */
export const openHosts = async (api: string) => {
  const server = createServer(async (request, response) => {
    if (request.url === "/hosted") {
      return response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(hosted(api))
    }
    if (request.url === "/posted") {
      const posted = await new Response(Readable.toWeb(request) as ReadableStream).text()
      return response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify(Object.fromEntries(new URLSearchParams(posted))))
    }
    const host = hosts[request.url ?? "/"]
    if (host === undefined) return response.writeHead(404).end()
    const headers = { "content-type": "text/html; charset=utf-8" }
    if (host.policy) response.setHeader("content-security-policy", host.policy.replaceAll("{api}", api))
    response.writeHead(200, headers).end(page(host, api))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve))
  }
}
