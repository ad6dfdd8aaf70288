import { contract } from "@lotsenwerk/http/contract"
import QRCode from "qrcode"
import { read } from "../../../desk.server.ts"
import type { Route } from "./+types/qr"

/** The address of the course's page as a picture to print: black on white, with the quiet zone that scanners need. */
export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { address } = await read(context)(contract.training.show, { params })
  const picture = await QRCode.toString(address, { type: "svg", errorCorrectionLevel: "M", margin: 4 })
  return new Response(picture, { headers: { "content-type": "image/svg+xml", "cache-control": "no-store" } })
}
