// Finds the stretches of capitalised words in which names stand, before anything is known of what they name.
import type { Sentence } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import { BODY_WORDS, FIRST_HEADS, LAST_HEADS } from './lexicon-heads.js'
import { TITLES } from './lexicon-titles.js'
import { HYPHEN_PREFIXES, NOT_NAMES, PARTICLES } from './lexicon-words.js'

/** Tokens `first` to `last` (exclusive) of one sentence that may hold one name or several. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly sentence: Sentence
  /** Whether the sentence's first word is in it, so that its capital tells nothing. */
  readonly initial: boolean
  /** Whether the sentence is a heading or set in title case, where capitals tell nothing. */
  readonly titled: boolean
}

/** Parts of speech that start no name even with a capital. */
const NEVER_FIRST = new Set(['DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ', 'PUNCT', 'SYM'])
const OPENING = new Set(['“', '"', '‘', "'"])
const CLOSING = new Set(['”', '"', '’', "'"])

/** Whether a token starts with a capital letter. */
export function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  if (code < 65) return false
  if (code <= 90) return true
  return code > 191 && token.text[0] !== token.lower[0]
}

/** A token's lower-case form without a full stop, as titles and heads are listed. */
export const bare = (token: Token): string => (token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower)

/** The singular of a head word ("Cartels", "Ministries"). */
export function singular(word: string): string {
  // Most words are no plural, and are told by their last letter.
  if (!word.endsWith('s') && !word.endsWith('n')) return word
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses') || word.endsWith('xes') || word.endsWith('ches')) return word.slice(0, -2)
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return word.slice(0, -1)
  return word
}

const opensOf = (token: Token): boolean => {
  const word = bare(token)
  if (LAST_HEADS.has(word) || FIRST_HEADS.has(word) || TITLES.has(word)) return true
  const one = singular(word)
  return one !== word && LAST_HEADS.has(one)
}

/** Whether a sentence's capitals tell nothing: a heading, or most of its longer words have one. */
function isTitled(tokens: readonly Token[], sentence: Sentence): boolean {
  let long = 0
  let capital = 0
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const token = tokens[i] as Token
    if (token.text.length < 4 || token.pos === 'NUM' || token.pos === 'PUNCT') continue
    long++
    if (isCapital(token)) capital++
  }
  // A sentence with a full stop must have a capital on every longer word to count.
  const stopped = tokens[sentence.lastToken - 1]?.text === '.'
  return stopped ? long >= 6 && capital === long : long >= 4 && capital / long > 0.75
}

/** Where a nickname in quotation marks ends (“El Lobo”), or null. */
function nicknameEnd(tokens: readonly Token[], open: number, last: number): number | null {
  if (!OPENING.has(tokens[open]?.text ?? '')) return null
  for (let i = open + 1; i < Math.min(open + 5, last); i++) {
    const token = tokens[i] as Token
    if (CLOSING.has(token.text)) {
      const after = tokens[i + 1]
      return i > open + 1 && after !== undefined && i + 1 < last && after.spaced && isCapital(after) ? i + 1 : null
    }
    if (!isCapital(token) && !PARTICLES.has(token.lower)) return null
  }
  return null
}

/** Past particles to a capital ("de la Cruz", "al-Assad"), or null. */
function particleEnd(tokens: readonly Token[], from: number, last: number): number | null {
  let i = from
  const isParticle = (k: number): boolean =>
    PARTICLES.has((tokens[k] as Token).lower) ||
    (HYPHEN_PREFIXES.has((tokens[k] as Token).lower) && tokens[k + 1]?.text === '-')
  while (i < last && i < from + 3 && isParticle(i)) {
    i++
    if (tokens[i]?.text === '-' && !(tokens[i] as Token).spaced) i++
  }
  const end = tokens[i]
  return i > from && i < last && end !== undefined && isCapital(end) ? i + 1 : null
}

/** Whether the capitals from here are the name of a body of its own: "X and the Regional Council". */
function isBodyFrom(tokens: readonly Token[], first: number, last: number): boolean {
  let end = first
  while (end < last && isCapital(tokens[end] as Token)) end++
  return end - first > 1 && LAST_HEADS.get(bare(tokens[end - 1] as Token)) === 'organisation'
}

/** Past "of", "for", "and", a comma or "&" inside the name of a body, or null. */
function joinEnd(
  tokens: readonly Token[],
  run: { first: number; at: number; last: number; headed: boolean; of: boolean },
): number | null {
  const joint = tokens[run.at] as Token
  let next = run.at + 1
  const named = next + (tokens[next]?.lower === 'the' ? 1 : 0)
  if (named < run.last && NOT_NAMES.has((tokens[named] as Token).lower)) return null
  if (run.of && joint.lower === 'and' && named > next && named < run.last && isCapital(tokens[named] as Token))
    return isBodyFrom(tokens, named, run.last) ? null : named + 1
  if (joint.text === '&') return next < run.last && isCapital(tokens[next] as Token) ? next + 1 : null
  if (joint.lower === 'of' || ((joint.lower === 'for' || joint.lower === 'on') && run.headed)) {
    if (!run.headed) return null
    if (tokens[next]?.lower === 'the') next++
    return next < run.last && isCapital(tokens[next] as Token) ? next + 1 : null
  }
  return null
}

/** Bodies whose names list their fields. */
const LISTING_HEADS = new Set('bureau ministry department secretariat office agency committee'.split(' '))

