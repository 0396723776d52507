// Cuts a sentence into noun phrases, verb groups and the little words between them. Participants, modality and dates
// are all read off this one flat structure: news prose is regular enough that a full parse would add cost, not truth.
import { formsOfVerbToken, type VerbForm } from '../inflection.js'
import type { Token } from '../token.js'
import { AUXILIARIES, BE, GET, HAVE, MODALS, NEGATORS, POSSESSIVE_PRONOUNS, RELATIVES } from './lexicon.js'

interface PhraseBase {
  /** Token range in the document, `last` exclusive. */
  readonly first: number
  readonly last: number
  /** The token that stands for the phrase. */
  readonly head: number
}

export interface NounPhrase extends PhraseBase {
  readonly kind: 'np'
  readonly pronoun: boolean
  /** Token range of a possessor inside the phrase (without the 's), or null. */
  readonly possessor: { readonly first: number; readonly last: number } | null
}

export interface VerbGroup extends PhraseBase {
  readonly kind: 'vg'
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly perfect: boolean
  readonly progressive: boolean
  /** The modal auxiliary, lower case, or null. */
  readonly modal: string | null
  readonly negated: boolean
  /** Whether the head can only be present tense. */
  readonly present: boolean
  /** A bare -ed form that might be past tense or participle; the clause decides. */
  readonly ambiguous: boolean
  /** Nothing but a form of be or have. */
  readonly copula: boolean
}

export interface Link extends PhraseBase {
  readonly kind: 'prep' | 'conj' | 'comma' | 'stop' | 'rel' | 'sub' | 'adv' | 'quote' | 'dash'
}

export type Phrase = NounPhrase | VerbGroup | Link

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'X', 'SYM'])
const SUBORDINATORS = new Set(
  'after before since while when once as because although though until if unless whether where why how whereas lest that'.split(
    ' ',
  ),
)
const QUOTES = new Set(['“', '”', '"', '‘', '’', "'", '«', '»', '``', "''"])
const STOPS = new Set([';', ':', '.', '!', '?', '(', ')', '[', ']', '…', '...'])
const DASHES = new Set(['–', '—', '--'])
const isPossessiveMark = (token: Token): boolean =>
  token.lower === "'s" ||
  token.lower === '’s' ||
  (token.pos === 'PART' && (token.text === '’' || token.text === "'" || token.lower === 's'))
/** Verbs with which over is a particle even before a number. */
export const OVER_VERBS: ReadonlySet<string> = new Set(['hand', 'turn', 'take', 'give', 'carry', 'win'])
const NUMERIC_ADVERBS = new Set(
  'about around nearly almost over more less least most roughly some up approximately just'.split(' '),
)

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

function nextPhrase(tokens: readonly Token[], i: number, end: number, before: Phrase | undefined): Phrase {
  const link = linkAt(tokens, i, end, before)
  if (link !== null) return link
  return verbGroupAt(tokens, i, end, before) ?? nounPhraseAt(tokens, i, end, before) ?? single(tokens, i)
}

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
  if (token.lower === 'to' && next !== undefined && i + 1 < end && token.pos !== 'PART') return as('prep')
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

function startsGerund(tokens: readonly Token[], i: number, end: number): boolean {
  for (let k = i; k < end && k < i + 3; k++) {
    const token = tokens[k] as Token
    if (token.pos === 'VERB') return token.lower.endsWith('ing')
    if (token.pos !== 'ADV') return false
  }
  return false
}

const isAdverb = (token: Token): boolean => token.pos === 'ADV' && !NEGATORS.has(token.lower)

/** Whether a participle at `i` qualifies the noun after it ("three jailed men", "from planned cuts"). */
function qualifiesNoun(
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
  if (before === undefined || before.kind === 'stop' || before.kind === 'quote') return next.pos === 'NOUN'
  if (before.kind === 'prep') return nounNext || next.pos === 'NUM' || next.pos === 'PROPN'
  return before.kind === 'vg' && !before.copula && !before.passive && nounNext
}

