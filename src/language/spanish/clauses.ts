// Cuts a Spanish sentence into clauses at the marks and joints that part them for certain: no tagger backs it, so that
// it cuts little.
import type { Sentence } from '../../model/index.js'
import type { Clause } from '../clauses.js'
import type { Token } from '../token.js'

const HARD_MARKS = new Set([';', ':', '–', '—', '--'])
/** Words that open a clause behind a comma. */
const OPENERS = new Set('pero aunque mientras sino porque y o e donde cuando quien quienes que si como'.split(' '))
/** Words that open one wherever they stand before a verb. */
const BARE_OPENERS = new Set('mientras aunque pero porque'.split(' '))
const REACH = 12

const isFiniteForm = (token: Token): boolean =>
  (token.pos === 'VERB' || token.pos === 'AUX') && !/(?:[aei]r|ndo|[ai]d[oa]s?)$/.test(token.lower)

/** Whether a verb stands from `index` on before the next mark. */
function hasVerb(tokens: readonly Token[], index: number, last: number): boolean {
  for (let i = index; i < Math.min(last, index + REACH); i++) {
    const token = tokens[i] as Token
    if (token.text === ',' || HARD_MARKS.has(token.text)) return false
    if (isFiniteForm(token)) return true
  }
  return false
}

/** The clauses of a sentence in order; together they cover it but for the marks between them. */
export function clausesOf(tokens: readonly Token[], sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  const last = sentence.lastToken
  let first = sentence.firstToken
  let opener: string | null = null
  for (let i = first + 1; i < last; i++) {
    const { text, lower } = tokens[i] as Token
    const comma = (tokens[i - 1] as Token).text === ','
    const opens = (comma && OPENERS.has(lower)) || BARE_OPENERS.has(lower)
    if (!HARD_MARKS.has(text) && !(opens && hasVerb(tokens, i + 1, last))) continue
    const end = comma ? i - 1 : i
    if (end > first) clauses.push({ first, last: end, opener })
    const mark = HARD_MARKS.has(text)
    first = mark ? i + 1 : i
    opener = mark ? null : lower
  }
  if (last > first) clauses.push({ first, last, opener })
  return clauses
}
