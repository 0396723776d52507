// Widens English candidates to the left over words that take a part of the period: early June, late in 2024, the end
// of the year, the latter part of the decade. And reads the preposition in front: since, until, before, after.
import type { Candidate, Refiner, Scan } from '../candidate.js'
import { widened, wordAt } from '../candidate.js'
import { isOneYear, type Part } from '../meaning.js'
import { PART_ADJECTIVES, PART_NOUNS, PART_VERBS, STANDING_WITH } from './lexicon.js'

const dash = (word: string): boolean => word === '-' || word === '–'

function takesPart(found: Candidate): boolean {
  switch (found.meaning.kind) {
    case 'calendar':
    case 'offset':
    case 'decade':
    case 'century':
    case 'era':
      return found.part === null && found.range !== 'to'
    case 'same':
      return found.part === null
    case 'clock':
      return found.part === null && found.meaning.hour === null
    default:
      return false
  }
}

interface Widening {
  readonly first: number
  readonly part: Part
  readonly how: 'part' | 'part-of'
}

/** "ended 2024 with", "began the year at": where a number stands at one end of a year. */
function byVerb(scan: Scan, found: Candidate): Widening | null {
  const part = PART_VERBS.get(wordAt(scan, found.first - 1))
  if (part === undefined || !isOneYear(found.meaning) || !STANDING_WITH.test(wordAt(scan, found.last))) return null
  return { first: found.first, part, how: 'part-of' }
}

/** "early", "late", "mid" right before, or with "in" or a dash between; the article in front comes along. */
function byAdjective(scan: Scan, found: Candidate): Widening | null {
  let at = found.first - 1
  if (wordAt(scan, at) === 'in' || dash(wordAt(scan, at)) || wordAt(scan, at) === 'on') at--
  const part = wordAt(scan, at) === 'mid-to-late' ? 'end' : PART_ADJECTIVES.get(wordAt(scan, at))
  if (part === undefined) return null
  const between = wordAt(scan, found.first - 1)
  if (part === 'earlier' || part === 'later') {
    const own = wordAt(scan, found.first)
    const bound = between === 'in' || /^(?:this|that|the|today|in)$/.test(own)
    if (!bound) return null
  }
  if (between === 'on' && wordAt(scan, at - 1) !== 'very') return null
  let first = at
  if (wordAt(scan, first - 1) === 'very') first--
  if (wordAt(scan, first - 1) === 'the' && between !== 'in') first--
  return { first, part, how: 'part' }
}

/** "the end of", "the very beginning of", "the latter part of", "month’s end". */
function byNoun(scan: Scan, found: Candidate): Widening | null {
  if (wordAt(scan, found.first - 1) !== 'of') return null
  let at = found.first - 2
  let part = PART_NOUNS.get(wordAt(scan, at))
  if (wordAt(scan, at) === 'part' || wordAt(scan, at) === 'days' || wordAt(scan, at) === 'stages') {
    const which = wordAt(scan, at - 1)
    part = /^(?:early|earlier|first)$/.test(which)
      ? 'start'
      : /^(?:latter|later|late|last|final|closing)$/.test(which)
        ? 'end'
        : undefined
    at--
  }
  if (part === undefined) return null
  let first = at
  if (wordAt(scan, first - 1) === 'very') first--
  if (wordAt(scan, first - 1) === 'the') first--
  return { first, part, how: 'part-of' }
}

/** Months, years and the like are taken in part; a bare "the year" counts only so. */
export const refineParts: Refiner = (scan, candidates) =>
  candidates.map((found) => {
    if (!takesPart(found)) return found
    const wide = byAdjective(scan, found) ?? byNoun(scan, found) ?? byVerb(scan, found)
    if (wide === null) return found
    return { ...widened(scan, found, wide.first, found.last), part: wide.part, rule: `${wide.how}+${found.rule}` }
  })

const BOUNDS: ReadonlyMap<string, Candidate['mod']> = new Map([
  ['since', 'after'],
  ['after', 'after'],
  ['until', 'before'],
  ['till', 'before'],
  ['by', 'before'],
  ['before', 'before'],
])
const APPROXIMATE = new Set(['around', 'about', 'circa', 'c.', 'ca.', 'approximately'])

/** Reads the preposition in front of a date; it is not part of the expression. */
export const refineBounds: Refiner = (scan, candidates) =>
  candidates.map((found) => {
    const { kind } = found.meaning
    if (kind !== 'calendar' && kind !== 'offset' && kind !== 'shift' && kind !== 'decade' && kind !== 'century')
      return found
    const before = wordAt(scan, found.first - 1)
    if (APPROXIMATE.has(before)) return found.mod === null ? { ...found, mod: 'approx' } : found
    const mod = BOUNDS.get(before)
    if (mod === undefined || mod === null) return found
    return { ...found, mod: found.mod ?? mod, since: before === 'since' }
  })