function verbGroupAt(tokens: readonly Token[], i: number, end: number, before: Phrase | undefined): VerbGroup | null {
  let k = i
  let head = -1
  let infinitive = false
  let modal: string | null = null
  let negated = false
  let have = false
  let be = false
  let got = false
  let progressiveBe = false
  let firstVerb = -1
  if ((tokens[k] as Token).lower === 'to') {
    infinitive = true
    k++
  }
  let lastVerb = -1
  for (; k < end; k++) {
    const token = tokens[k] as Token
    const lower = token.lower
    if (NEGATORS.has(lower) && lower !== 'nor' && lower !== 'neither') {
      if (firstVerb < 0 && !infinitive && !verbSoon(tokens, k + 1, end)) return null
      negated = true
      continue
    }
    if (isAdverb(token) && verbSoon(tokens, k + 1, end)) continue
    const auxiliary: boolean =
      AUXILIARIES.has(lower) && (token.pos === 'AUX' || token.pos === 'VERB') && !isPossessive(tokens, k)
    if (auxiliary) {
      if (head >= 0 && !AUXILIARIES.has((tokens[head] as Token).lower)) break
      if (firstVerb < 0) firstVerb = k
      if (MODALS.has(lower) && !(lower.endsWith('d') && lower.length === 2)) modal = lower
      if (HAVE.has(lower)) have = true
      if (BE.has(lower)) {
        if (lower === 'being') progressiveBe = true
        be = true
      }
      head = k
      lastVerb = k
      continue
    }
    if (token.pos === 'VERB' && (head < 0 || AUXILIARIES.has((tokens[head] as Token).lower) || got)) {
      const forms = formsOfVerbToken(lower)
      // After a copula an -ed or -ing word before a noun belongs to the noun: "is growing concern".
      if (head >= 0 && be && !forms.includes('participle') && !forms.includes('gerund')) break
      if (head < 0 && !infinitive && qualifiesNoun(tokens, k, end, before, false)) return null
      if (firstVerb < 0) firstVerb = k
      head = k
      lastVerb = k
      got =
        GET.has(lower) &&
        tokens[k + 1]?.pos === 'VERB' &&
        formsOfVerbToken((tokens[k + 1] as Token).lower).includes('participle')
      if (got) {
        be = true
        continue
      }
      break
    }
    if (
      infinitive &&
      head < 0 &&
      (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN') &&
      k === i + 1
    ) {
      // After a tagged infinitive marker the word is a verb, whatever the tagger says.
      if ((tokens[i] as Token).pos !== 'PART' || token.lower !== token.text) return null
      head = k
      lastVerb = k
      if (firstVerb < 0) firstVerb = k
    }
    break
  }
  if (head < 0) return null
  return describe(tokens, {
    first: i,
    last: lastVerb + 1,
    head,
    infinitive,
    modal,
    negated,
    have,
    be,
    progressiveBe,
    firstVerb,
  })
}

const isPossessive = (tokens: readonly Token[], k: number): boolean =>
  (tokens[k] as Token).pos === 'PART' && isPossessiveMark(tokens[k] as Token)

function verbSoon(tokens: readonly Token[], k: number, end: number): boolean {
  for (let j = k; j < end && j < k + 3; j++) {
    const token = tokens[j] as Token
    if (token.pos === 'VERB' || token.pos === 'AUX') return true
    if (token.pos !== 'ADV') return false
  }
  return false
}

interface RawGroup {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly infinitive: boolean
  readonly modal: string | null
  readonly negated: boolean
  readonly have: boolean
  readonly be: boolean
  readonly progressiveBe: boolean
  readonly firstVerb: number
}

function describe(tokens: readonly Token[], raw: RawGroup): VerbGroup {
  const word = (tokens[raw.head] as Token).lower
  const forms: readonly VerbForm[] = formsOfVerbToken(word)
  const lone = raw.firstVerb === raw.head
  const copula = AUXILIARIES.has(word)
  const participle = forms.includes('participle')
  const passive = !copula && !lone && raw.be && participle
  let form: VerbGroup['form'] = 'finite'
  if (raw.infinitive) form = 'infinitive'
  else if (forms[0] === 'gerund' && lone) form = 'gerund'
  else if ((tokens[raw.firstVerb] as Token).lower === 'having' || (tokens[raw.firstVerb] as Token).lower === 'being')
    form = 'gerund'
  else if (lone && participle && !forms.includes('past')) form = 'participle'
  return {
    kind: 'vg',
    first: raw.first,
    last: raw.last,
    head: raw.head,
    form,
    passive: passive || form === 'participle',
    perfect: !lone && raw.have,
    progressive: (!lone && raw.be && forms[0] === 'gerund') || raw.progressiveBe,
    modal: raw.modal,
    negated: raw.negated,
    present: lone && (forms[0] === 'third' || (forms[0] === 'base' && forms.length === 1)),
    ambiguous: lone && form === 'finite' && participle,
    copula,
  }
}

function nounPhraseAt(tokens: readonly Token[], i: number, end: number, before: Phrase | undefined): NounPhrase | null {
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
    if (token.pos === 'ADV' && nominalSoon(tokens, k + 1, end)) continue
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
function approximatorAt(tokens: readonly Token[], k: number, end: number): number {
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

function nominalSoon(tokens: readonly Token[], k: number, end: number): boolean {
  const next = tokens[k]
  if (next === undefined || k >= end) return false
  return next.pos === 'ADJ' || next.pos === 'NUM' || (next.pos === 'VERB' && tokens[k + 1]?.pos === 'NOUN')
}
