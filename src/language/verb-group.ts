// What can be told of a verb's tense and polarity from the words around it. The tagger gives no tense, so the form
// decides: a form that is neither base, "-s" nor "-ing" is past, and a past form without an auxiliary is simple past.
import type { Token } from './token.js'

const NEGATIONS = new Set([
  'not',
  'n’t',
  "n't",
  'never',
  'no',
  'hardly',
  'barely',
  'nor',
  'neither',
  'nothing',
  'little',
])
const QUOTATION = /^["“”‘’'«»]$/u
/** Auxiliaries in the past. */
const PAST_BE = new Set(['was', 'were'])

const isFiller = (token: Token): boolean =>
  token.pos === 'ADV' || token.lower === 'not' || /^n[’']t$/u.test(token.lower) || QUOTATION.test(token.text)

/** The first token from `index` on that is no adverb, negation or quotation mark. */
export function afterFillers(tokens: readonly Token[], index: number, last: number): number {
  let i = index
  while (i < last && isFiller(tokens[i] as Token)) i++
  return i
}

/** The last token before `index` that is no adverb, negation or quotation mark; -1 where there is none. */
export function beforeFillers(tokens: readonly Token[], index: number, first: number): number {
  let i = index - 1
  while (i >= first && isFiller(tokens[i] as Token)) i--
  return i >= first ? i : -1
}

/** Whether the token has the form of a past tense or past participle. */
export const hasPastForm = (token: Token): boolean =>
  (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADJ') &&
  !token.lower.endsWith('ing') &&
  (/ed$/u.test(token.lower) || (token.lemma !== token.lower && !token.lower.endsWith('s')))

/** The auxiliary or "to" that governs the verb at `index`, at most five tokens before it; null where it stands alone. */
export function auxiliaryOf(tokens: readonly Token[], index: number, first: number): Token | null {
  for (let i = index - 1; i >= Math.max(first, index - 5); i--) {
    const token = tokens[i] as Token
    if (token.pos === 'AUX' || token.lower === 'to') return token
    if (!isFiller(token) && token.pos !== 'PRON') return null
  }
  return null
}

/** Whether the verb at `index` is in the simple past: a past form without auxiliary that is no participle after a comma or noun-less start. */
export function isSimplePast(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index] as Token
  if (PAST_BE.has(token.lower) || token.lower === 'did') return true
  if (token.pos === 'ADJ' || !hasPastForm(token)) return token.pos === 'AUX' && token.lower === 'had'
  if (auxiliaryOf(tokens, index, first) !== null) return false
  const before = beforeFillers(tokens, index, first)
  const previous = tokens[before]
  if (previous === undefined || previous.text === ',' || previous.text === '-') return false
  return previous.pos === 'NOUN' || previous.pos === 'PROPN' || previous.pos === 'PRON' || previous.pos === 'CCONJ'
}

/** Whether a simple past stands among the tokens. */
export function findSimplePast(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i < last; i++) if (isSimplePast(tokens, i, first)) return i
  return -1
}

/** Whether a negation stands at most `reach` tokens before `index`. */
export function isNegated(tokens: readonly Token[], index: number, first: number, reach = 4): boolean {
  for (let i = index - 1; i >= Math.max(first, index - reach); i--) {
    const token = tokens[i] as Token
    if (NEGATIONS.has(token.lower)) return true
    if (token.text === ',' || token.text === ';') return false
  }
  return false
}
