// Noun phrases: determiner, modifiers, numbers with their approximators, possessors, head, short name in brackets.
import { formsOfVerbToken } from '../inflection.js'
import type { Token } from '../token.js'
import { CALENDAR, NEGATORS, POSSESSIVE_PRONOUNS } from './lexicon.js'
import type { NounPhrase, Phrase } from './phrase.js'

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'X', 'SYM'])

export const QUOTES = new Set(['“', '”', '"', '‘', '’', "'", '«', '»', '``', "''"])

export const isPossessiveMark = (token: Token): boolean =>
  token.lower === "'s" ||
  token.lower === '’s' ||
  (token.pos === 'PART' && (token.text === '’' || token.text === "'" || token.lower === 's'))

const NUMERIC_ADVERBS = new Set(
  'about around nearly almost over more less least most roughly some up approximately just'.split(' '),
)

export const isAdverb = (token: Token): boolean => token.pos === 'ADV' && !NEGATORS.has(token.lower)

/** Whether a participle at `i` qualifies the noun after it ("three jailed men", "from planned cuts"). */
export function qualifiesNoun(
  tokens: readonly Token[],
  i: number,
  end: number,
  before: Phrase | undefined,
  inPhrase: boolean,
): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (next === undefined || i + 1 >= end) return false
  const ed = !token.lower.endsWith('ing') && formsOfVerbToken(token.lower).includes('participle')
  const ing = token.lower.endsWith('ing')
  if (!ed && !ing) return false
  const nounNext =
    next.pos === 'NOUN' ||
    (next.pos === 'ADJ' && tokens[i + 2]?.pos === 'NOUN') ||
    (next.pos === 'VERB' && tokens[i + 2]?.pos === 'NOUN' && inPhrase)
  if (inPhrase) return nounNext || next.pos === 'PROPN' || (next.pos === 'NUM' && ed) || isJoint(next)
  if (!ed) return false
  if (before === undefined || before.kind === 'stop' || before.kind === 'quote') return nounNext
  if (before.kind === 'conj') return next.pos === 'NOUN' && verbAfterNouns(tokens, i + 2, end)
  if (before.kind === 'prep') return nounNext || next.pos === 'NUM' || next.pos === 'PROPN'
  return before.kind === 'vg' && !before.copula && !before.passive && nounNext
}

/** "the army and allied forces have fired": behind the noun comes the verb, so the participle is none. */
function verbAfterNouns(tokens: readonly Token[], from: number, end: number): boolean {
  let k = from
  while (k < end && tokens[k]?.pos === 'NOUN') k++
  const verb = tokens[k]
  return k < end && (verb?.pos === 'AUX' || (verb?.pos === 'VERB' && formsOfVerbToken(verb.lower).includes('past')))
}

export function nounPhraseAt(
  tokens: readonly Token[],
  i: number,
  end: number,
  before: Phrase | undefined,
): NounPhrase | null {
  const start = tokens[i] as Token
  if (start.pos === 'PRON' && !POSSESSIVE_PRONOUNS.has(start.lower)) {
    return { kind: 'np', first: i, last: i + 1, head: i, pronoun: true, possessor: null }
  }
  let possessor: NounPhrase['possessor'] =
    POSSESSIVE_PRONOUNS.has(start.lower) && i + 1 < end ? { first: i, last: i + 1 } : null
  let k = possessor === null ? i : i + 1
  let head = -1
  let bracket = -1
  for (; k < end; k++) {
    const token = tokens[k] as Token
    if (token.pos === 'PRON' && POSSESSIVE_PRONOUNS.has(token.lower) && head < 0) continue
    if (head >= 0 && isPossessiveMark(token) && (token.pos === 'PART' || token.pos === 'PUNCT')) {
      possessor = { first: i, last: k }
      continue
    }
    const approximator = head < 0 ? approximatorAt(tokens, k, end) : 0
    if (approximator > 0) {
      k += approximator - 1
      continue
    }
    if (head >= 0 && bracketedShortName(tokens, k, end)) {
      k += 2
      bracket = k
      continue
    }
    if (head >= 0 && token.pos === 'PROPN' && closesDate(tokens, k - 1)) break
    if (head >= 0 && (isDayAfterNoun(tokens, k) || isSpanAfterNoun(tokens, k) || opensAnother(tokens, k))) break
    if (head >= 0 && groupsThousands(tokens, k, end)) continue
    if (token.pos === 'DET' && head >= 0 && !endsPossessor(tokens, k)) break
    if (continuesHyphen(tokens, k, end)) {
      head = k
      continue
    }
    if (NOMINAL.has(token.pos)) {
      // A capitalised name after a plain plural noun opens a phrase of its own only after punctuation, so go on.
      if (token.pos === 'ADJ' && head >= 0 && !nounFollows(tokens, k, end) && !openNominal(tokens[k - 1] as Token))
        break
      head = k
      continue
    }
    if (token.pos === 'VERB' && /^\p{Lu}.*ing$/u.test(token.text)) break
    if (token.pos === 'VERB' && !afterNoun(tokens, k, i) && qualifiesNoun(tokens, k, end, before, k > i)) continue
    // The tagger takes nouns for verbs after a determiner or adjective: "their sway", "the reach".
    if (
      token.pos === 'VERB' &&
      k > i &&
      openNominal(tokens[k - 1] as Token) &&
      !token.lower.endsWith('ing') &&
      formsOfVerbToken(token.lower)[0] !== 'past'
    ) {
      head = k
      continue
    }
    if (token.pos === 'VERB' && token.lower.endsWith('ing') && k > i && (tokens[k - 1] as Token).pos === 'DET') {
      head = k
      continue
    }
    if (
      token.lower === 'per' &&
      (tokens[k + 1]?.lower === 'cent' || (tokens[k - 1] as Token | undefined)?.pos === 'NUM')
    )
      continue
    if (opensInnerQuote(tokens, k, end, head)) continue
    if (head === k - 1 && joinsModifiers(tokens, k, end)) continue
    if (token.pos === 'ADV' && !opensVerb(tokens, k) && nominalSoon(tokens, k + 1, end)) continue
    break
  }
  if (head < 0)
    return start.lower === 'her' ? { kind: 'np', first: i, last: i + 1, head: i, pronoun: true, possessor: null } : null
  return {
    kind: 'np',
    first: i,
    last: Math.max(head, bracket) + 1,
    head,
    pronoun: false,
    possessor: possessor !== null && possessor.last <= head ? possessor : null,
  }
}

