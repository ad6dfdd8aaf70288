/** Where one's own sign-up stands: an address that nobody else has. */
import { contract } from "@lotsenwerk/http/contract"
import { apiPath } from "../frame/apiPath.ts"

/** A sign-up in an address. */
export interface PlaceAt {
  readonly municipality: string
  readonly secret: string
}

/** The address of one's own page, and of what one can do there. */
export const placePath = ({ municipality, secret }: PlaceAt, what?: "aendern" | "zurueckziehen"): string =>
  `/${encodeURIComponent(municipality)}/platz/${encodeURIComponent(secret)}${what === undefined ? "" : `/${what}`}`

/** The address of a file of one's own. */
export const filePath = ({ municipality, secret }: PlaceAt, file: "calendar" | "ownCertificate"): string =>
  apiPath(contract.courses[file], { municipality, secret })
