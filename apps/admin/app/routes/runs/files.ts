/** Where the API gives the files of a released run. */
import { pathOf } from "@lotsenwerk/http/client"
import { contract } from "@lotsenwerk/http/contract"

/** The addresses of a run's files: the order to keep, the cash office's list, the bank's transfers. */
export const filesOf = (municipality: string, run: string) => {
  const input = { params: { municipality, run }, query: undefined, body: undefined }
  return {
    order: pathOf(contract.runs.order_pdf, input),
    list: pathOf(contract.runs.list_csv, input),
    transfer: pathOf(contract.runs.pain001, input)
  }
}
