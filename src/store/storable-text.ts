// Databases can't hold every text: PostgreSQL refuses the NUL character, SQLite's driver stops reading at it, and
// neither keeps half of a surrogate pair. Positions count every character of a document, so none may be dropped; such
// characters are written as a mark and a code, and put back when read. Texts without them are stored as they are.
import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely'

/** A code point that Unicode sets aside for use inside programs. */
const MARK = '\uFDD0'
const UNSTORABLE = /[\0\uFDD0]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const MARKED = /\uFDD0([0-9a-f]{4})/g

/** The text as a database can hold it. */
export const storable = (text: string): string =>
  text.replace(UNSTORABLE, (character) => MARK + character.charCodeAt(0).toString(16).padStart(4, '0'))

/** The text as it was before `storable`. */
export const restored = (text: string): string =>
  text.includes(MARK) ? text.replace(MARKED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

const storableValue = (value: unknown): unknown => {
  if (typeof value === 'string') return storable(value)
  return Array.isArray(value) ? value.map(storableValue) : value
}

class StorableValues extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...super.transformValue(node), value: storableValue(node.value) }
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...super.transformPrimitiveValueList(node), values: node.values.map(storableValue) }
  }
}

/** Sees to it for every statement and every row. */
export class StorableTextPlugin implements KyselyPlugin {
  readonly #values = new StorableValues()

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return this.#values.transformNode(node)
  }

  transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    for (const row of result.rows)
      for (const [column, value] of Object.entries(row)) if (typeof value === 'string') row[column] = restored(value)
    return Promise.resolve(result)
  }
}
