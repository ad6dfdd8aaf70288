import { keepLaws } from "./laws.fixture.ts"

// As many as a change can wait for; `laws.proof.ts` draws more.
keepLaws(60)