/** "civilian and military targets", "Norlandian and Sudrian ships": two adjectives of one noun. */
function joinsModifiers(tokens: readonly Token[], k: number, end: number): boolean {
  const left = tokens[k - 1] as Token
  const right = tokens[k + 1]
  if (k + 2 >= end || right === undefined || !/^(?:and|or)$/u.test((tokens[k] as Token).lower)) return false
  if (tokens[k + 2]?.pos !== 'NOUN' || !isQualifying(right)) return false
  return isQualifying(left)
}
const isQualifying = (token: Token): boolean =>
  (token.pos === 'ADJ' && token.text === token.lower) ||
  ((token.pos === 'PROPN' || token.pos === 'ADJ') && DEMONYM.test(token.text))
const DEMONYM = /^\p{Lu}\p{Ll}+(?:ian|ese|ish|eli|aqi|fghan|erman|ican|pean|ench|utch|stani|emeni)$/u

/** Whether the word before `k` inside the phrase that began at `i` is a noun: then a participle is the verb of it. */
function afterNoun(tokens: readonly Token[], k: number, i: number): boolean {
  const before = tokens[k - 1]
  return k > i && before !== undefined && (before.pos === 'NOUN' || before.pos === 'PROPN')
}

const endsPossessor = (tokens: readonly Token[], k: number): boolean => isPossessiveMark(tokens[k - 1] as Token)

const openNominal = (token: Token): boolean =>
  token.pos === 'DET' || token.pos === 'ADJ' || POSSESSIVE_PRONOUNS.has(token.lower) || isPossessiveMark(token)

function nounFollows(tokens: readonly Token[], k: number, end: number): boolean {
  const next = tokens[k + 1]
  if (next === undefined || k + 1 >= end) return false
  if (isJoint(next)) return true
  return (
    next.pos === 'NOUN' ||
    next.pos === 'PROPN' ||
    next.pos === 'ADJ' ||
    next.pos === 'NUM' ||
    (next.pos === 'VERB' && tokens[k + 2]?.pos === 'NOUN')
  )
}

/** A hyphen or slash that is written without spaces joins its neighbours. */
function continuesHyphen(tokens: readonly Token[], k: number, end: number): boolean {
  const token = tokens[k] as Token
  if (isJoint(token) && k + 1 < end && (token.pos === 'SYM' || !(tokens[k + 1] as Token).spaced)) return true
  const previous = tokens[k - 1]
  return previous !== undefined && k > 0 && isJoint(previous) && (previous.pos === 'SYM' || !token.spaced)
}

const isJoint = (token: Token): boolean =>
  (token.text === '-' || token.text === '/' || token.text === '&') && (!token.spaced || token.pos === 'SYM')

/** Whether the number at `k` ends a date: 17 July 2017 | the court. */
function closesDate(tokens: readonly Token[], k: number): boolean {
  const number = tokens[k]
  const month = tokens[k - 1]
  return number?.pos === 'NUM' && month !== undefined && MONTHS.has(month.lower) && month.text !== month.lower
}

