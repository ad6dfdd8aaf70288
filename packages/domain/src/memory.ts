/** All ports with memory, in memory: for a trial, a test, a REPL. Nothing of it outlives the layer. */
import * as Layer from "effect/Layer"
import { door, staffList } from "./access/memory.ts"
import { accountBook, allowanceLedger } from "./allowance/memory.ts"
import { guideRegister } from "./appointment/memory.ts"
import { outbox } from "./correspondence/memory.ts"
import { attendanceSheet, certificateRegister, courseCalendar, enrolmentBook } from "./course/memory.ts"
import { house } from "./Desk.ts"
import { expenseBook } from "./funding/memory.ts"
import type { OfficeEntry } from "./office/index.ts"
import { journal, office, receipts, spentWords } from "./office/memory.ts"
import type { Settings } from "./programme/index.ts"
import { settingsBook } from "./programme/memory.ts"
import { supervisionDiary } from "./supervision/memory.ts"

/** A house that serves some municipalities, each with the same settings at first. */
export const layer = (municipalities: ReadonlyArray<OfficeEntry>, settings: Settings) =>
  Layer.mergeAll(
    office(municipalities),
    door,
    journal,
    receipts,
    spentWords,
    staffList,
    outbox,
    courseCalendar,
    enrolmentBook,
    attendanceSheet,
    certificateRegister,
    settingsBook(settings),
    supervisionDiary,
    allowanceLedger,
    expenseBook,
    Layer.provideMerge(accountBook, guideRegister)
  ).pipe(Layer.provide(house))
