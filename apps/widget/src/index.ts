/** The sign-up to a course for any page: importing it is enough. */
export type { LotsenKurs } from "./component.ts"
export type { LotsenDetails, LotsenEvents } from "./events.ts"

import "./define.ts"
