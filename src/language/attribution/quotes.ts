// Finds quotations. Marks may be straight or curved; a quotation that is not closed in its paragraph and goes on in
// the next (opened there again) runs to the paragraph's end.
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'

export interface Quote {
  /** Tokens of the marks: `open` to `close` (exclusive of nothing: `close` is the token after the closing mark). */
  readonly open: number
  readonly close: number
  readonly paragraph: number
  /** Number of words inside. */
  readonly words: number
  /** Whether it ends in a mark that ends or continues a sentence (“…,” “….”), as speech does. */
  readonly ended: boolean
}

const OPEN = new Set(['“', '«', '"', '‘', '``', '„'])
const CLOSE: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"', '‘': '’', '``': "''", '„': '“' }

/** Two straight apostrophes stand for one quotation mark in some wires. */
const isDouble = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === "'" && tokens[i + 1]?.text === "'" && tokens[i + 1]?.spaced === false

function opens(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (token.text === "'" && next?.spaced === false && /^'\p{L}/u.test(next.text)) return true
  if (isDouble(tokens, i)) return tokens[i + 2] !== undefined && !(tokens[i + 2] as Token).spaced
  if (!OPEN.has(token.text)) return false
  if (token.text === '"' || token.text === '‘') return next !== undefined && !next.spaced
  return true
}

function closeOf(tokens: readonly Token[], open: number, last: number): number | null {
  if ((tokens[open] as Token).text === "'") {
    for (let i = open + 2; i < last; i++) if (isDouble(tokens, i)) return i + 2
    return null
  }
  const mark = (tokens[open] as Token).text
  const wanted = CLOSE[mark] as string
  for (let i = open + 1; i < last; i++) {
    const token = tokens[i] as Token
    if (
      token.text === wanted ||
      (mark === '“' && token.text === '"' && !token.spaced) ||
      (mark === '"' && token.text === '”')
    ) {
      if (
        wanted === '’' &&
        tokens[i + 1] !== undefined &&
        !(tokens[i + 1] as Token).spaced &&
        /^\p{L}/u.test((tokens[i + 1] as Token).text)
      )
        continue
      return i + 1
    }
    // Another opening of the same kind: the first was never closed.
    if (mark === '“' && token.text === '“') return null
  }
  return null
}

/** The quotations of a document in order; none lies in another. */
export function findQuotes(context: ReadingContext): Quote[] {
  const { tokens, sentences } = context
  const quotes: Quote[] = []
  for (let s = 0; s < sentences.length; ) {
    const first = sentences[s]?.firstToken ?? 0
    const paragraph = sentences[s]?.paragraph ?? 0
    let last = first
    while (s < sentences.length && sentences[s]?.paragraph === paragraph) last = sentences[s++]?.lastToken ?? last
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token
      if (!opens(tokens, i)) continue
      const closed = closeOf(tokens, i, last)
      if (closed === null && (token.text === '‘' || !(i === first || last - i > 12))) continue
      const close = closed ?? last
      let words = 0
      for (let k = i + 1; k < close; k++) if ((tokens[k] as Token).pos !== 'PUNCT') words++
      const end = tokens[closed === null ? close - 1 : close - (isDouble(tokens, close - 2) ? 3 : 2)]
      const after = tokens[close]
      quotes.push({
        open: i,
        close,
        paragraph,
        words,
        ended: /^[.,!?…—-]/.test(end?.text ?? '') || /^[.,]$/.test(after?.text ?? ''),
      })
      i = close - 1
    }
  }
  return quotes
}

/** For each token the index of the quotation it is in, -1 outside. */
export function quoteMap(context: ReadingContext, quotes: readonly Quote[]): Int32Array {
  const map = new Int32Array(context.tokens.length).fill(-1)
  quotes.forEach((quote, index) => {
    map.fill(index, quote.open, quote.close)
  })
  return map
}
