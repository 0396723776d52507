// Makes a span of a run of tokens as a reader would mark it: without the marks and joining words at its edges.
import type { Span } from '../model/index.js'
import { spanOf } from '../model/index.js'
import type { ReadingContext } from './context.js'
import type { Token } from './token.js'

const LEADING =
  /^(?:,|;|:|[–—]|--|and|but|or|nor|so|yet|that|which|who|whose|where|when|because|y|e|o|pero|sino|que|quien|quienes|donde|cuando|porque|mientras)$/u
const TRAILING = /^(?:,|;|:|[–—]|--|\.|!|\?|and|but|or|y|pero)$/u
/** Marks that come in pairs: at an edge without its partner inside, a mark belongs to something larger. */
const PARTNERS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '”': '“',
  '’': '‘',
  '"': '"',
  '“': '”',
  '‘': '’',
  '(': ')',
  '«': '»',
  '»': '«',
  '¿': '?',
  '¡': '!',
}

/** The span of the tokens without the marks and openers at its edges, cut to `bounds`; null where nothing is left. */
export function trimmedSpan(context: ReadingContext, first: number, last: number, bounds: Span | null): Span | null {
  const { tokens } = context
  let from = first
  let to = last
  const outside = (token: Token): boolean => bounds !== null && (token.start < bounds.start || token.end > bounds.end)
  const unpaired = (index: number): boolean => {
    const partner = PARTNERS[(tokens[index] as Token).text]
    if (partner === undefined) return false
    for (let i = from; i < to; i++) if (i !== index && tokens[i]?.text === partner) return false
    return true
  }
  const strip = (index: number, edge: RegExp): boolean => {
    const token = tokens[index] as Token
    return outside(token) || edge.test(token.lower) || unpaired(index)
  }
  while (from < to && strip(from, LEADING)) from++
  while (to > from && strip(to - 1, TRAILING)) to--
  return from < to ? spanOf(context.text, (tokens[from] as Token).start, (tokens[to - 1] as Token).end) : null
}
