// The types of the page's client for a description of the API; used to write them, and to see that they are fresh.
import openapi, { astToString } from 'openapi-typescript'
import ts from 'typescript'

const HEAD = `// Made from the description of the API by \`npm run api\`; not to be edited.
import type * as Model from '../../../src/model/index.js'

`

/** The client's types as TypeScript. */
export async function clientTypes(description) {
  const ast = await openapi(structuredClone(description), {
    transform(schema) {
      const name = schema['x-model']
      if (name === undefined) return undefined
      return ts.factory.createTypeReferenceNode(
        ts.factory.createQualifiedName(ts.factory.createIdentifier('Model'), name),
      )
    },
  })
  return HEAD + astToString(ast)
}
