// One shape for everything that is wrong with a pack, and the tie between a value and the line it stands on.
import type { Document, LineCounter } from 'yaml'
import { isMap, isNode, isScalar } from 'yaml'
import type { Said, Told } from '../model/index.js'

/** What is wrong in a file of a pack, where, and what to write. */
export interface PackProblem {
  /** The file's name; a file of an extended pack has that pack's name before it ("base/events.yaml"). */
  readonly file: string
  /** From 1; 1 where the whole file is meant. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** The place inside the file ("[3].partOf[0]"), empty for the whole file. */
  readonly path: string
  readonly message: string
  /** What the message says, for other languages. */
  readonly said: Said
  /** What to write instead. */
  readonly mend: string
  readonly saidMend: Said
  readonly severity: 'error' | 'warning'
}

/** Steps from the top of a file to a value: keys and list indexes. */
export type Path = readonly (string | number)[]

/** A parsed file, able to say on which line a value stands. */
export interface PackSource {
  readonly file: string
  readonly document: Document.Parsed
  readonly counter: LineCounter
}

/** A path as people write it: `[3].partOf[0]`. */
export const pathText = (path: Path): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')

/** The offset of a key's own word in the map at `path`, null where there is no such key. */
function keyOffset(source: PackSource, path: Path, key: string): number | null {
  const map = path.length === 0 ? source.document.contents : source.document.getIn(path, true)
  if (!isMap(map)) return null
  for (const pair of map.items)
    if (isScalar(pair.key) && String(pair.key.value) === key) return pair.key.range?.[0] ?? null
  return null
}

/** Where the value at `path` begins, or the nearest thing around it that is in the file. */
function valueOffset(source: PackSource, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = source.document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return source.document.contents?.range?.[0] ?? 0
}

/** The line on which the value at a path begins. */
export const lineOf = (source: PackSource, path: Path): number =>
  Math.max(1, source.counter.linePos(valueOffset(source, path)).line)

const saidOf = ({ code, values }: Told): Said => ({ code, values })

/** A problem's two sentences, with what they say. */
export const inWords = (message: Told, mend: Told) => ({
  ...{ message: message.message, said: saidOf(message) },
  ...{ mend: mend.message, saidMend: saidOf(mend) },
})

/** A problem at a value; with `key`, at that key of the map at `path`. */
export function problemAt(
  source: PackSource,
  path: Path,
  told: { readonly message: Told; readonly mend: Told; readonly key?: string; readonly severity?: 'warning' },
): PackProblem {
  const offset = (told.key === undefined ? null : keyOffset(source, path, told.key)) ?? valueOffset(source, path)
  const { line, col } = source.counter.linePos(offset)
  return {
    file: source.file,
    line: Math.max(1, line),
    column: Math.max(1, col),
    path: pathText(told.key === undefined ? path : [...path, told.key]),
    ...inWords(told.message, told.mend),
    severity: told.severity ?? 'error',
  }
}

/** A problem of a whole file, where no line can be named. */
export const problemOfFile = (
  file: string,
  message: Told,
  mend: Told,
  severity: 'error' | 'warning' = 'error',
): PackProblem => ({ file, line: 1, column: 1, path: '', ...inWords(message, mend), severity })
