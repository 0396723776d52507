// Who is spoken of in a sentence: names, descriptions that the reading resolved, and bodies called by a common noun. A
// party counts only where it stands right beside the words that say something of it, since blame under the wrong name
// does harm.
import { type Party, type Reading, type Sentence, spanOf } from '../../model/index.js'
import type { Geography } from '../geography.js'
import { wholeWords } from '../whole-words.js'
import { BETWEEN, BODIES, DETERMINERS, ENDS_LEFT, PLURAL_PRONOUNS, PRONOUNS } from './lexicon-parties.js'

/** Words of a sentence that may be a party; offsets are those of the sentence. */
interface Candidate {
  readonly start: number
  readonly end: number
  readonly entity: string | null
  readonly person: boolean
  readonly hidden: boolean
  /** A common noun: its words are those of a body and need not be resolved. */
  readonly body: boolean
}

/** The parties of one sentence; offsets are those of the sentence. */
export interface PartyFinder {
  /** The party of which the words at `at` are the predicate. */
  readonly before: (at: number) => Party | null
  /** The party that begins at `at`, short words left out. */
  readonly after: (at: number) => Party | null
  /** The parties that the stretch names, if it names nothing else. */
  readonly within: (start: number, end: number) => readonly Party[]
}

const BODY = wholeWords(BODIES)
/** What a body is of: "the ministry of health". */
const COMPLEMENT = /^ (?:of|for|de|del) (?:(?:the|la|las|los|el) )?[\p{L}-]+(?: (?:and|y) [\p{L}-]+)?/iu
/** How many words before a common noun belong to it at most, and how many stand between a party and what is said of it. */
const WORDS_LEFT = 6
const WORDS_BETWEEN = 5
/** How long the words for one party may be. */
const LONGEST = 90

/** Where the words before a noun that belong to it begin. */
function leftOf(text: string, head: number): number {
  let at = head
  for (let count = 0; count < WORDS_LEFT; count++) {
    const word = /(?:^|[^\p{L}\p{N}’'.-])([\p{L}\p{N}’'.-]+) $/u.exec(text.slice(Math.max(0, at - 40), at))?.[1]
    if (word === undefined || ENDS_LEFT.has(word.toLowerCase()) || /[.]$/u.test(word)) break
    at -= word.length + 1
    if (DETERMINERS.has(word.toLowerCase())) break
  }
  return at
}

function bodiesIn(text: string): Candidate[] {
  return [...text.matchAll(BODY)].flatMap(({ 0: head, index }) => {
    const start = leftOf(text, index)
    const end = index + head.length
    const complement = COMPLEMENT.exec(text.slice(end))?.[0]
    const own = { start, entity: null, person: false, hidden: false, body: true }
    return complement === undefined
      ? [{ ...own, end }]
      : [
          { ...own, end },
          { ...own, end: end + complement.length },
        ]
  })
}

function candidatesOf(reading: Reading, { span }: Sentence, geography: Geography): Candidate[] {
  const within = (one: { readonly span: { readonly start: number; readonly end: number } }) =>
    one.span.start >= span.start && one.span.end <= span.end
  const names = reading.names.filter(within).flatMap((name): Candidate[] => {
    const acts = name.kind !== 'place' || (name.entity !== null && geography.isCountry(name.entity))
    if (!acts || name.kind === 'law' || name.kind === 'event' || name.kind === 'product') return []
    return [
      {
        start: name.span.start - span.start,
        end: name.span.end - span.start,
        entity: name.entity,
        person: name.kind === 'person',
        hidden: name.private,
        body: false,
      },
    ]
  })
  const mentions = reading.mentions.filter(within).map(
    (mention): Candidate => ({
      start: mention.span.start - span.start,
      end: mention.span.end - span.start,
      entity: mention.refersTo,
      person: mention.kind === 'person',
      hidden: reading.names.some((name) => name.private && name.entity === mention.refersTo),
      body: false,
    }),
  )
  return [...names, ...mentions, ...bodiesIn(span.text)]
}

/** Before a name that belongs to the word before it: it is no subject. */
const BELONGS =
  /(?<!\p{L})(?:of|on|in|at|by|for|with|from|to|about|against|de|del|en|por|con|contra|sobre) (?:the |la |el |los |las )?$/iu
/** In words before a name that make it a part of something else. */
const LINKS =
  /(?<!\p{L})(?:of|on|in|at|by|for|with|from|to|about|against|who|which|that|en|por|con|contra|sobre|que)(?!\p{L})/iu
const OWNS = /(?<!\p{L})(?:his|her|its|their|su|sus)$/iu
/** Between two that are told of together. */
const JOINED = /(?:, (?:and )?| and | y )(?:the |la |el |los |las )?$/iu

