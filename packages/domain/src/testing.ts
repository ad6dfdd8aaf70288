/** What tests of programmes and adapters need: exams, ports in memory. Never part of a bundle. */
export * as Conformance from "./conformance.ts"
export * as Memory from "./memory.ts"
