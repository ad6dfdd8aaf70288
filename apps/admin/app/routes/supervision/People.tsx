import { Go } from "../../components/Go.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { Year } from "../../wire.ts"

/** Names; a link to the record for those who may read it. */
export const People = ({ people }: { readonly people: Year["guides"] }) => {
  const { at, visitor } = useVisitor()
  return (
    <ul className="lw-list">
      {people.map(({ id, name }) => (
        <li key={id}>{visitor.role === "trainer" ? name : <Go to={at.person(id)}>{name}</Go>}</li>
      ))}
    </ul>
  )
}
