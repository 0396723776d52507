// Cuts a sentence into clauses: the stretch in which one subject and its verbs stand, so that a cue is read with the
// words it belongs to. It is no parse; it cuts only where a word or mark says that another clause begins.
import type { Sentence } from '../model/index.js'
import type { Token } from './token.js'

/** A run of tokens of one sentence, `last` exclusive, with the word that opens it ("if", "that", "but"), lower case. */
export interface Clause {
  readonly first: number
  readonly last: number
  readonly opener: string | null
}

/** Marks that part clauses whatever stands around them. */
const HARD_MARKS = new Set([';', ':', '–', '—', '--'])
const DASHES = new Set(['–', '—', '--'])
/** An aside between dashes of at most so many tokens stays in its clause. */
const SHORT_ASIDE = 4
/** Words that open a clause wherever they stand before a subject. */
const SUBORDINATORS = new Set(
  'if unless although though while whereas because when whenever until whether lest once since after before'.split(' '),
)
/** Of these, the ones that are prepositions too: they open a clause only before a subject with its verb. */
const ALSO_PREPOSITIONS = new Set(['until', 'since', 'after', 'before', 'once', 'while', 'when'])
const RELATIVES = new Set(['which', 'who', 'whose', 'where', 'whom'])
const COORDINATORS = new Set(['and', 'but', 'or', 'nor', 'yet', 'so'])
/** Words after which "that", "if" or "as" belong to one opener of two words. */
const PAIRED_OPENERS = new Set([
  'provided',
  'providing',
  'assuming',
  'supposing',
  'so',
  'such',
  'given',
  'even',
  'only',
])
/** Most tokens are none of the above: one look tells, before each of them is weighed. */
const MAY_OPEN = new Set([...SUBORDINATORS, ...RELATIVES, ...COORDINATORS, ...PAIRED_OPENERS, 'that'])
const MARKS = new Set([...HARD_MARKS, '(', ','])
/** How far a subject may reach before its verb when looking ahead. */
const SUBJECT_REACH = 14

const isNominal = (token: Token): boolean =>
  token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM'

/** Pasts that are no participles. */
const PAST_ONLY = /^(?:went|fell|rose|grew|came|took|gave|began|sank|saw|wrote|chose|drove)$/u

/** Whether the verb form can stand alone as a predicate; "-ing" forms and infinitives can't. */
export function isFiniteVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  if (token.pos === 'AUX') return token.lower !== 'be' && token.lower !== 'been' && token.lower !== 'being'
  // "The daily average went up": no participle, whatever the tagger takes the word before it for.
  if (token.pos === 'VERB' && PAST_ONLY.test(token.lower)) return true
  if (token.pos !== 'VERB' || token.lower.endsWith('ing')) return false
  const before = tokens[index - 1]
  if (before === undefined) return false
  if (before.lower === 'to' || before.pos === 'DET' || before.pos === 'ADJ' || before.text === '-') return false
  return tokens[index + 1]?.text !== '-'
}

/** Whether a subject and its own finite verb begin at `index`, before the next mark. */
export function opensWithSubject(tokens: readonly Token[], index: number, last: number): boolean {
  let nominal = false
  for (let i = index; i < Math.min(last, index + SUBJECT_REACH); i++) {
    const token = tokens[i] as Token
    if (token.text === ',' || HARD_MARKS.has(token.text)) return false
    if (nominal && isFiniteVerb(tokens, i)) return true
    if (token.pos === 'VERB' && !nominal && !token.lower.endsWith('ing')) return false
    if (token.pos === 'AUX' && !nominal) return false
    if (token.pos === 'CCONJ' && !nominal) return false
    if (
      isNominal(token) ||
      (token.pos === 'DET' && /^(?:this|that|these|those|all|some|many|most)$/u.test(token.lower))
    )
      nominal = true
  }
  return false
}

