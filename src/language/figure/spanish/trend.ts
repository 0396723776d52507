// Spanish claims of a direction without a number: "los robos bajaron", "la caída de los homicidios".
import type { Sentence } from '../../../model/index.js'
import { type ReadingContext, tokenSpan } from '../../context.js'
import { singularOf } from '../../quantity/spanish/singular.js'
import { clausesIn } from '../../sentence-clauses.js'
import type { Token } from '../../token.js'
import { indicatorHeads } from '../indicator.js'
import type { Trend } from '../trend.js'
import { vagueQuantity } from '../vague-quantity.js'
import { changeWordAt } from './change.js'
import { MEASURED } from './change-lexicon.js'

const isMeasured = (context: ReadingContext, token: Token): boolean =>
  MEASURED.has(singularOf(token.lower)) || indicatorHeads(context).has(token.index)

const inPhrase = (token: Token): boolean =>
  token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN' || /^(?:del?|en)$/.test(token.lower)
const isArticle = (token: Token): boolean => /^(?:el|la|los|las)$/.test(token.lower)

/** The measured phrase that ends before the verb at `i`; the indices of its tokens. */
function phraseBefore(context: ReadingContext, i: number, first: number): readonly [number, number] | null {
  const { tokens } = context
  let end = i
  while (end > first && /^(?:se|ha|han|no|ya)$/.test((tokens[end - 1] as Token).lower)) end--
  let start = end
  let measured = false
  while (
    start > first &&
    (inPhrase(tokens[start - 1] as Token) || (isArticle(tokens[start - 1] as Token) && start < end))
  ) {
    start--
    measured ||= isMeasured(context, tokens[start] as Token)
  }
  while (start < end && !isMeasured(context, tokens[start] as Token)) start++
  return measured && start < end ? [start, end] : null
}

/** The measured phrase behind a noun of change and its preposition, or behind a verb. */
function phraseBehind(
  context: ReadingContext,
  i: number,
  last: number,
  noun: boolean,
): readonly [number, number] | null {
  const { tokens } = context
  let start = i + 1
  if (noun) {
    if (!/^(?:del?|en)$/.test(tokens[start]?.lower ?? '')) return null
    start++
  }
  while (start < last && isArticle(tokens[start] as Token)) start++
  const head = tokens[start]
  if (head === undefined || start >= last || !isMeasured(context, head)) return null
  let end = start + 1
  while (
    end < last &&
    ((tokens[end] as Token).pos === 'ADJ' ||
      (tokens[end] as Token).lower === 'de' ||
      (tokens[end - 1] as Token).lower === 'de')
  )
    end++
  if ((tokens[end - 1] as Token).lower === 'de') end--
  return [start, end]
}

const GOING = /^(?:va|van|iba|iban|sigue|siguen|está|están|continúa|continúan|mantiene|mantienen)$/

/** "la extorsión va en aumento", "los robos siguen a la baja": the index of the verb, -1 where none stands there. */
function verbOfCourse(tokens: readonly Token[], i: number): number {
  const word = (n: number): string => tokens[i - n]?.lower ?? ''
  if ((word(1) === 'en' || word(1) === 'al') && GOING.test(word(2))) return i - 2
  return word(1) === 'la' && word(2) === 'a' && GOING.test(word(3)) ? i - 3 : -1
}

/** An aim is no claim: "para reducir los robos". */
const isAim = (tokens: readonly Token[], i: number): boolean => /(?:[aei]r|ndo)$/.test((tokens[i] as Token).lower)

/** The trends of a sentence; `taken` are the cues that numbers already use. */
export function trendsIn(context: ReadingContext, sentence: Sentence, taken: ReadonlySet<number>): Trend[] {
  const { tokens } = context
  const trends: Trend[] = []
  for (const { first, last } of clausesIn(context, sentence))
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token
      const word = taken.has(token.start) ? null : changeWordAt(tokens, i)
      if (word === null || isAim(tokens, i)) continue
      const verb = word.noun ? verbOfCourse(tokens, i) : -1
      const found = word.noun
        ? verb > first
          ? phraseBefore(context, verb, first)
          : phraseBehind(context, i, last, true)
        : (phraseBefore(context, i, first) ?? phraseBehind(context, i, last, false))
      if (found === null) continue
      const cue = tokenSpan(context, i, i + 1)
      let negative = false
      for (let k = Math.max(first, i - 3); k < i; k++)
        negative ||= /^(?:no|sin|nunca|tampoco)$/.test((tokens[k] as Token).lower)
      trends.push({
        quantity: vagueQuantity(cue),
        change: { direction: negative ? 'none' : word.direction, kind: 'relative', cue },
        what: tokenSpan(context, found[0], found[1]),
      })
    }
  return trends
}