/** Whether nothing stands between a party and what is said of it but words that belong to the verb. */
function isBeside(between: string): boolean {
  // "The ministry's failure": what is said of it may stand in quotes.
  const gap = between.replace(/^[’']s? /u, ' ').replace(/["“«]$/u, '')
  if (!/^[\s,’'\p{L}]*$/u.test(gap) || /^[\p{L}]/u.test(gap)) return false
  const words = gap.toLowerCase().match(/[’']?\p{L}+/gu) ?? []
  // A comma parts two clauses, unless the second is told of the party.
  const relative = /^, (?:who|which|que|quien(?:es)?)\b/iu.test(gap)
  return words.length <= WORDS_BETWEEN && words.every((word) => BETWEEN.has(word)) && (relative || !gap.includes(','))
}

/** The parties of a sentence. */
export function partiesOf(reading: Reading, sentence: Sentence, geography: Geography): PartyFinder {
  const { span } = sentence
  const text = span.text.replaceAll(/\s/gu, ' ')
  const all = candidatesOf(reading, sentence, geography)
  const partyOf = (list: readonly Candidate[]): Party | null => {
    const widest = [...list].sort((a, b) => a.start - b.start || b.end - a.end)[0]
    if (widest === undefined || list.some(({ hidden }) => hidden)) return null
    const known = list.find(({ entity, body }) => entity !== null && !body)
    const words = spanOf(reading.document.text, span.start + widest.start, span.start + widest.end)
    // "Smith's ministry" is not Smith, nor is a body the country that it is called by.
    const own = known !== undefined && (known.start === widest.start || !widest.body) ? known : undefined
    const entity = own?.entity ?? known?.entity ?? null
    return { span: words, entity, person: own?.person ?? false, basis: 'stated' }
  }
  const endingAt = (end: number) => all.filter((one) => one.end === end)
  /** The party of which a verb is told: with the one it is joined to, and none that only belongs to another word. */
  const subject = (own: readonly Candidate[]): Party | null => {
    const start = Math.min(...own.map((candidate) => candidate.start))
    const lead = text.slice(0, start)
    if (BELONGS.test(lead)) return null
    const joined = JOINED.exec(lead)
    if (joined === null) return partyOf(own)
    const other = endingAt(joined.index)
    if (other.length === 0) return /, $/u.test(lead) || / (?:and|y) $/u.test(lead) ? partyOf(own) : null
    const first = subject(other)
    const second = partyOf(own)
    if (first === null || second === null) return null
    const words = spanOf(reading.document.text, first.span.start, second.span.end)
    return { span: words, entity: null, person: first.person || second.person, basis: 'stated' }
  }
  const one = (start: number, end: number): Party | null => {
    if (end - start > LONGEST) return null
    // What belongs to a common noun on its left may have been taken from before the stretch.
    const heads = endingAt(end).filter(
      (candidate) => candidate.body || (candidate.start >= start && !LINKS.test(text.slice(start, candidate.start))),
    )
    const party = partyOf(heads.map((head) => ({ ...head, start: Math.max(start, head.start) })))
    return party === null
      ? null
      : { ...party, span: spanOf(reading.document.text, span.start + start, span.start + end) }
  }
  return {
    before: (at) => {
      const ends = new Set(all.filter(({ end }) => end <= at).map(({ end }) => end))
      const end = [...ends].sort((a, b) => b - a).find((place) => isBeside(text.slice(place, at)))
      if (end === undefined) return null
      const own = endingAt(end)
      // What is owned ("the ministry's failure", "their failure"), and what a relative clause tells, may stand anywhere.
      const owns = /^(?:[’']|,)/u.test(text.slice(end)) || OWNS.test(text.slice(0, end))
      return owns ? partyOf(own) : subject(own)
    },
    after: (at) => {
      const lead = /^(?: |the |el |la |los |las )*/iu.exec(text.slice(at))?.[0].length ?? 0
      const found = all.filter(({ start, end }) => start >= at && start <= at + lead && end > at)
      const end = Math.max(...found.map((candidate) => candidate.end))
      return found.length === 0 ? null : partyOf(endingAt(end).filter(({ start }) => start >= at))
    },
    within: (start, end) => {
      const whole = one(start, end)
      const and = / (?:and|y) /u.exec(text.slice(start, end))
      const sides = and === null ? [] : [one(start, start + and.index), one(start + and.index + and[0].length, end)]
      const both = sides.filter((side) => side !== null)
      if (both.length === 2) return both
      return whole === null ? [] : [whole]
    },
  }
}

type Words = Pick<Party, 'span' | 'entity'>

const isOneOf = (words: ReadonlySet<string>, { span, entity }: Words): boolean =>
  entity === null && words.has(span.text.toLowerCase())

/** Whether the words are a pronoun for several that the reading left open. */
export const isOpenPlural = (party: Words): boolean => isOneOf(PLURAL_PRONOUNS, party)

/** Whether nobody can tell from the words who is meant. */
export const isOpen = (party: Words): boolean => isOneOf(PLURAL_PRONOUNS, party) || isOneOf(PRONOUNS, party)