/** Whether "that" at `index` opens a clause rather than pointing at a noun. */
function thatOpens(tokens: readonly Token[], index: number, last: number): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (before === undefined || after === undefined || PAIRED_OPENERS.has(before.lower)) return false
  if (before.pos === 'CCONJ') return opensWithSubject(tokens, index + 1, last)
  if (before.pos !== 'VERB' && before.pos !== 'NOUN' && before.pos !== 'ADJ' && before.pos !== 'PROPN') return false
  return opensWithSubject(tokens, index + 1, last) || after.pos === 'AUX' || after.pos === 'VERB'
}

/** The opener at `index`, with how many tokens it has; null where no clause begins. */
function openerAt(tokens: readonly Token[], index: number, last: number): string | null {
  const word = (tokens[index] as Token).lower
  if (!MAY_OPEN.has(word)) return null
  const before = tokens[index - 1] as Token
  const next = tokens[index + 1]
  if (PAIRED_OPENERS.has(word) && next !== undefined && /^(?:that|if|though|as)$/u.test(next.lower))
    return opensWithSubject(tokens, index + 2, last) ? `${word} ${next.lower}` : null
  if (word === 'that') return thatOpens(tokens, index, last) ? 'that' : null
  if (word === 'if' && (next?.lower === 'not' || next?.lower === 'any' || next?.lower === 'possible')) return null
  if (SUBORDINATORS.has(word)) {
    if (PAIRED_OPENERS.has(before.lower) || before.lower === 'as' || before.text === '(') return null
    if (ALSO_PREPOSITIONS.has(word) && !opensWithSubject(tokens, index + 1, last)) return null
    return word
  }
  if (before.text !== ',') {
    if (!COORDINATORS.has(word) || word === 'so') return null
    // Without a comma only a pronoun or a named subject with an auxiliary begins another clause for certain.
    const close = tokens[index + 2]
    const starts = next?.pos === 'PRON' || next?.pos === 'PROPN'
    return starts && close !== undefined && isFiniteVerb(tokens, index + 2) ? word : null
  }
  if (RELATIVES.has(word)) return word
  if (COORDINATORS.has(word)) return opensWithSubject(tokens, index + 1, last) ? word : null
  return null
}

/** Whether a finite verb follows the comma at `index` at once. */
function resumes(tokens: readonly Token[], index: number, last: number): boolean {
  const next = tokens[index + 1]
  if (next === undefined || index + 1 >= last) return false
  return next.pos === 'AUX' || (next.pos === 'VERB' && isFiniteVerb(tokens, index + 1) && !/ed$/u.test(next.lower))
}

/** Whether the main clause of a sentence that began with a subordinate one begins after the comma at `index`. */
function mainBegins(tokens: readonly Token[], index: number, last: number): boolean {
  const next = tokens[index + 1]
  if (next === undefined || next.pos === 'ADV' || next.pos === 'CCONJ' || next.pos === 'ADP') return false
  if (next.pos === 'VERB') return false
  return opensWithSubject(tokens, index + 1, last)
}

const hasFinite = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (isFiniteVerb(tokens, i)) return true
  return false
}

/** The index after the aside in brackets or between close dashes that opens at `index`; `index` where none does. */
function afterAside(tokens: readonly Token[], index: number, last: number): number {
  const mark = tokens[index]?.text ?? ''
  if (mark === '(') {
    for (let i = index + 1; i < last; i++) if (tokens[i]?.text === ')') return i + 1
    return index
  }
  if (!DASHES.has(mark)) return index
  for (let i = index + 1; i <= index + SHORT_ASIDE && i < last; i++) if (tokens[i]?.text === mark) return i + 1
  return index
}

