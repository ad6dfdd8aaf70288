/** For tests of whoever writes payment files: what a bank would say. */
export { bankFaults } from "./bank/check.ts"
