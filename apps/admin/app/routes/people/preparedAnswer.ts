/** The answer to an interest as it is proposed; whoever sends it may change every word. */
import type { Programme, Settings } from "../../wire.ts"

/** Subject and text of the proposed mail. */
export const preparedAnswer = (
  name: string,
  { body, office }: Programme["organiser"],
  { phone, mailbox }: Settings
): { readonly subject: string; readonly text: string } => {
  const ways = [phone && `telefonisch unter ${phone}`, mailbox && `per E-Mail an ${mailbox}`].filter(Boolean)
  const reply =
    ways.length === 0 ? "Antworten Sie dafür einfach auf diese E-Mail." : `Sie erreichen uns ${ways.join(" oder ")}.`
  return {
    subject: `Ihr Interesse an den Integrationslotsen: ${body}`,
    text: `Guten Tag, ${name},

vielen Dank für Ihr Interesse. Wir freuen uns, dass Sie mitmachen möchten.

Gern lernen wir Sie in einem Gespräch kennen. Bitte schlagen Sie uns zwei oder drei Termine vor. ${reply}

Im Gespräch erzählen wir Ihnen von den Aufgaben, vom Grundkurs und davon, wie es danach weitergeht.

Freundliche Grüße
${office}
${body}`
  }
}