/** A day that only dates what stands before it: regret Friday | over the plan; two men yesterday. */
function isDayAfterNoun(tokens: readonly Token[], k: number): boolean {
  const day = tokens[k] as Token
  const before = tokens[k - 1] as Token
  if (!CALENDAR.has(day.lower) || MONTHS.has(day.lower)) return false
  // "in northern Norland today": a name takes no such day.
  if (day.text === day.lower) return before.pos === 'NOUN' || before.pos === 'PROPN'
  return before.pos === 'NOUN' && /^\p{Ll}/u.test(before.text)
}

/** A number of years right after a noun tells when: to its owners | 70 years after. */
const isSpanAfterNoun = (tokens: readonly Token[], k: number): boolean =>
  (tokens[k] as Token).pos === 'NUM' &&
  /^\p{L}{2,}/u.test((tokens[k - 1] as Token).text) &&
  nominalHead(tokens[k - 1] as Token) &&
  SPANS.test(tokens[k + 1]?.lower ?? '') &&
  /^(?:ago|after|before|later|earlier)$/u.test(tokens[k + 2]?.lower ?? '')

/** "Norland last week", "gave the council eight boats": a phrase of time or number of its own. */
function opensAnother(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token
  const next = tokens[k + 1]
  const before = tokens[k - 1] as Token
  if (next === undefined || !nominalHead(before) || token.text !== token.lower) return false
  if (/^(?:last|next|this)$/u.test(token.lower)) return SPANS.test(next.lower) || CALENDAR.has(next.lower)
  return token.pos === 'NUM' && /^\p{L}+$/u.test(token.text) && (next.pos === 'NOUN' || next.pos === 'ADJ')
}

const nominalHead = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN'
const SPANS = /^(?:hour|day|week|month|year|decade)s?$/u

/** The comma inside a number that is written apart: 30, 000. */
function groupsThousands(tokens: readonly Token[], k: number, end: number): boolean {
  const next = tokens[k + 1]
  return (
    (tokens[k] as Token).text === ',' &&
    k + 1 < end &&
    next !== undefined &&
    /^\d{3}$/u.test(next.text) &&
    /^\d{1,3}$/u.test((tokens[k - 1] as Token).text)
  )
}

const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
)

/** A short name in brackets after the long one: the Health Ministry (HM). */
function bracketedShortName(tokens: readonly Token[], k: number, end: number): boolean {
  const name = tokens[k + 1]
  return (
    (tokens[k] as Token).text === '(' &&
    k + 2 < end &&
    name !== undefined &&
    /^\p{Lu}[\p{Lu}\d.]+s?$/u.test(name.text) &&
    (tokens[k + 2] as Token).text === ')'
  )
}

/** "at least", "more than", "up to", "nearly" before a number. */
export function approximatorAt(tokens: readonly Token[], k: number, end: number): number {
  const one = (tokens[k] as Token).lower
  const two = tokens[k + 1]?.lower ?? ''
  const pair =
    (one === 'at' && (two === 'least' || two === 'most')) ||
    ((one === 'more' || one === 'less' || one === 'fewer') && two === 'than') ||
    (one === 'up' && two === 'to')
  const length = pair ? 2 : NUMERIC_ADVERBS.has(one) ? 1 : 0
  const after = tokens[k + length]
  if (length === 0 || after === undefined || k + length >= end) return 0
  return after.pos === 'NUM' || (after.pos === 'DET' && tokens[k + length + 1]?.pos === 'NOUN' && after.lower !== 'the')
    ? length
    : 0
}

/** A quotation mark between a determiner or possessor and its noun: the "invasion". */
function opensInnerQuote(tokens: readonly Token[], k: number, end: number, head: number): boolean {
  const previous = tokens[k - 1]
  const next = tokens[k + 1]
  if (previous === undefined || next === undefined || k + 1 >= end || !QUOTES.has((tokens[k] as Token).text))
    return false
  const open = openNominal(previous) && (head < 0 || isPossessiveMark(previous) || previous.pos === 'ADJ')
  return open && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')
}

/** "the envoy also voiced hope": behind a noun an adverb before a verb belongs to the verb. */
const opensVerb = (tokens: readonly Token[], k: number): boolean =>
  k > 0 && nominalHead(tokens[k - 1] as Token) && tokens[k + 1]?.pos === 'VERB'

const DIRECTIONS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?$/u

function nominalSoon(tokens: readonly Token[], k: number, end: number): boolean {
  const next = tokens[k]
  if (next === undefined || k >= end) return false
  // "northeast Norland": the tagger takes the direction for an adverb.
  if (next.pos === 'PROPN') return DIRECTIONS.test((tokens[k - 1] as Token).lower)
  return next.pos === 'ADJ' || next.pos === 'NUM' || (next.pos === 'VERB' && tokens[k + 1]?.pos === 'NOUN')
}
