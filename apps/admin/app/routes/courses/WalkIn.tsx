import { useContext } from "react"
import { Field } from "../../components/Field.tsx"
import { ReturnedContext } from "../../components/returnedContext.ts"

/** Somebody at the door who is on no list; saved with the ticks, so that none is lost. */
export const WalkIn = () => {
  const { returned } = useContext(ReturnedContext)
  const isTyped = ["name", "contact.email", "contact.phone"].some((name) => returned?.values[name]?.[0])
  return (
    <details className="lw-entry" open={isTyped}>
      <summary>Person ist da, steht aber nicht auf der Liste</summary>
      <div className="lw-fields">
        <Field name="name" label="Vor- und Nachname" hint="Wird beim Speichern aufgenommen und als da eingetragen." />
        <Field name="contact.email" type="email" label="E-Mail-Adresse" optional />
        <Field name="contact.phone" type="tel" label="Telefonnummer" optional short />
      </div>
    </details>
  )
}
