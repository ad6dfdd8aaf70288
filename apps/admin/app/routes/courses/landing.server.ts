/** Where a trainer begins: at the date that is at hand. */
import type { Client } from "@lotsenwerk/http/client"
import { contract } from "@lotsenwerk/http/contract"
import { addresses } from "../../address.ts"
import { nearestDate } from "./dates.ts"

/** Finds the page of the date at hand; the list of courses where no course runs. @param today the day in Germany */
export const trainersLanding = async (call: Client, municipality: string, today: string): Promise<string> => {
  const at = addresses(municipality)
  const courses = await call(contract.training.list, { params: { municipality } })
  const held = courses.filter(({ standing }) => standing !== "draft" && standing !== "cancelled")
  const running = held.find(({ first, last }) => first <= today && today <= last)
  if (running === undefined) return at.courses
  const record = await call(contract.training.show, { params: { municipality, course: running.name } })
  const date = nearestDate(record, today)
  return date === undefined ? at.course(running.name) : at.attendance(running.name, date.id)
}
