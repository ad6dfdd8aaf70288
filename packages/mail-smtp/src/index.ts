/** Letters by SMTP: where the server is, and who carries. */
export { type Connection, type ConnectionFault, connection } from "./connection.ts"
export { layer, type PostOffice } from "./postman.ts"
