// English words for someone's time in office: "under X", "the X presidency", "the previous administration", "since
// taking office", "his first 100 days in office". An administration is more often an actor than a time, so it counts
// only where something temporal stands beside it.

import type { Term } from '../../../packs/schema.js'
import { sentenceAt } from '../../context.js'
import type { Candidate, Refiner, Scan } from '../candidate.js'
import { candidate, widened, wordAt } from '../candidate.js'
import type { DurationMeaning, EraMeaning } from '../meaning.js'
import { joinNeighbours } from '../neighbours.js'
import { holderAt, holderNear, officeHolderNear, termBeside, termOf } from '../offices.js'
import { ORDINALS } from './lexicon.js'

const possessive = (word: string): boolean => word === '’s' || word === "'s" || word === '’' || word === "'"
const TITLES = new Set(['president', 'prime', 'minister', 'mr', 'mr.', 'ms', 'ms.', 'mrs.', 'chancellor', 'governor'])
const PRONOUN_GENDER: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['his', 'm'],
  ['her', 'f'],
  ['their', null],
])

const era = (term: Term | null, point: EraMeaning['point'] = 'whole'): EraMeaning => ({ kind: 'era', term, point })

/** The holder whose name ends right before `end`, with the name's first token. */
function holderBefore(scan: Scan, end: number): { readonly holder: string; readonly first: number } | null {
  const owned = possessive(wordAt(scan, end - 1)) ? end - 1 : end
  // "the Roe-Poe administration", "Roe-era": the one who is named first held the office.
  const joined = wordAt(scan, owned - 1) === '-' ? owned - 1 : wordAt(scan, owned - 2) === '-' ? owned - 2 : owned
  const last = holderAt(scan.context, joined - 1) !== null && joined < owned ? joined : owned
  for (let first = last - 4; first < last; first++) {
    if (first < 0) continue
    const found = holderAt(scan.context, first)
    if (found !== null && found.last === last) return { holder: found.holder, first }
  }
  return null
}

const front = (scan: Scan, first: number): number => {
  const titled = TITLES.has(wordAt(scan, first - 1)) ? first - 1 : first
  return wordAt(scan, titled - 1) === 'the' ? titled - 1 : titled
}

/** "the Roe administration", "Roe’s second term", "the previous government", "her presidency". */
export function proposeEraNoun(scan: Scan, index: number): Candidate | null {
  // "her term as mayor" is another office.
  if (wordAt(scan, index + 1) === 'as') return null
  const before = wordAt(scan, index - 1)
  const ordinal = ORDINALS.get(before) ?? null
  const at = ordinal === null ? index : index - 1
  const make = (first: number, term: Term | null, rule: string): Candidate =>
    candidate(scan, first, index + 1, { meaning: era(term), rule })
  const named = holderBefore(scan, at)
  if (named !== null) return make(front(scan, named.first), termOf(scan.context, named.holder, ordinal), 'era-named')
  const pronoun = wordAt(scan, at - 1)
  if (PRONOUN_GENDER.has(pronoun)) {
    const holder = holderNear(scan.context, index, PRONOUN_GENDER.get(pronoun) ?? null)
    return holder === null ? null : make(at - 1, termOf(scan.context, holder, ordinal), 'era-pronoun')
  }
  if (
    !/^(?:previous|current|outgoing|last|present)$/.test(before) ||
    !/^(?:administration|government|presidency|term)$/.test(wordAt(scan, index))
  )
    return null
  const which = before === 'previous' || before === 'last' || before === 'outgoing' ? 'previous' : 'current'
  // "the current administration said" is an actor.
  if (which === 'current' && !/^(?:during|throughout|under|since|than|of)$/.test(wordAt(scan, index - 3))) return null
  const holder = officeHolderNear(scan.context, index)
  const term = holder === null ? null : termBeside(scan.context, holder, which)
  return make(wordAt(scan, index - 2) === 'the' ? index - 2 : index - 1, term, `era-${which}`)
}

/** "under Roe", "under President Roe". */
export function proposeUnder(scan: Scan, index: number): Candidate | null {
  let at = index + 1
  if (wordAt(scan, at) === 'then' || wordAt(scan, at) === 'former') at++
  while (TITLES.has(wordAt(scan, at))) at++
  const found = holderAt(scan.context, at)
  if (found === null) return null
  const next = wordAt(scan, found.last)
  // "under Roe’s plan" tells no time; "under the Roe administration" is read from its noun.
  if (possessive(next)) return null
  return candidate(scan, index, found.last, { meaning: era(termOf(scan.context, found.holder)), rule: 'era-under' })
}

const ENTERING = /^(?:taking|assuming|entering|returning|coming|took|assumed|entered|returned|came|became|was|being)$/
const ENTERED = /^(?:office|power|president|in|inaugurated|house)$/

/** Where a phrase of entering office that starts at `index` ends, or null. */
function entryEnd(scan: Scan, index: number): number | null {
  if (!ENTERING.test(wordAt(scan, index))) return null
  for (let i = index + 1; i < index + 5; i++) {
    if (!ENTERED.test(wordAt(scan, i))) continue
    if (wordAt(scan, i) === 'in' && wordAt(scan, i - 1) !== 'sworn') continue
    return i + 1
  }
  return null
}

