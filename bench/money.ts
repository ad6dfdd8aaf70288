/** What a month of money costs, as a person reads it. */
import { columns, figure, kept, share } from "./figures.ts"
import type { month } from "./month/measure.ts"

type Month = Awaited<ReturnType<typeof month>>

const heading =
  "The month: drafted, found right by two people, released, files written; each step with its own transaction, 250 guides a municipality"

/** Tells of the month beside one SQL statement and npm `sepa`. */
export const money = ({ floors, sizes, toSql, toWrite, sepaToOurs, timeExponent, memoryExponent }: Month): string => {
  const largest = sizes.at(-1)
  return [
    heading,
    columns([
      ["guides", "seconds", "SQL alone", "files, ms", "only written, ms", "sepa, ms", "MiB"],
      ...sizes.map(({ guides, seconds, sqlSeconds, fileMs, writeMs, sepaMs, growth }) => [
        figure(guides),
        figure(seconds, 2),
        figure(sqlSeconds, 3),
        figure(fileMs),
        figure(writeMs),
        figure(sepaMs),
        figure(growth)
      ])
    ]),
    `The largest: ${figure(toSql, 1)} times the SQL statement, floor ${floors.seconds} s: ${kept((largest?.seconds ?? Number.NaN) <= floors.seconds)}; memory, floor ${floors.growth} MiB: ${kept((largest?.growth ?? Number.NaN) <= floors.growth)}`,
    `Its files: ${figure(toWrite, 1)} times writing alone, floor ${floors.toWrite}: ${kept(toWrite <= floors.toWrite)}; sepa takes ${share(sepaToOurs)} times as long`,
    `Exponents over the sizes: time ${share(timeExponent)}, memory ${share(memoryExponent)}`
  ].join("\n")
}
