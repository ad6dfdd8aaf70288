/** Prints as JSON the statements of a sign-up that gets a place, and of one that has to wait, as our code sends them. */
import { CourseExamples } from "@lotsenwerk/domain/testing"
import pg from "pg"
import { join, openOffice } from "./office.ts"

const [url = "", course = ""] = process.argv.slice(2)
const heard: Array<string> = []
const send = pg.Client.prototype.query
pg.Client.prototype.query = function (this: pg.Client, ...asked: ReadonlyArray<unknown>) {
  const [first] = asked as [string | pg.QueryConfig]
  heard.push(typeof first === "string" ? first : first.text)
  return Reflect.apply(send, this, asked)
} as typeof send

const office = openOffice(url)
const statementsOf = async (who: string) => {
  heard.length = 0
  await office.within(join(CourseExamples.named(course), who))
  return [...heard]
}
console.log(JSON.stringify({ held: await statementsOf("first"), waiting: await statementsOf("second") }))
await office.close()