/** The clauses of a sentence in order; together they cover it but for the marks between them. */
export function clausesOf(tokens: readonly Token[], sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  const last = sentence.lastToken
  let first = sentence.firstToken
  let opener = openerOfSentence(tokens, sentence)
  let waitsForMain = opener !== null && opener !== 'but' && opener !== 'and'
  const close = (end: number, begin: number, next: string | null): void => {
    if (end > first) clauses.push({ first, last: end, opener })
    first = begin
    opener = next
  }
  for (let i = first + 1; i < last; i++) {
    const mark = (tokens[i] as Token).text
    if (MARKS.has(mark)) {
      const after = afterAside(tokens, i, last)
      if (after > i) {
        i = after - 1
      } else if (HARD_MARKS.has(mark)) {
        close(i, i + 1, null)
        waitsForMain = false
      } else if (waitsForMain && mark === ',' && mainBegins(tokens, i, last)) {
        close(i, i + 1, null)
        waitsForMain = false
      } else if (mark === ',' && opener !== null && RELATIVES.has(opener) && resumes(tokens, i, last)) {
        // "The ban, which many like, has …": the verb after the comma belongs to the words before "which".
        close(i, i + 1, null)
      }
      continue
    }
    if (i === first) continue
    const found = openerAt(tokens, i, last)
    if (found === null) continue
    const comma = tokens[i - 1]?.text === ','
    // "The head, who leads it, said …", "Meanwhile, if it rains, …": the main clause is still to come.
    if (comma && found !== 'that' && !COORDINATORS.has(found)) waitsForMain = !hasFinite(tokens, sentence.firstToken, i)
    // "… that if it rains, …"
    if (i - first === 1 && SUBORDINATORS.has(found)) waitsForMain = true
    close(comma ? i - 1 : i, i, found)
    if (found.includes(' ')) i++
  }
  close(last, last, null)
  return clauses
}

function openerOfSentence(tokens: readonly Token[], sentence: Sentence): string | null {
  let i = sentence.firstToken
  while (i < sentence.lastToken && /^["“‘'«]$/u.test((tokens[i] as Token).text)) i++
  const word = tokens[i]?.lower ?? ''
  const next = tokens[i + 1]?.lower ?? ''
  if (PAIRED_OPENERS.has(word) && /^(?:that|if|though|as)$/u.test(next)) return `${word} ${next}`
  if (word === 'but' || word === 'and') return tokens[i + 1]?.lower === 'if' ? 'if' : word
  if (word === 'as') return opensWithSubject(tokens, i + 1, sentence.lastToken) ? 'as' : null
  if (!SUBORDINATORS.has(word)) return null
  return !ALSO_PREPOSITIONS.has(word) || opensWithSubject(tokens, i + 1, sentence.lastToken) ? word : null
}

/** The clause that holds a token; clauses are few, so a scan is enough. Null between clauses. */
export const clauseAt = (clauses: readonly Clause[], index: number): Clause | null =>
  clauses.find((clause) => index >= clause.first && index < clause.last) ?? null

/**
 * Where the clause of the verb at `index` begins with its subject counted in: past a relative clause that stands
 * between the two ("The ban, which many resent, has failed"; "The plant that opened last year will close").
 */
export function clauseStart(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  index: number,
): number {
  const position = clauses.indexOf(clause)
  const relative = clauses[position - 1]
  const head = clauses[position - 2]
  if (clause.opener === null && relative?.opener != null && RELATIVES.has(relative.opener) && head !== undefined) {
    if (tokens[clause.first - 1]?.text === ',' && !hasFinite(tokens, head.first, head.last)) return head.first
  }
  if (clause.opener !== 'that' || relative === undefined || tokens[clause.first - 1]?.pos !== 'NOUN')
    return clause.first
  for (let i = index - 1; i > clause.first; i--) {
    const token = tokens[i] as Token
    if (token.text === ',' || token.pos === 'CCONJ' || token.pos === 'SCONJ') return clause.first
    if (isFiniteVerb(tokens, i) && token.pos === 'VERB' && i + 1 < index) return relative.first
  }
  return clause.first
}