const TERM = /^(?:term|presidency|tenure|mandate|administration|government|rule)$/
const BEGAN = /^(?:began|begun|started|commenced)$/

/** Where "term began", said of a holder who was named before `index`, ends, or null. */
function beginningEnd(scan: Scan, index: number): number | null {
  const noun = ORDINALS.has(wordAt(scan, index)) ? index + 1 : index
  return TERM.test(wordAt(scan, noun)) && BEGAN.test(wordAt(scan, noun + 1)) ? noun + 2 : null
}

/** "since taking office", "since Roe took office", "since the Roe administration began", "since his inauguration"; "when Roe took office" is that day alone. */
export function proposeSinceEntry(scan: Scan, index: number): Candidate | null {
  const point = wordAt(scan, index) === 'when' ? 'first_day' : 'since'
  const make = (last: number, holder: string | null): Candidate | null => {
    if (holder === null) return null
    return candidate(scan, index, last, {
      meaning: era(termOf(scan.context, holder), point),
      rule: `${point === 'since' ? 'since' : 'when'}-entry`,
    })
  }
  const direct = entryEnd(scan, index + 1)
  if (direct !== null) return make(direct, holderNear(scan.context, index))
  let at = wordAt(scan, index + 1) === 'the' ? index + 2 : index + 1
  while (TITLES.has(wordAt(scan, at))) at++
  const named = holderAt(scan.context, at)
  const pronoun = /^(?:he|she|his|her)$/.test(wordAt(scan, at)) ? wordAt(scan, at) : null
  if (named === null && pronoun === null) return null
  const gender = pronoun === null ? null : /^h(?:e|is)$/.test(pronoun) ? 'm' : 'f'
  const holder = named?.holder ?? holderNear(scan.context, index, gender)
  let after = named?.last ?? at + 1
  if (possessive(wordAt(scan, after))) after++
  if (wordAt(scan, after) === 'inauguration') return make(after + 1, holder)
  const end = beginningEnd(scan, after) ?? entryEnd(scan, after)
  return end === null ? null : make(end, holder)
}

/** "the day of his inauguration", "on Roe’s inauguration day". */
export function proposeInauguration(scan: Scan, index: number): Candidate | null {
  const pronoun = wordAt(scan, index - 1)
  const named = holderBefore(scan, index)
  const holder =
    named?.holder ??
    (PRONOUN_GENDER.has(pronoun) ? holderNear(scan.context, index, PRONOUN_GENDER.get(pronoun) ?? null) : null)
  if (holder === null) return null
  let first = named?.first ?? index - 1
  if (wordAt(scan, first - 1) === 'of' && wordAt(scan, first - 2) === 'day')
    first = wordAt(scan, first - 3) === 'the' ? first - 3 : first - 2
  else if (!/^(?:since|after|before|at|on|until|by)$/.test(wordAt(scan, first - 1))) return null
  return candidate(scan, first, index + 1, {
    meaning: era(termOf(scan.context, holder), 'first_day'),
    rule: 'era-inauguration',
  })
}

/** "five months into her term": the length counts from the term's first day. */
function intoTerm(scan: Scan, found: Candidate, meaning: DurationMeaning): Candidate {
  let at = found.last + 1
  const pronoun = PRONOUN_GENDER.get(wordAt(scan, at))
  const named = holderAt(scan.context, at)
  at = named?.last ?? at + 1
  if (possessive(wordAt(scan, at))) at++
  while (/^(?:first|second|third|new|six-year|four-year)$/.test(wordAt(scan, at))) at++
  if (
    meaning.place !== null ||
    !/^(?:term|presidency|tenure|mandate|administration|government)$/.test(wordAt(scan, at))
  )
    return found
  const holder = named?.holder ?? (pronoun === undefined ? null : holderNear(scan.context, found.first, pronoun))
  if (holder === null) return found
  return {
    ...found,
    meaning: { ...meaning, place: 'first', of: era(termOf(scan.context, holder)) },
    rule: 'units-into-term',
  }
}

/** "the first five months of President Roe", "of her term": those of the one who is named. */
function ofTerm(scan: Scan, found: Candidate, meaning: DurationMeaning): Candidate {
  let at = found.last + 1
  const pronoun = PRONOUN_GENDER.get(wordAt(scan, at))
  while (wordAt(scan, at) === 'the' || wordAt(scan, at) === 'then' || TITLES.has(wordAt(scan, at))) at++
  const named = holderAt(scan.context, at)
  at = named?.last ?? at + 1
  if (possessive(wordAt(scan, at))) at++
  const isTerm = TERM.test(wordAt(scan, at))
  const holder =
    named?.holder ?? (pronoun === undefined || !isTerm ? null : holderNear(scan.context, found.first, pronoun))
  if (holder === null) return found
  const of = era(termOf(scan.context, holder))
  return {
    ...widened(scan, found, found.first, isTerm ? at + 1 : at),
    meaning: { ...meaning, of },
    rule: 'units-in-office',
  }
}

