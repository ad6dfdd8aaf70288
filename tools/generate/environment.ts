/** The table of the environment, in the words in which the start itself explains a variable. */
import { variables } from "../../apps/api/src/config/variables.ts"
import { table } from "./markdown.ts"

/** Writes the table, most important variables first. */
export const environmentTable = (): string =>
  table(
    ["Variable", "Bedeutung", "Beispiel", "wenn sie fehlt"],
    variables.map(({ name, meaning, example, absent }) => [`\`${name}\``, meaning, `\`${example}\``, absent])
  )
