// Cuts a sentence into noun phrases, verb groups and the little words between them. Participants, modality and dates
// are all read off this one flat structure: news prose is regular enough that a full parse would add cost, not truth.

import type { Token } from '../token.js'
import { RELATIVES } from './lexicon.js'
import { approximatorAt, isPossessiveMark, nounPhraseAt, QUOTES } from './noun-phrase.js'
import { type Link, OVER_VERBS, type Phrase } from './phrase.js'
import { infinitiveFollows, verbGroupAt } from './verb-group.js'

const SUBORDINATORS = new Set(
  'after before since while when once as because although though until if unless whether where why how whereas lest that'.split(
    ' ',
  ),
)

const STOPS = new Set([';', ':', '.', '!', '?', '(', ')', '[', ']', '…', '...'])

const DASHES = new Set(['–', '—', '--'])

/** Reads the phrases of the tokens from `first` to `last` (exclusive), left to right without looking back twice. */
export function readPhrases(tokens: readonly Token[], first: number, last: number): Phrase[] {
  const phrases: Phrase[] = []
  for (let i = first; i < last; ) {
    const phrase = nextPhrase(tokens, i, last, phrases.at(-1))
    phrases.push(phrase)
    i = phrase.last
  }
  return phrases
}

/** "some, if not all, of them": what is put in between a number and those it is of. */
const IF_NOT = new Set(['all', 'most', 'many', 'more'])

const isIfNot = (tokens: readonly Token[], i: number, end: number): boolean =>
  i + 5 < end &&
  tokens[i]?.text === ',' &&
  tokens[i + 1]?.lower === 'if' &&
  tokens[i + 2]?.lower === 'not' &&
  IF_NOT.has(tokens[i + 3]?.lower ?? '') &&
  tokens[i + 4]?.text === ',' &&
  tokens[i + 5]?.lower === 'of'

function nextPhrase(tokens: readonly Token[], i: number, end: number, before: Phrase | undefined): Phrase {
  if (isIfNot(tokens, i, end)) return { kind: 'adv', first: i, last: i + 5, head: i }
  const link = linkAt(tokens, i, end, before)
  if (link !== null) return link.kind === 'prep' && opensPair(tokens, i + 1, end) ? { ...link, last: i + 2 } : link
  if (opensPair(tokens, i, end)) return single(tokens, i)
  return verbGroupAt(tokens, i, end, before) ?? nounAt(tokens, i, end, before) ?? single(tokens, i)
}

/** A noun phrase; "rebels loyal to the general": an adjective alone behind a noun is none. */
function nounAt(tokens: readonly Token[], i: number, end: number, before: Phrase | undefined): Phrase | null {
  const phrase = nounPhraseAt(tokens, i, end, before)
  const trails = phrase !== null && before?.kind === 'np' && phrase.last === i + 1 && (tokens[i] as Token).pos === 'ADJ'
  return trails && tokens[i + 1]?.pos === 'ADP' ? single(tokens, i) : phrase
}

/** "both Norland and the islands": the word only announces two names. */
const opensPair = (tokens: readonly Token[], i: number, end: number): boolean =>
  i + 1 < end && tokens[i]?.lower === 'both' && /^(?:PROPN|DET)$/u.test(tokens[i + 1]?.pos ?? '')

/** What is left: adverbs, particles, stray words. */
function single(tokens: readonly Token[], i: number): Phrase {
  const token = tokens[i] as Token
  const kind = token.pos === 'ADP' ? 'prep' : token.pos === 'SCONJ' ? 'sub' : 'adv'
  return { kind, first: i, last: i + 1, head: i }
}

function linkAt(tokens: readonly Token[], i: number, end: number, before: Phrase | undefined): Link | null {
  const token = tokens[i] as Token
  const as = (kind: Link['kind'], last = i + 1): Link => ({ kind, first: i, last, head: i })
  if (token.lower === 'as' && tokens[i + 1]?.lower === 'well' && tokens[i + 2]?.lower === 'as' && i + 2 < end)
    return as('conj', i + 3)
  if (token.text === ',') return as('comma')
  if (STOPS.has(token.text)) return as('stop')
  if (DASHES.has(token.text) || (token.text === '-' && token.spaced && token.pos !== 'SYM')) return as('dash')
  if (QUOTES.has(token.text) && !isPossessiveMark(token)) return as('quote')
  if (token.pos === 'CCONJ' || token.lower === 'and' || token.lower === 'or' || token.lower === 'but') return as('conj')
  const next = tokens[i + 1]
  if (RELATIVES.has(token.lower) && token.lower !== 'whose') {
    // "that" opens a clause, points, or relates; a verb right after it tells the last.
    const verbNext =
      next !== undefined && i + 1 < end && (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV')
    if (token.lower !== 'that') return as('rel')
    if (token.pos === 'DET' && !verbNext) return null
    if (before?.kind === 'np' && verbNext) return as('rel')
    return before === undefined || before.kind === 'prep' || before.kind === 'stop' ? null : as('sub')
  }
  if (
    token.lower === 'to' &&
    next !== undefined &&
    i + 1 < end &&
    (token.pos !== 'PART' || opensNumber(tokens, i + 1, end) || !infinitiveFollows(next))
  )
    return as('prep')
  if (SUBORDINATORS.has(token.lower) && token.pos !== 'ADV' && token.pos !== 'NOUN')
    return as(
      startsGerund(tokens, i + 1, end) || token.pos === 'SCONJ' || token.lower === 'if' || token.lower === 'when'
        ? 'sub'
        : token.pos === 'ADP'
          ? 'prep'
          : 'sub',
    )
  if (token.pos === 'ADP') {
    // "more than 20", "up to 5": part of a number, not a preposition.
    if (token.lower !== 'by' && token.lower !== 'over' && approximatorAt(tokens, i, end) > 0) return null
    if (token.lower === 'over' && tokens[i + 1]?.pos === 'NUM' && !OVER_VERBS.has(tokens[i - 1]?.lemma ?? ''))
      return null
    return as('prep')
  }
  return null
}

/** "to about 550 households": the tagger takes to before an approximator for the mark of an infinitive. */
const opensNumber = (tokens: readonly Token[], i: number, end: number): boolean =>
  (tokens[i] as Token).pos !== 'VERB' && approximatorAt(tokens, i, end) > 0

function startsGerund(tokens: readonly Token[], i: number, end: number): boolean {
  for (let k = i; k < end && k < i + 3; k++) {
    const token = tokens[k] as Token
    if (token.pos === 'VERB') return token.lower.endsWith('ing')
    if (token.pos !== 'ADV') return false
  }
  return false
}
