/** The OpenAPI document, made of the schemas that validate. */
import * as JsonSchema from "effect/JsonSchema"
import * as Schema from "effect/Schema"
import { type AnyEndpoint, endpoints, keyCharacters, Problem, prefix, type Shape } from "../contract/index.ts"

type Json = Readonly<Record<string, unknown>>

/** Collects named schemas and gives each a place in the document. */
const collector = () => {
  const components: Record<string, unknown> = {}
  const schemaOf = (schema: Shape): unknown => {
    const { dialect, schema: root, definitions } = Schema.toJsonSchemaDocument(schema)
    const document = JsonSchema.toMultiDocumentOpenApi3_1({ dialect, schemas: [root], definitions })
    Object.assign(components, document.definitions)
    return document.schemas[0]
  }
  return { components, schemaOf }
}

const parameters = (endpoint: AnyEndpoint, schemaOf: (schema: Shape) => unknown): ReadonlyArray<Json> => [
  ...[...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" }
  })),
  ...queryParameters(endpoint, schemaOf),
  ...(endpoint.method === "GET"
    ? []
    : [
        {
          name: "Idempotency-Key",
          in: "header",
          required: false,
          description: "The same key with the same request gives the same answer; with another request 422.",
          schema: { type: "string", maxLength: keyCharacters }
        }
      ])
]

const queryParameters = (endpoint: AnyEndpoint, schemaOf: (schema: Shape) => unknown): ReadonlyArray<Json> => {
  if (endpoint.query === undefined) return []
  const { properties = {}, required = [] } = schemaOf(endpoint.query) as {
    properties?: Json
    required?: ReadonlyArray<string>
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema
  }))
}

const operation = (endpoint: AnyEndpoint, schemaOf: (schema: Shape) => unknown): Json => ({
  operationId: endpoint.name,
  summary: endpoint.summary,
  tags: [endpoint.name.split(".")[0]],
  ...(endpoint.allowed === "public"
    ? { security: [] }
    : {
        description: `Allowed: ${endpoint.allowed === "signedIn" ? "anybody signed in" : endpoint.allowed.join(", ")}.`
      }),
  parameters: parameters(endpoint, schemaOf),
  ...(endpoint.body === undefined
    ? {}
    : { requestBody: { required: true, content: { "application/json": { schema: schemaOf(endpoint.body) } } } }),
  responses: {
    [endpoint.status ?? 200]: {
      description: "Done.",
      content: { [endpoint.file ?? "application/json"]: { schema: schemaOf(endpoint.answer) } }
    },
    default: {
      description: "A problem: its sentence names the cure.",
      content: { "application/problem+json": { schema: schemaOf(Problem) } }
    }
  }
})

/** The document of every route. @param version of the software */
export const openApi = (version: string): Json => {
  const { components, schemaOf } = collector()
  const paths: Record<string, Record<string, Json>> = {}
  for (const endpoint of endpoints) {
    const path = `${prefix}${endpoint.path}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, schemaOf) }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Lotsenwerk",
      version,
      description:
        "The programme of volunteer Integrationslotsen of a municipality: register, appointment, supervision, allowance.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" }
    },
    security: [{ session: [] }, { bearer: [] }],
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "lotsenwerk" },
        bearer: { type: "http", scheme: "bearer" }
      }
    }
  }
}
