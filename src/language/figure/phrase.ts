// Noun phrases beside a number: the one that begins at a word, the one that ends before it. They are the words in which a
// figure's thing is told.
import type { Figure } from '../../model/index.js'
import { spanOf } from '../../model/index.js'
import { looksPlural } from '../quantity/singular.js'
import type { Token } from '../token.js'
import type { Nearby } from './nearby.js'
import type { Setting } from './setting.js'

export type What = Figure['what']

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ'])
const JOINING = new Set("of for in on against the a an and - 's ’s its her his their from to".split(' '))
/** Prepositions that tie a phrase to the noun right before them ("arrests along the border"). */
const TYING = new Set('along across between at by with within among through near under involving'.split(' '))
const REACH = 10

export const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN'

/** The words from token `first` to token `last` (exclusive). */
export function whatBetween({ context: { text, tokens } }: Setting, first: number, last: number): What {
  const span = spanOf(text, (tokens[first] as Token).start, (tokens[last - 1] as Token).end)
  return { text: span.text, span }
}

/** A noun phrase from token `first` with the of-phrases that belong to it; null if none begins there. */
export function phraseAt(setting: Setting, first: number, limit: number): What | null {
  const { tokens } = setting.context
  let last = first
  let begin = first
  while (
    begin < limit &&
    /^(?:the|a|an|all|of|its|their|his|her|our|own|this|that|these|those|in|for|on)$/u.test(
      (tokens[begin] as Token).lower,
    )
  )
    begin++
  for (let i = begin; i < Math.min(limit, begin + REACH); i++) {
    const token = tokens[i] as Token
    if (NOMINAL.has(token.pos) || (token.pos === 'VERB' && /(?:ed|ing)$/u.test(token.lower) && i === begin)) {
      last = i + 1
      continue
    }
    // "island-based": what a hyphen joins goes on.
    if (tokens[i - 1]?.text === '-' && i - 1 > begin && !token.spaced) {
      last = i + 1
      continue
    }
    if (last === first || !JOINING.has(token.lower)) break
  }
  // "goods such as", "arrests likely": an adjective behind its noun belongs to what follows.
  while (last > begin + 1 && (tokens[last - 1] as Token).pos === 'ADJ' && isNoun(tokens[last - 2] as Token)) last--
  return last <= begin ? null : whatBetween(setting, begin, last)
}

/** A noun that the tagger took for a verb: a plural or a bare stem right before the verb ("the daily average went"), a bare stem before a noun ("overdose deaths"). */
function mistagged(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  if (token.pos !== 'VERB') return false
  // "the number of displaced"
  if (i === end - 1 && before?.lower === 'of' && token.lower.endsWith('ed')) return true
  if (i === end - 1)
    return (
      (looksPlural(token.lower) || token.lower === token.lemma) &&
      (before?.pos === 'ADJ' || before?.pos === 'DET' || before?.pos === 'NOUN')
    )
  if (token.lower !== token.lemma || !isNoun(tokens[i + 1] as Token)) return false
  return before === undefined || /^(?:SCONJ|ADP|PUNCT|CCONJ|DET|ADJ)$/u.test(before.pos) || before.lower === 'that'
}

function goesBack(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i] as Token
  if (NOMINAL.has(token.pos) || token.pos === 'DET' || JOINING.has(token.lower)) return true
  if (mistagged(tokens, i, end)) return true
  // "boats seized in the port": a participle behind its noun.
  const participle = token.pos === 'VERB' && /(?:ed|en|ught)$/u.test(token.lower)
  if (participle && (i < end - 1 ? tokens[i + 1]?.pos === 'ADP' : tokens[end]?.pos === 'AUX'))
    return tokens[i - 1] !== undefined && isNoun(tokens[i - 1] as Token)
  return TYING.has(token.lower) && i < end - 1 && tokens[i - 1] !== undefined && isNoun(tokens[i - 1] as Token)
}

/** The token after a time that opens the phrase ("in March arrests": "arrests"). */
function behindTimes({ context: { tokens } }: Setting, first: number, end: number, { times }: Nearby): number {
  let begin = first
  for (let i = first; i < end; i++) {
    const { start } = tokens[i] as Token
    const time = times.find(({ span }) => span.start <= start && start < span.end)
    if (time === undefined) break
    begin = i + 1
    if ((tokens[begin]?.lower ?? '') === ',') begin++
  }
  return Math.min(begin, end)
}

/** The noun phrase that ends right before token `end`; null where a pronoun, a time or nothing stands there. */
export function phraseBefore(setting: Setting, end: number, nearby: Nearby): What | null {
  const { tokens } = setting.context
  let first = end
  while (first > setting.sentence.firstToken && first > end - REACH && goesBack(tokens, first - 1, end)) first--
  for (let moved = -1; moved !== first; ) {
    moved = first
    while (
      first < end &&
      (/^(?:of|in|for|on|and|to|from|that|this|at|by|with|-)$/u.test((tokens[first] as Token).lower) ||
        (tokens[first] as Token).pos === 'NUM')
    )
      first++
    first = behindTimes(setting, first, end, nearby)
  }
  let named = false
  for (let i = first; i < end; i++) named ||= isNoun(tokens[i] as Token) || mistagged(tokens, i, end)
  // "The national average", by itself, is none of an adjective.
  named ||= /^(?:average|mean|total|maximum|minimum)$/u.test(tokens[end - 1]?.lower ?? '')
  return named ? whatBetween(setting, first, end) : null
}
