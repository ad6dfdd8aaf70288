/** Our code in a process of its own: after a smaller burst on another course, signs everybody up at once; prints the time. */
import { CourseExamples } from "@lotsenwerk/domain/testing"
import { join, openOffice } from "./office.ts"

const [url = "", course = "", people = "0", rehearsal = "", before = "0"] = process.argv.slice(2)
const office = openOffice(url)

const burst = async (name: string, count: number) => {
  const works = Array.from({ length: count }, (_, index) => join(CourseExamples.named(name), `p${index}`))
  const start = performance.now()
  await Promise.all(works.map((work) => office.within(work)))
  return performance.now() - start
}

await burst(rehearsal, Number(before))
console.log((Number(people) / (await burst(course, Number(people)))) * 1_000)
await office.close()
