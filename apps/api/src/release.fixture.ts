/** A run on its way to the bank, for tests: found right by two people, released by the second. */
import { contract } from "@lotsenwerk/http/contract"
import type { TestHouse } from "./house.fixture.ts"

/** What whoever takes a step declares. */
export const declared = { isUninvolved: true }

interface OfRun {
  readonly params: { readonly municipality: string; readonly run: string }
}

/** Both findings: the substance by the coordinator, the sums by the approver. */
export const confirmRun = async (house: TestHouse, { params }: OfRun) => {
  const [coordinator, approver] = [await house.as("coordinator"), await house.as("approver")]
  await coordinator(contract.runs.confirm, { params: { ...params, finding: "factual" }, body: declared })
  await approver(contract.runs.confirm, { params: { ...params, finding: "arithmetical" }, body: declared })
}

/** Both findings and the order. */
export const releaseRun = async (house: TestHouse, run: OfRun) => {
  await confirmRun(house, run)
  await (await house.as("approver"))(contract.runs.release, { ...run, body: declared })
}
