/** What is dated in the reference by its name: TypeDoc spells out what a Schema infers, thirty units and all. */
import {
  type Application,
  Converter,
  type DeclarationReflection,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
  type SomeType,
  UnionType
} from "typedoc"

const shapeOf = (type: SomeType): ReadonlyArray<DeclarationReflection> =>
  type.type === "reflection" ? (type.declaration.children ?? []) : []

/** The values that some versions state; nothing where these are no versions of a rule. */
const valuesOf = (versions: SomeType): ReadonlyArray<SomeType> | undefined => {
  const shapes = versions.type === "union" ? versions.types.map(shapeOf) : [shapeOf(versions)]
  const areVersions = shapes.every((shape) =>
    ["from", "unit", "source", "verification"].every((name) => shape.some((child) => child.name === name))
  )
  if (!areVersions) return undefined
  return shapes.flatMap((shape) =>
    shape.flatMap(({ name, type }) => (name === "value" && type !== undefined ? [type] : []))
  )
}

const datedOf = (type: SomeType, dated: DeclarationReflection, project: ProjectReflection): SomeType | undefined => {
  const inner = type.type === "typeOperator" ? type.target : type
  const values = inner.type === "array" ? valuesOf(inner.elementType) : undefined
  if (values === undefined) return undefined
  const reference = ReferenceType.createResolvedReference("Dated", dated, project)
  const [value] = values
  if (value !== undefined) reference.typeArguments = [values.length === 1 ? value : new UnionType([...values])]
  return reference
}

/** Lets a list of versions be called `Dated`, with the values that it states. */
export const nameWhatIsDated = (app: Application): void => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const dated = project.getReflectionsByKind(ReflectionKind.Interface).find(({ name }) => name === "Dated")
    if (dated === undefined) throw new Error("the domain exports no type named Dated")
    for (const property of project.getReflectionsByKind(ReflectionKind.Property) as Array<DeclarationReflection>) {
      const named = property.type && datedOf(property.type, dated as DeclarationReflection, project)
      if (named !== undefined) property.type = named
    }
  })
}
