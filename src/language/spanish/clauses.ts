// Cuts a Spanish sentence into clauses at the marks and joints that part them for certain: no tagger backs it, so that
// it cuts little.
import type { Sentence } from '../../model/index.js'
import type { Clause } from '../clauses.js'
import type { Token } from '../token.js'

const HARD_MARKS = new Set([';', ':', '–', '—', '--'])
/** Words that open a clause behind a comma. */
const OPENERS = new Set('pero aunque mientras sino porque y o e donde cuando quien quienes que si como'.split(' '))
/** Words that open one wherever they stand before a verb. */
const BARE_OPENERS = new Set('mientras aunque pero porque si'.split(' '))
const RELATIVES = new Set(['que', 'quien', 'quienes', 'donde'])
/** Words that open a sentence with a clause that its main clause follows behind a comma. */
const SUBORDINATORS = new Set(['si', 'aunque', 'mientras', 'cuando', 'como', 'porque'])
/** Words between a comma and the verb it resumes. */
const BEFORE_VERB = new Set(['no', 'se', 'le', 'les', 'lo', 'la', 'los', 'las', 'ya', 'nunca'])
const REACH = 12

const isFiniteForm = (token: Token): boolean =>
  (token.pos === 'VERB' || token.pos === 'AUX') && !/(?:[aei]r|ndo|[ai]d[oa]s?)$/.test(token.lower)

/** Whether a verb stands from `index` on before the next mark. */
function hasVerb(tokens: readonly Token[], index: number, last: number, pastCommas = false): boolean {
  for (let i = index; i < Math.min(last, index + REACH); i++) {
    const token = tokens[i] as Token
    if ((token.text === ',' && !pastCommas) || HARD_MARKS.has(token.text)) return false
    if (isFiniteForm(token)) return true
  }
  return false
}

/** "dijo que", "advirtió que": what follows is what is said. */
const opensContent = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1] as Token
  return before.pos === 'VERB' && isFiniteForm(before) && !/^(?:tiene|tienen|tendrá|hay)$/u.test(before.lower)
}

/** Whether the verb of the words before an inserted clause follows the comma at `index` at once. */
function resumes(tokens: readonly Token[], index: number, last: number): boolean {
  let i = index + 1
  while (i < last && BEFORE_VERB.has((tokens[i] as Token).lower)) i++
  const token = tokens[i]
  return token !== undefined && i < last && isFiniteForm(token)
}

/** The word that opens a sentence with a subordinate clause; null where it begins with its main clause. */
function openerOf(tokens: readonly Token[], { firstToken, lastToken }: Sentence): string | null {
  let i = firstToken
  while (i < lastToken && tokens[i]?.pos === 'PUNCT') i++
  const word = tokens[i]?.lower ?? ''
  return word === 'si' || (SUBORDINATORS.has(word) && hasVerb(tokens, i + 1, lastToken)) ? word : null
}

/** The clauses of a sentence in order; together they cover it but for the marks between them. */
export function clausesOf(tokens: readonly Token[], sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  const last = sentence.lastToken
  let first = sentence.firstToken
  let opener = openerOf(tokens, sentence)
  let waitsForMain = opener !== null
  const close = (end: number, begin: number, next: string | null): void => {
    if (end > first) clauses.push({ first, last: end, opener })
    first = begin
    opener = next
  }
  for (let i = first + 1; i < last; i++) {
    const { text, lower } = tokens[i] as Token
    if (HARD_MARKS.has(text)) {
      close(i, i + 1, null)
      waitsForMain = false
      continue
    }
    if (text === ',') {
      const main = waitsForMain && hasVerb(tokens, i + 1, last)
      // "El plan, que muchos rechazan, ha …": the verb after the comma belongs to the words before "que".
      if (main || (opener !== null && RELATIVES.has(opener) && resumes(tokens, i, last))) {
        close(i, i + 1, null)
        waitsForMain = false
      }
      continue
    }
    if (i === first) continue
    const comma = (tokens[i - 1] as Token).text === ','
    const opens =
      (comma && OPENERS.has(lower)) || BARE_OPENERS.has(lower) || (lower === 'que' && opensContent(tokens, i))
    // The subject may bear an aside: "mientras el juez, recién llegado, calla".
    if (opens && hasVerb(tokens, i + 1, last, lower === 'mientras')) close(comma ? i - 1 : i, i, lower)
  }
  close(last, last, null)
  return clauses
}

/** Where the clause of the verb at `index` begins with its subject counted in: past a relative clause inserted there. */
export function clauseStart(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): number {
  const position = clauses.indexOf(clause)
  const relative = clauses[position - 1]
  const head = clauses[position - 2]
  if (clause.opener !== null || relative?.opener == null || !RELATIVES.has(relative.opener) || head === undefined)
    return clause.first
  if (tokens[clause.first - 1]?.text !== ',') return clause.first
  const hasFinite = tokens.slice(head.first, head.last).some(isFiniteForm)
  return hasFinite ? clause.first : head.first
}
