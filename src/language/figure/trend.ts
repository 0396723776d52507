// Claims of a direction without a number: "disappearances rose", "a fall in killings", "exports flattened out". They
// are figures with no value, so that they can be set beside another document's number.
import type { Change, Quantity, Sentence } from '../../model/index.js'
import { itemId, type ReadingContext, tokenSpan } from '../context.js'
import { singularOf } from '../quantity/singular.js'
import type { Token } from '../token.js'
import { type ChangeWord, isChangeWord, NOUNS, VERBS } from './change.js'
import { EXTREMES, MEASURED, NO_TREND } from './change-lexicon.js'
import { clausesIn } from './setting.js'

export interface Trend {
  readonly quantity: Quantity
  readonly change: Change
}

const isMeasured = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN') && MEASURED.has(singularOf(token.lower))

/** Whether the subject before a verb, or the object right behind it, is something measured. */
function ofMeasured(tokens: readonly Token[], i: number, first: number, last: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - 8); k--) {
    const token = tokens[k] as Token
    if (isMeasured(token)) return true
    if (token.pos === 'VERB' || token.text === ',') break
  }
  for (let k = i + 1; k < Math.min(last, i + 6); k++) {
    const token = tokens[k] as Token
    if (isMeasured(token)) return true
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',') return false
  }
  return false
}

/** "a fall in killings", "the rise of extortion": a noun of change with what changed behind a preposition. */
function nounOfMeasured(tokens: readonly Token[], i: number, last: number): boolean {
  const preposition = tokens[i + 1]?.lower
  if (preposition !== 'in' && preposition !== 'of') return false
  for (let k = i + 2; k < Math.min(last, i + 9); k++) {
    const token = tokens[k] as Token
    if (isMeasured(token)) return true
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',' || token.pos === 'CCONJ') return false
  }
  return false
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

function trendAt(
  context: ReadingContext,
  i: number,
  first: number,
  last: number,
): { word: ChangeWord; end: number } | null {
  const { tokens } = context
  const token = tokens[i] as Token
  const verb = VERBS.get(token.lower)
  const noun = NOUNS.get(token.lower)
  const word =
    token.pos === 'NOUN'
      ? (noun ?? null)
      : token.pos === 'VERB'
        ? (verb ?? null)
        : verb !== undefined && /(?:ed|ing)$/u.test(token.lower)
          ? verb
          : null
  if (word === null || !isChangeWord(tokens, i)) return null
  if (token.pos === 'NOUN') {
    if (NO_TREND.has(word.lemma) && !/^(?:fall|drop|cut)$/u.test(word.lemma)) return null
    return nounOfMeasured(tokens, i, last) ? { word, end: i + 1 } : null
  }
  const end = extremeAfter(tokens, i, last)
  if (end === i + 1 && NO_TREND.has(word.lemma)) return null
  return ofMeasured(tokens, i, first, last) ? { word, end } : null
}

const NEGATIONS = new Set(['not', 'n’t', "n't", 'never', 'failed', 'fail', 'fails', 'without', 'neither', 'no'])

/** The trends of a sentence; `taken` are the cues that numbers already use. */
export function trendsIn(context: ReadingContext, sentence: Sentence, taken: ReadonlySet<number>): Trend[] {
  const { tokens } = context
  const trends: Trend[] = []
  for (const { first, last } of clausesIn(context, sentence)) {
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token
      if (taken.has(token.start)) continue
      const found = trendAt(context, i, first, last)
      if (found === null) continue
      let negative = false
      for (let k = Math.max(first, i - 4); k < i; k++) negative ||= NEGATIONS.has((tokens[k] as Token).lower)
      const cue = tokenSpan(context, i, found.end)
      const quantity: Quantity = {
        id: itemId('q', cue),
        rule: 'figure.trend',
        basis: 'stated',
        span: cue,
        number: cue,
        kind: 'vague',
        value: null,
        low: null,
        high: null,
        unit: null,
        approx: 'exact',
      }
      trends.push({ quantity, change: { direction: negative ? 'none' : found.word.direction, kind: 'relative', cue } })
      i = found.end - 1
    }
  }
  return trends
}
