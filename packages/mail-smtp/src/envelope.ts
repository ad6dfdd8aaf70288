/** A letter as a mail: its headers, its one sender and its one reader. */
import type { Correspondence } from "@lotsenwerk/domain"
import type { SendMailOptions } from "nodemailer"

/**
 * Addresses a letter. Every address is given whole, never parsed: a comma or a line end in a name adds no reader and
 * no header.
 */
export const envelope = (letter: Correspondence.Letter, id: string, houseAddress: string): SendMailOptions => ({
  from: { name: letter.from, address: houseAddress },
  to: { name: "", address: letter.to },
  ...(letter.replyTo === undefined ? {} : { replyTo: { name: "", address: letter.replyTo } }),
  subject: letter.subject,
  text: letter.text,
  messageId: `<${id}@${houseAddress.slice(houseAddress.lastIndexOf("@") + 1)}>`,
  headers: {
    // Holiday notices and other machines do not answer a machine. RFC 3834
    "Auto-Submitted": "auto-generated",
    "Content-Language": letter.language
  },
  disableFileAccess: true,
  disableUrlAccess: true
})
