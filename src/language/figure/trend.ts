// Claims of a direction without a number: "disappearances rose", "a fall in killings", "exports flattened out". They
// are figures with no value, so that they can be set beside another document's number.
import type { Change, Quantity, Sentence, Span } from '../../model/index.js'
import { type ReadingContext, tokenSpan } from '../context.js'
import { singularOf } from '../quantity/singular.js'
import { clausesIn } from '../sentence-clauses.js'
import type { Token } from '../token.js'
import { EXTREMES, MEASURED, NO_TREND } from './change-lexicon.js'
import { type ChangeWord, changeWordAt } from './change-words.js'
import { indicatorHeads } from './indicator.js'
import { vagueQuantity } from './vague-quantity.js'

export interface Trend {
  readonly quantity: Quantity
  readonly change: Change
  readonly what: Span
}

/** What a trend may be of: a word that most situations measure, or one of the pack's indicators. */
const isMeasured = (context: ReadingContext, token: Token): boolean =>
  (token.pos === 'NOUN' || token.pos === 'PROPN') &&
  (MEASURED.has(singularOf(token.lower)) || indicatorHeads(context).has(token.index))

interface Phrase {
  readonly first: number
  readonly last: number
}

const inPhrase = (token: Token): boolean =>
  token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.lower === 'of' || token.text === '-'

/** The noun phrase around a measured word. */
function phraseAround(tokens: readonly Token[], k: number, first: number, last: number): Phrase {
  let start = k
  let end = k + 1
  while (start > first && inPhrase(tokens[start - 1] as Token)) start--
  while (end < last && inPhrase(tokens[end] as Token)) end++
  while (end > k + 1 && !isNounLike(tokens[end - 1] as Token)) end--
  while (start < k && !isNounLike(tokens[start] as Token) && (tokens[start] as Token).pos !== 'ADJ') start++
  return { first: start, last: end }
}

const isNounLike = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN'

/** The measured thing that is a verb's object, right behind it, or its subject. */
function measuredBeside(context: ReadingContext, i: number, first: number, last: number): Phrase | null {
  const { tokens } = context
  for (let k = i + 1; k < Math.min(last, i + 6); k++) {
    const token = tokens[k] as Token
    if (isMeasured(context, token)) return phraseAround(tokens, k, i + 1, last)
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADP' || token.text === ',') break
  }
  for (let k = i - 1; k >= Math.max(first, i - 9); k--) {
    const token = tokens[k] as Token
    if (isMeasured(context, token)) return phraseAround(tokens, k, first, i)
    if (token.pos === 'VERB' && !/^(?:seem|appear)/u.test(token.lower)) break
    if (token.text === ',') {
      // ", for example," between subject and verb.
      const opening = tokens.slice(Math.max(first, k - 4), k).findLastIndex((item) => item.text === ',')
      if (opening < 0) break
      k = Math.max(first, k - 4) + opening
    }
  }
  return null
}

/** Marks between which something is put in. */
const INSERTING = new Set([',', '—', '–', '--'])

/** "Thefts, a worry for years, have fallen": the subject of a clause that begins with its verb stands before what is put in. */
function measuredBeforeInsertion(context: ReadingContext, clause: number, opening: number): Phrase | null {
  const { tokens } = context
  const closing = tokens[clause - 1]
  const begins = tokens[clause]?.pos
  if (closing === undefined || !INSERTING.has(closing.text) || (begins !== 'AUX' && begins !== 'VERB')) return null
  for (let k = clause - 2; k > opening; k--) {
    if ((tokens[k] as Token).text !== closing.text) continue
    const head = tokens[k - 1] as Token
    return isMeasured(context, head) ? phraseAround(tokens, k - 1, opening, k) : null
  }
  return null
}

/** "a fall in killings", "the rise of extortion": what changed stands behind the noun and a preposition. */
function measuredBehind(context: ReadingContext, i: number, last: number): Phrase | null {
  const { tokens } = context
  const preposition = tokens[i + 1]?.lower
  if (preposition !== 'in' && preposition !== 'of') return null
  for (let k = i + 2; k < Math.min(last, i + 9); k++) {
    const token = tokens[k] as Token
    if (isMeasured(context, token)) return phraseAround(tokens, k, i + 2, last)
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',' || token.pos === 'CCONJ') return null
  }
  return null
}

/** What stands after the verb to an extreme ("fell to historic lows"); the index after it. */
function extremeAfter(tokens: readonly Token[], i: number, last: number): number {
  for (let k = i + 1; k < Math.min(last, i + 5); k++)
    for (const size of [4, 3, 2]) {
      let phrase = ''
      for (let m = k; m < Math.min(last, k + size); m++) phrase += `${m > k ? ' ' : ''}${(tokens[m] as Token).lower}`
      if (EXTREMES.has(phrase)) return k + size
    }
  return i + 1
}

/** An aim is no claim: "efforts to reduce crime", "by curbing arrivals". What failed is one. */
function isAim(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  if (before?.lower === 'to') return !/^fail(?:s|ed|ing|ure)?$/u.test(tokens[i - 2]?.lower ?? '')
  if (!token.lower.endsWith('ing') || i <= first) return false
  return before?.pos === 'ADP' || before?.pos === 'SCONJ' || before?.pos === 'NOUN'
}

/** A clause, with the first token of its sentence. */
interface TrendRange {
  readonly first: number
  readonly last: number
  readonly sentence: number
}

interface FoundTrend {
  readonly word: ChangeWord
  readonly end: number
  readonly what: Span
}

function trendAt(context: ReadingContext, i: number, { first, last, sentence }: TrendRange): FoundTrend | null {
  const { tokens } = context
  const token = tokens[i] as Token
  const word = changeWordAt(tokens, i)
  if (word === null) return null
  if (token.pos === 'NOUN') {
    if (NO_TREND.has(word.lemma)) return null
    const what = measuredBehind(context, i, last)
    return what === null ? null : { word, end: i + 1, what: tokenSpan(context, what.first, what.last) }
  }
  const end = extremeAfter(tokens, i, last)
  if ((end === i + 1 && NO_TREND.has(word.lemma)) || isAim(tokens, i, first)) return null
  const what = measuredBeside(context, i, first, last) ?? measuredBeforeInsertion(context, first, sentence)
  return what === null ? null : { word, end, what: tokenSpan(context, what.first, what.last) }
}

const NEGATIONS = new Set(['not', 'n’t', "n't", 'never', 'failed', 'fail', 'fails', 'without', 'neither', 'no'])

/** The trends of a sentence; `taken` are the cues that numbers already use. */
export function trendsIn(context: ReadingContext, sentence: Sentence, taken: ReadonlySet<number>): Trend[] {
  const { tokens } = context
  const trends: Trend[] = []
  const clauses = clausesIn(context, sentence)
  const opening = clauses[0]?.first ?? 0
  for (const { first, last } of clauses) {
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token
      if (taken.has(token.start)) continue
      const found = trendAt(context, i, { first, last, sentence: opening })
      if (found === null) continue
      let negative = false
      for (let k = Math.max(first, i - 4); k < i; k++) negative ||= NEGATIONS.has((tokens[k] as Token).lower)
      const cue = tokenSpan(context, i, found.end)
      trends.push({
        quantity: vagueQuantity(cue),
        change: { direction: negative ? 'none' : found.word.direction, kind: 'relative', cue },
        what: found.what,
      })
      i = found.end - 1
    }
  }
  return trends
}