/** "his first 100 days in office", "her first eight months": the term is that of whoever "his" speaks of. */
export const refineInOffice: Refiner = (scan, candidates) =>
  candidates.map((found) => {
    const { meaning } = found
    if (meaning.kind !== 'duration' || meaning.of !== null) return found
    const next = wordAt(scan, found.last)
    if (next === 'into') return intoTerm(scan, found, meaning)
    if (next === 'of' && meaning.place !== null) return ofTerm(scan, found, meaning)
    const office = next === 'in' && /^(?:office|power)$/.test(wordAt(scan, found.last + 1))
    const whose = possessive(wordAt(scan, found.first - 1)) || PRONOUN_GENDER.has(wordAt(scan, found.first - 1))
    if (meaning.place === null) {
      // "Roe’s four years in office" are the first four of the term.
      const owner = office && whose ? holderBefore(scan, found.first) : null
      if (owner === null) return found
      const of = era(termOf(scan.context, owner.holder))
      return {
        ...widened(scan, found, owner.first, found.last + 2),
        meaning: { ...meaning, place: 'first', of },
        rule: 'units-in-office',
      }
    }
    const gender = PRONOUN_GENDER.get(wordAt(scan, found.first)) ?? null
    const named = holderBefore(scan, found.first)
    // Without "in office" only a holder's own first days are meant ("Roe's", or "her" if the sentence has named one).
    const own = gender !== null || (named !== null && possessive(wordAt(scan, found.first - 1)))
    if (!office && (!own || meaning.place !== 'first' || /^(?:in|at|as|of|on|with)$/.test(next))) return found
    const holder = named?.holder ?? holderNear(scan.context, found.first, gender, office ? 'text' : 'sentence')
    if (holder === null) return found
    const wide = widened(scan, found, named?.first ?? found.first, office ? found.last + 2 : found.last)
    return { ...wide, meaning: { ...meaning, of: era(termOf(scan.context, holder)) }, rule: 'units-in-office' }
  })

/** "The first six months under Roe" are those of the term. */
export const refineUnderTerm: Refiner = joinNeighbours((scan, left, right) =>
  left.meaning.kind === 'duration' &&
  left.meaning.place === 'first' &&
  left.meaning.of === null &&
  right.rule === 'era-under' &&
  right.meaning.kind === 'era' &&
  right.first === left.last
    ? {
        ...widened(scan, left, left.first, right.last),
        meaning: { ...left.meaning, of: right.meaning },
        rule: 'units-in-office',
      }
    : null,
)

/** "In six months", told after "since X took office" in the same paragraph, are the first six of the term. */
export const refineAfterEntry: Refiner = (scan, candidates) => {
  let entry: { readonly era: EraMeaning; readonly paragraph: number | undefined } | null = null
  return candidates.map((found) => {
    const { meaning } = found
    const paragraph = sentenceAt(scan.context, found.start)?.paragraph
    if (meaning.kind === 'era' && meaning.point === 'since') entry = { era: meaning, paragraph }
    if (meaning.kind !== 'duration' || meaning.place !== null || meaning.count === null) return found
    if (entry === null || entry.paragraph !== paragraph || wordAt(scan, found.first - 1) !== 'in') return found
    return {
      ...found,
      meaning: { ...meaning, place: 'first', of: { ...entry.era, point: 'whole' } },
      rule: 'units-since-entry',
    }
  })
}

/** Words before an administration that make it a time. */
const ERA_CUES = new Set([
  'during',
  'throughout',
  'under',
  'since',
  'than',
  'over',
  'in',
  'before',
  'after',
  'until',
  'by',
])

/** Words that are of a time when they are of an administration ("the high of the … administration"). */
const PEAKS = new Set(
  'high highs peak peaks height record records low lows level levels average averages years days end start beginning'.split(
    ' ',
  ),
)

/** Keeps an administration only where it is a time. */
export function isTemporalEra(scan: Scan, found: Candidate): boolean {
  // "the previous administration allowed it" is an actor; its average is one of its time.
  const next = scan.tokens[found.last]
  if (
    found.rule === 'era-previous' &&
    wordAt(scan, found.last - 1) === 'administration' &&
    (next?.pos === 'VERB' || next?.pos === 'AUX')
  )
    return ERA_CUES.has(wordAt(scan, found.first - 1))
  if (found.rule === 'era-previous') return true
  if (found.rule !== 'era-named' && found.rule !== 'era-pronoun' && found.rule !== 'era-current') return true
  const noun = wordAt(scan, found.last - 1)
  const before = wordAt(scan, found.first - 1)
  if (noun === 'era') return true
  if (/^(?:term|presidency|tenure|mandate|premiership)$/.test(noun)) return ERA_CUES.has(before) || before === 'of'
  if (before === 'of') return PEAKS.has(wordAt(scan, found.first - 2))
  return /^(?:during|throughout|under|since|than)$/.test(before)
}
