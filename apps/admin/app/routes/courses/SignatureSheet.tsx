import { format } from "@lotsenwerk/messages"
import type { CourseDate, CourseRecord } from "../../wire.ts"
import { dayInWords } from "./dates.ts"

interface SignatureSheetProps {
  readonly record: CourseRecord
  readonly body: string
  readonly demo: boolean
  readonly today: string
  /** The dates of this sheet. */
  readonly dates: ReadonlyArray<CourseDate>
  /** Everybody with a place, in the order of the list. */
  readonly names: ReadonlyArray<string>
  /** How many rows stay empty. */
  readonly spare: number
}

const Line = ({ number, name, dates }: { number: number; name: string; dates: ReadonlyArray<CourseDate> }) => (
  <tr>
    <td>{number}</td>
    {name === "" ? <td /> : <th scope="row">{name}</th>}
    {dates.map(({ id }) => (
      <td key={id} />
    ))}
  </tr>
)

/** A sheet across A4 to sign: a row for each person, a column for each date, the head on every page. */
export const SignatureSheet = ({ record: { course }, body, demo, today, dates, names, spare }: SignatureSheetProps) => (
  <article className="lw-sheet lw-sheet--wide" data-kern-theme="light" aria-label="Anwesenheitsliste">
    <header>
      <div>
        <strong>{body}</strong>
        {course.organiser.name !== body && (
          <>
            <br />
            {course.organiser.name}
          </>
        )}
        {demo && (
          <>
            <br />
            <span className="lw-muted">Beispiel nach öffentlichen Angaben, Personen erfunden</span>
          </>
        )}
      </div>
      <div className="lw-n">
        {course.place}
        <br />
        {course.dates.length === 1 ? "1 Termin" : `${course.dates.length} Termine`}
      </div>
    </header>
    <h1>Anwesenheitsliste: {course.title}</h1>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
    <section className="lw-scroll" aria-label="Liste zum Unterschreiben" tabIndex={0}>
      <table className="lw-table lw-signatures">
        <caption className="kern-sr-only">Personen und Termine, zum Unterschreiben</caption>
        <thead>
          <tr>
            <th scope="col">Nr.</th>
            <th scope="col">Name</th>
            {dates.map((date) => (
              <th key={date.id} scope="col">
                {dayInWords(date.on)}
                <br />
                <span className="lw-muted">
                  {date.from} bis {date.until}, Unterschrift
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name, index) => (
            <Line key={name + String(index)} number={index + 1} name={name} dates={dates} />
          ))}
          {Array.from({ length: spare }, (_each, index) => (
            <Line key={index} number={names.length + index + 1} name="" dates={dates} />
          ))}
        </tbody>
      </table>
    </section>
    <p className="lw-sign">Kursleitung, Unterschrift</p>
    <footer>
      <span>{course.title}</span>
      <span>Stand {format.day(today)}</span>
    </footer>
  </article>
)
