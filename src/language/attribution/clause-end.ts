// Where the clause of a cue ends when the sentence goes on without it: "When X announced the plan, Y resigned", "X,
// who denied the charge, told the court …". What stands behind that comma is another clause's.
import type { Token } from '../token.js'
import type { AttributionScope, Stretch } from './found.js'

const SUBORDINATORS = new Set(
  'when while as if although though because since after before once unless until whereas whenever whether'.split(' '),
)
const RELATIVE = new Set(['who', 'which'])

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'
const isFiniteVerb = (token: Token | undefined): boolean => isVerb(token) && !/ing$/.test(token?.lower ?? '')

/** Whether a subject and its finite verb stand right after the comma at `i`. */
function opensMainClause(tokens: readonly Token[], i: number, last: number): boolean {
  for (let k = i + 1; k < Math.min(i + 9, last); k++) {
    const token = tokens[k] as Token
    if (token.pos === 'SCONJ' || token.pos === 'CCONJ' || token.text === ',') return false
    if (isFiniteVerb(token)) return k > i + 1 && tokens[k - 1]?.lower !== 'to'
  }
  return false
}

/** The comma that closes the clause opened before `from`; `last` where the clause runs to the end. */
function comma(
  scope: AttributionScope,
  from: number,
  last: number,
  closes: (tokens: readonly Token[], i: number, last: number) => boolean,
): number {
  const { tokens, quoted } = scope
  let depth = 0
  for (let i = from + 1; i < last; i++) {
    const { text } = tokens[i] as Token
    if (text === '(') depth++
    else if (text === ')') depth--
    if (depth > 0) continue
    if ((quoted[i] ?? -1) >= 0) {
      // A quotation may hold the comma that ends the clause: “…,” he resigned.
      if (
        text === ',' &&
        (quoted[i + 1] ?? -1) === quoted[i] &&
        (quoted[i + 2] ?? -1) !== quoted[i] &&
        closes(tokens, i + 1, last)
      )
        return i + 2
      continue
    }
    if (text === ',' && closes(tokens, i, last)) return i
  }
  return last
}

/**
 * The end of the clause whose subject is `source` and whose content starts no earlier than `from`; `last` if nothing
 * closes it before.
 */
export function clauseEnd(scope: AttributionScope, source: Stretch, from: number, last: number, first: number): number {
  const { tokens } = scope
  const relative = tokens[source.last]?.text === ',' ? source.last + 1 : -1
  if (relative >= 0 && relative < from && RELATIVE.has(tokens[relative]?.lower ?? ''))
    return comma(scope, from, last, (words, i) => isFiniteVerb(words[i + 1]))
  for (let k = source.first - 1; k >= Math.max(first, source.first - 3); k--) {
    const token = tokens[k] as Token
    if (SUBORDINATORS.has(token.lower)) return comma(scope, from, last, opensMainClause)
    if (token.pos !== 'ADV' && token.text !== ',') break
  }
  return last
}