/** Past a coordination inside one name: "Department of X and Y", "Bureau of A, B, C and D", "Public X and Y Office". */
function coordinationEnd(
  tokens: readonly Token[],
  run: { first: number; at: number; last: number; of: boolean },
): number | null {
  const listed = tokens[run.at]?.text === ',' && run.of
  const word = (i: number): boolean =>
    (listed && i < run.last && isCapital(tokens[i] as Token)) ||
    (i < run.last && isCapital(tokens[i] as Token) && BODY_WORDS.has((tokens[i] as Token).lower))
  if (!listed && !BODY_WORDS.has((tokens[run.at - 1] as Token).lower)) return null
  if (listed && !LISTING_HEADS.has((tokens[run.first] as Token).lower)) return null
  let i = run.at
  while (tokens[i]?.text === ',' && word(i + 1)) i += 2
  if (tokens[i]?.text === ',') i++
  if (tokens[i]?.lower !== 'and' || !word(i + 1)) return null
  let end = i + 2
  while (end < run.last && isCapital(tokens[end] as Token)) end++
  if (run.of) return end
  // Without "of", the whole must end in a head and its first part must be all common words.
  for (let k = run.first; k < run.at; k++) if (!BODY_WORDS.has((tokens[k] as Token).lower)) return null
  return LAST_HEADS.has(bare(tokens[end - 1] as Token)) ? end : null
}

/** "Joint Force – North": a command and what it is set up for. */
const isCommandDash = (tokens: readonly Token[], i: number, last: number): boolean =>
  /^[-–—]$/.test((tokens[i] as Token).text) &&
  /^(?:force|command)$/.test((tokens[i - 1] as Token).lower) &&
  isCapital(tokens[i - 1] as Token) &&
  i + 1 < last &&
  isCapital(tokens[i + 1] as Token)

/** Where the run that starts at `first` ends. */
function runEnd(tokens: readonly Token[], first: number, last: number, titled: boolean): number {
  let end = first + 1
  let headed = opensOf(tokens[first] as Token)
  let of = false
  for (let i = end; i < last; ) {
    const token = tokens[i] as Token
    let next: number | null = null
    // In a headline a verb has a capital too.
    if (titled && (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV')) break
    if (isCapital(token) && (token.spaced || tokens[i - 1]?.text === '.')) next = i + 1
    else if (token.text === '-' && !token.spaced) {
      const after = tokens[i + 1]
      next = after !== undefined && i + 1 < last && !after.spaced && isCapital(after) ? i + 2 : null
    } else if (isCommandDash(tokens, i, last)) next = i + 2
    else if (
      token.pos === 'NUM' &&
      token.spaced &&
      headed &&
      /^\d{1,3}$/.test(token.text) &&
      tokens[i + 1] !== undefined &&
      i + 1 < last &&
      isCapital(tokens[i + 1] as Token)
    )
      next = i + 2
    if (next === null) next = nicknameEnd(tokens, i, last)
    if (next === null) next = particleEnd(tokens, i, last)
    if (next === null) {
      next = joinEnd(tokens, { first, at: i, last, headed, of })
      if (next !== null && token.lower !== '&') of = true
    }
    if (next === null) next = coordinationEnd(tokens, { first, at: i, last, of })
    if (next === null) break
    for (let k = i; k < next; k++) if (opensOf(tokens[k] as Token)) headed = true
    i = next
    end = next
  }
  return end
}

/** Whether a token may be the first of a run. */
function mayStart(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i] as Token
  if (!isCapital(token)) return false
  if (NEVER_FIRST.has(token.pos) && !HYPHEN_PREFIXES.has(token.lower)) {
    // "The" and "In" never start a name; a tagger's slip on a long word does not count.
    if (token.text.length <= 5 || token.pos === 'ADP' || token.pos === 'SCONJ') return false
  }
  if (i === sentence.firstToken && (token.pos === 'ADV' || token.pos === 'VERB')) {
    const next = tokens[i + 1]
    return next !== undefined && isCapital(next) && next.pos === 'PROPN' && opensOf(next)
  }
  return true
}

/** The runs of a document, in order. */
export function findRuns(context: ReadingContext): Run[] {
  const { tokens } = context
  const runs: Run[] = []
  for (const sentence of context.sentences) {
    const last = sentence.lastToken
    let titled: boolean | null = sentence.section === 'heading' ? true : null
    for (let i = sentence.firstToken; i < last; ) {
      const nickname = nicknameEnd(tokens, i, last)
      const prefix =
        nickname === null && HYPHEN_PREFIXES.has((tokens[i] as Token).lower) && tokens[i + 1]?.text === '-'
          ? particleEnd(tokens, i, last)
          : null
      if (nickname === null && prefix === null && !mayStart(tokens, i, sentence)) {
        i++
        continue
      }
      const head = nickname ?? (prefix === null ? i : prefix - 1)
      titled ??= isTitled(tokens, sentence)
      const end = runEnd(tokens, head, last, titled)
      runs.push({
        first: i,
        last: end,
        sentence,
        initial: i <= sentence.firstToken + 1 && startsSentence(tokens, i, sentence),
        titled,
      })
      i = end
    }
  }
  return runs
}

function startsSentence(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  return (
    i === sentence.firstToken ||
    (i === sentence.firstToken + 1 && OPENING.has((tokens[sentence.firstToken] as Token).text))
  )
}
