import { keepLaws } from "./laws.fixture.ts"

keepLaws(600)
