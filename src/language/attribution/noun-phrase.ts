// The noun phrase before a point of the sentence, read backwards: determiner, modifiers, nouns, and the prepositions that
// tie nouns into one phrase. What merely stands before the speaker ("On Monday the mayor") is dropped.
import type { Token } from '../token.js'
import type { TimePhrases } from './before-time.js'
import type { AttributionScope } from './found.js'

export const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'PART', 'X', 'SYM'])
export const TIME_WORDS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|later|earlier|week|month|year|night|morning|afternoon|evening|time|day|days|weeks|months|years|ago|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** How English tells when, between a speaker and the verb. */
export const TIME_PHRASES: TimePhrases = {
  words: TIME_WORDS,
  modifiers: /^(?:last|next|this|that|same|early|late|earlier|later|mid|-|the|of)$/,
  prepositions: /^(?:in|on|during|by|since)$/,
  openings: /^(?:last|next|this|that)$/,
}

export const RELATIVE = new Set(['who', 'which', 'that', 'what', 'whom', 'whose'])

/** Prepositions that tie nouns into one phrase. */
const INNER = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'among',
  'by',
  'against',
  'within',
  'near',
  'inside',
  'including',
  'around',
  'across',
  'throughout',
  'outside',
  'behind',
])

const isOf = (token: Token | undefined): boolean => token?.lower === 'of'

/** The second half of "London-based", which no verb is. */
const isHyphenated = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.spaced === false && tokens[i - 1]?.text === '-'

/** Whether a finite verb stands between. */
export function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if ((tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX') && !isHyphenated(tokens, i)) return true
  return false
}

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i'])
const WHERE = new Set(['there', 'here', 'nearby', 'elsewhere'])

/** The start of the noun phrase that ends before `end`, scanning back; `end` itself if there is none. */
export function phraseBefore(scope: AttributionScope, end: number, stop: number): number {
  const { tokens, quoted, somebody } = scope
  // "In a statement it said": a pronoun before the verb is its whole subject.
  if (end - 1 >= stop && SUBJECT_PRONOUNS.has(tokens[end - 1]?.lower ?? '')) return end - 1
  let first = end
  for (let i = end - 1; i >= stop; i--) {
    const token = tokens[i] as Token
    if (somebody[i] === 1) {
      first = i
      continue
    }
    if ((quoted[i] ?? -1) >= 0 && !(i + 1 < end && (quoted[end - 1] ?? -1) === quoted[i])) break
    if (RELATIVE.has(token.lower) && token.pos !== 'DET') {
      if (i === end - 1) return i
      break
    }
    if (NOMINAL.has(token.pos) || (i === end - 1 && token.pos === 'VERB' && /^\p{Lu}/u.test(token.text))) first = i
    else if (isOwners(tokens, i)) continue
    else if (token.text === '-' || token.text === '&' || token.text === '.' || token.text === '/') continue
    else if (token.pos === 'ADP' && INNER.has(token.lower) && first < end) continue
    else if (
      token.pos === 'CCONJ' &&
      token.lower === 'and' &&
      first < end &&
      !hasVerb(tokens, Math.max(stop, i - 6), i)
    )
      continue
    else if (
      token.pos === 'VERB' &&
      first < end &&
      /ed$|ing$/.test(token.lower) &&
      (tokens[i - 1]?.pos === 'DET' ||
        tokens[i - 1]?.pos === 'ADJ' ||
        tokens[i - 1]?.pos === 'ADV' ||
        isHyphenated(tokens, i) ||
        isHyphenated(tokens, i - 1))
    )
      continue
    else if (isReduced(tokens, i, first, end)) continue
    else if (i === end - 1 && isSubstantive(tokens, i)) first = i
    else if (opensRelative(tokens, i) && first < end) i--
    // "a doctor there said"
    else if (i === end - 1 && WHERE.has(token.lower) && tokens[i - 1]?.pos === 'NOUN') continue
    else if (token.pos === 'ADV' && first < end && tokens[i - 1]?.pos === 'DET') continue
    else if (token.pos === 'ADV' && /^(?:most|many|some|few|only|about|nearly|almost)$/.test(token.lower)) first = i
    else if (token.text === ')' && first < end + 1) {
      const open = openingBracket(tokens, i, stop)
      if (open === null) break
      i = open
    } else break
  }
  return first
}

/** "a dockers' union": the mark of several owners, before what is theirs. */
export const isOwners = (tokens: readonly Token[], i: number): boolean =>
  /^['’]$/.test(tokens[i]?.text ?? '') &&
  tokens[i]?.spaced === false &&
  tokens[i - 1]?.lower.endsWith('s') === true &&
  tokens[i - 1]?.pos === 'NOUN' &&
  tokens[i + 1]?.pos === 'NOUN' &&
  tokens[i + 1]?.spaced === true

/** "disclosures filed on Sunday": a participle behind its noun, with a preposition after it. */
function isReduced(tokens: readonly Token[], i: number, first: number, end: number): boolean {
  const token = tokens[i] as Token
  return (
    first < end &&
    token.pos === 'VERB' &&
    /ed$|en$|wn$/.test(token.lower) &&
    tokens[i + 1]?.pos === 'ADP' &&
    tokens[i - 1]?.pos === 'NOUN'
  )
}

/** "one of the missing", "the accused": a participle that stands as a noun. */
const isSubstantive = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' && tokens[i - 1]?.lower === 'the' && /(?:ing|ed|en)$/.test((tokens[i] as Token).lower)

/** "a source who asked for anonymity": the verb of a relative clause about people, right behind its opening word. */
const opensRelative = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' && tokens[i - 1]?.lower === 'who' && NOMINAL.has(tokens[i - 2]?.pos ?? '')

function openingBracket(tokens: readonly Token[], close: number, stop: number): number | null {
  for (let i = close - 1; i >= Math.max(stop, close - 12); i--) if (tokens[i]?.text === '(') return i
  return null
}

/** Drops what stands before the speaker in the same stretch: "In a statement X", "On Monday the mayor". */
export function dropFronted(scope: AttributionScope, first: number, last: number): number {
  const { tokens, somebody } = scope
  let start = first
  const before = tokens[first - 1]
  const opensWithPlace = before !== undefined && before.pos === 'ADP' && before.lower !== 'of'
  for (let i = last - 1; i > first; i--) {
    const token = tokens[i] as Token
    if (
      opensWithPlace &&
      (token.pos === 'DET' || (somebody[i] === 1 && somebody[i - 1] !== 1)) &&
      tokens[i - 1]?.pos !== 'ADP' &&
      !isOf(tokens[i - 1])
    ) {
      start = i
      break
    }
    if (TIME_WORDS.test(token.lower) && i < last - 1) {
      start = i + 1
      break
    }
  }
  while (
    start < last - 1 &&
    (tokens[start]?.pos === 'ADV' || tokens[start]?.pos === 'PUNCT' || tokens[start]?.pos === 'PART')
  )
    start++
  return start
}
