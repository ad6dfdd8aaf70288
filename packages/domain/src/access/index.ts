export { type NewStaff, Role, type Session, Staff } from "./model.ts"
export { Door, StaffList } from "./ports.ts"
