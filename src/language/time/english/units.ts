// English expressions around a unit of time: two months ago, the last six months, last week, the third quarter,
// each year, for decades. The unit is the core; number, limiter and determiner are read to its left, direction to its
// right.
import type { Candidate, Scan } from '../candidate.js'
import { candidate, wordAt } from '../candidate.js'
import type { Meaning, Unit } from '../meaning.js'
import { calendar, offset } from '../meaning.js'
import { directionAfter } from './directions.js'
import type { UnitWord } from './lexicon.js'
import {
  DETERMINERS,
  NUMBER_WORDS,
  ORDINALS,
  PLACES,
  POSSESSIVES,
  RELATIONS,
  UNIT_ADJECTIVES,
  UNITS,
} from './lexicon.js'
import type { CountBefore } from './numbers.js'
import { countBefore, limiterBefore } from './numbers.js'

const hyphen = (word: string): boolean => word === '-' || word === '–' || word === '‑'

/** "12-year-old", "40 years old", "years of age" tell an age. */
function isAge(scan: Scan, index: number): boolean {
  const next = wordAt(scan, index + 1)
  const far = wordAt(scan, index + 2)
  return (hyphen(next) && /^olds?$/.test(far)) || next === 'old' || (next === 'of' && far === 'age')
}

/** "each year", "every two weeks", "per day", "30 a day", "twice a month". */
function proposeSet(scan: Scan, index: number, word: UnitWord): Candidate | null {
  const before = wordAt(scan, index - 1)
  const set = (first: number, count: number): Candidate =>
    candidate(scan, first, index + 1, {
      meaning: { kind: 'set', unit: word.unit, count: count * word.times, weekday: null },
      rule: 'set-unit',
    })
  if (before === 'each' || before === 'every' || before === 'per') return set(index - 1, 1)
  if (before === '/' && !word.many) return set(index, 1)
  if ((before === 'a' || before === 'an') && !word.many) {
    const counted = scan.tokens[index - 2]
    if (counted === undefined || counted.pos === 'PUNCT') return null
    if (/^(?:once|twice|times|thrice)$/.test(counted.lower)) return set(index - 1, 1)
    const rate =
      counted.pos === 'NUM' || (counted.pos === 'NOUN' && counted.lower !== counted.lemma && /s$/.test(counted.lower))
    return rate && !/^(?:later|ago|earlier|before|after|of)$/.test(wordAt(scan, index + 1)) ? set(index - 1, 1) : null
  }
  const count = word.many ? countBefore(scan, index, true) : null
  if (count !== null && count.value !== null && wordAt(scan, count.first - 1) === 'every')
    return set(count.first - 1, count.value)
  return null
}

/** "the third quarter", "the second half", "the nineteenth century", "the fourth-quarter". */
function proposeOrdinal(scan: Scan, index: number, word: UnitWord): Candidate | null {
  if (word.many || !(word.unit === 'quarter' || word.unit === 'half' || word.unit === 'century')) return null
  let at = index - 1
  if (hyphen(wordAt(scan, at))) at--
  const told = wordAt(scan, at)
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(told)
  const latter = word.unit === 'half' && told === 'latter' ? 2 : null
  const former = word.unit === 'half' && told === 'former' ? 1 : null
  let number = digits !== null ? Number(digits[1]) : (ORDINALS.get(told) ?? latter ?? former)
  if (number === null) return null
  if (told === 'first' && hyphen(wordAt(scan, at - 1)) && wordAt(scan, at - 2) === 'twenty') {
    number = 21
    at -= 2
  }
  const hyphenated = at < index - 1 && number < 21 && hyphen(wordAt(scan, index - 1))
  const first = wordAt(scan, at - 1) === 'the' && !hyphenated ? at - 1 : at
  if (word.unit === 'century') {
    const bc = /^(?:bc|b\.c\.|bce)$/.test(wordAt(scan, index + 1))
    return candidate(scan, first, bc ? index + 2 : index + 1, {
      meaning: { kind: 'century', number: bc ? -number : number },
      rule: 'century',
    })
  }
  // "The first half-year" is counted from a beginning and is no half of a calendar year.
  if (word.unit === 'half' && number === 1 && hyphen(wordAt(scan, index + 1)) && wordAt(scan, index + 2) === 'year')
    return candidate(scan, first, index + 3, {
      meaning: { kind: 'duration', unit: 'month', count: 6, place: 'first', of: null },
      rule: 'first-units',
    })
  const limit = word.unit === 'quarter' ? 4 : 2
  if (number > limit) return null
  const meaning = word.unit === 'quarter' ? calendar({ quarter: number }) : calendar({ half: number })
  return candidate(scan, first, index + 1, { meaning, rule: 'ordinal-period' })
}

const FINE: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour'])

const BESIDE: ReadonlySet<string> = new Set(['previous', 'preceding', 'following', 'subsequent'])

/** Widens a counted unit to the left over what limits and places it. */
function frontOf(scan: Scan, count: CountBefore) {
  const limited = limiterBefore(scan, count.first)
  let first = limited.first
  const word = wordAt(scan, first - 1)
  // "expected to last six weeks": a verb places nothing.
  const verb =
    word === 'last' && /^(?:to|will|would|could|can|may|might|should|not|usually|only)$/.test(wordAt(scan, first - 2))
  const placed = verb ? null : (PLACES.get(word) ?? null)
  // "the previous six months" stand before another period, not before the day of writing.
  const beside = BESIDE.has(word) && (DETERMINERS.has(wordAt(scan, first - 2)) || word !== 'following')
  if (placed !== null || beside) {
    first--
    if (DETERMINERS.has(wordAt(scan, first - 1))) first--
  }
  return { first, placed, mod: limited.mod }
}

/** "a year-long siege", "months-long": the unit alone is the length. */
function proposeLong(scan: Scan, index: number, word: UnitWord): Candidate | null {
  if (!hyphen(wordAt(scan, index + 1)) || wordAt(scan, index + 2) !== 'long' || hyphen(wordAt(scan, index - 1)))
    return null
  const meaning: Meaning = {
    kind: 'duration',
    unit: word.unit,
    count: word.many ? null : word.times,
    place: null,
    of: null,
  }
  return candidate(scan, index, index + 3, { meaning, rule: 'unit-long' })
}

/** A number of units: a step where a direction follows, else a duration, placed or not. */
function proposeCounted(scan: Scan, index: number, word: UnitWord): Candidate | null {
  const count = countBefore(scan, index, word.many)
  if (count === null) return null
  // "a second", "one half" count no time; "a quarter" is a fraction.
  // "an hour away", "a two-hour drive" measure a way.
  if (FINE.has(word.unit) && /^(?:away|drive|flight|walk|from|outside|ride)$/.test(wordAt(scan, index + 1))) return null
  if (!word.many && (word.unit === 'second' || word.unit === 'quarter' || word.unit === 'half')) return null
  if (
    word.many &&
    (word.unit === 'half' ||
      (word.unit === 'quarter' && count.value !== null && count.value < 4 && wordAt(scan, index + 1) === 'of'))
  )
    return null
  // "a year and a half"
  const half =
    wordAt(scan, index + 1) === 'and' && [1, 2, 3].map((k) => wordAt(scan, index + k)).join(' ') === 'and a half'
  const end = half ? index + 4 : index + 1
  const value = count.value === null ? null : (count.value + (half ? 0.5 : 0)) * word.times
  const behind = directionAfter(scan, end)
  if (behind !== null) {
    const { first, mod } = limiterBefore(scan, count.first)
    const { direction, last } = behind
    const whole = value === null || Number.isInteger(value) || word.unit !== 'year'
    const meaning: Meaning = {
      kind: 'shift',
      unit: whole ? word.unit : 'month',
      count: whole ? value : Math.round(value * 12),
      sign: direction.sign,
      from: direction.from,
    }
    return candidate(scan, first, last, {
      meaning,
      // "More than a year ago" is before that; other limits say no more than "about".
      mod: mod === null ? null : mod === 'after' && direction.sign < 0 ? 'before' : 'approx',
      rule: `units-${wordAt(scan, end)}`,
    })
  }
  const { first, placed, mod } = frontOf(scan, count)
  const meaning: Meaning = { kind: 'duration', unit: word.unit, count: value, place: placed, of: null }
  return candidate(scan, first, end, { meaning, mod, rule: placed === null ? 'units' : `${placed}-units` })
}

/** The step that a relation makes; `the next` and `the following` go on from the date told before. */
function relationMeaning(relation: string, unit: Unit, definite: boolean): Meaning | null {
  switch (relation) {
    case 'this':
      return offset(unit, 0, 'document')
    case 'last':
      return offset(unit, -1, 'document')
    case 'next':
      return offset(unit, 1, definite ? 'earlier' : 'document')
    case 'same':
      return offset(unit, 0, 'earlier')
    case 'previous':
      return offset(unit, -1, 'earlier')
    case 'following':
      return offset(unit, 1, 'earlier')
    default:
      return null
  }
}

/** "last month", "this week", "the same day", "that very year", "the past year", "the first year". */
function proposeRelated(scan: Scan, index: number, word: UnitWord): Candidate | null {
  // "the last minute", "the final hour" are figures of speech more often than times.
  if (FINE.has(word.unit) && !word.many && !(word.unit === 'hour' && wordAt(scan, index - 1) === 'past')) return null
  let at = index - 1
  const fiscal = /^(?:fiscal|financial)$/.test(wordAt(scan, at))
  if (fiscal || UNIT_ADJECTIVES.has(wordAt(scan, at))) at--
  const told = wordAt(scan, at)
  const relation = RELATIONS.get(told)
  const before = wordAt(scan, at - 1)
  const determined = DETERMINERS.has(before)
  let first = determined ? at - 1 : at
  if (told === 'same' && (before === 'that' || before === 'this')) first = at - 1
  if (relation !== undefined && word.many) {
    // "the following days": some of them.
    if (told === 'this' || told === 'that' || told === 'same' || told === 'current') return null
    // "a town emptied following years of war": after, not the next ones.
    if (told === 'following' && !determined) return proposeBare(scan, index, word)
    const place = PLACES.get(told)
    const meaning: Meaning = { kind: 'duration', unit: word.unit, count: null, place: place ?? null, of: null }
    return candidate(scan, first, index + 1, { meaning, rule: 'related-units' })
  }
  if (relation !== undefined) {
    if (told === 'past' || (told === 'last' && before === 'the' && word.unit === 'decade')) {
      const meaning: Meaning = { kind: 'duration', unit: word.unit, count: word.times, place: 'last', of: null }
      return candidate(scan, first, index + 1, { meaning, rule: 'past-unit' })
    }
    const meaning = relationMeaning(relation, word.unit, before === 'the')
    if (meaning === null) return null
    return candidate(scan, first, index + 1, { meaning, rule: `${told}-${word.unit}` })
  }
  if (
    (told === 'first' || told === 'final' || told === 'opening') &&
    (before === 'the' || POSSESSIVES.has(before) || /^['’]s?$/.test(before))
  ) {
    const place = told === 'final' ? 'final' : 'first'
    const count = word.many ? null : word.times
    const meaning: Meaning = { kind: 'duration', unit: word.unit, count, place, of: null }
    return candidate(scan, first, index + 1, { meaning, rule: 'first-unit' })
  }
  if (fiscal && told === 'the')
    return candidate(scan, at, index + 1, { meaning: calendar({ fiscal: true }), rule: 'fiscal-year' })
  return null
}

/** Bare plurals are vague lengths: "for years", "weeks later". */
function proposeBarePlural(scan: Scan, index: number, { unit }: UnitWord): Candidate | null {
  const before = wordAt(scan, index - 1)
  if (unit === 'second' || unit === 'quarter' || unit === 'half' || unit === 'weekend') return null
  if (FINE.has(unit) && !/^(?:for|in|within|of|after)$/.test(before)) return null
  const behind = directionAfter(scan, index + 1)
  if (behind !== null) {
    const { direction, last } = behind
    const meaning: Meaning = { kind: 'shift', unit, count: null, sign: direction.sign, from: direction.from }
    return candidate(scan, index, last, { meaning, rule: `units-${wordAt(scan, index + 1)}` })
  }
  const first = before === 'the' || before === 'these' || before === 'those' ? index - 1 : index
  const meaning: Meaning = { kind: 'duration', unit, count: null, place: null, of: null }
  return candidate(scan, first, index + 1, { meaning, rule: 'bare-units' })
}

/** Periods that "the" alone may point to, where a part of them is taken. */
const POINTED: ReadonlySet<Unit> = new Set(['year', 'month', 'week', 'weekend', 'day', 'decade', 'century'])

/** A bare "the year" waits for "the end of" in front of it; "month’s end" has it behind. */
function proposeBare(scan: Scan, index: number, word: UnitWord): Candidate | null {
  if (word.many) return proposeBarePlural(scan, index, word)
  const before = wordAt(scan, index - 1)
  if (/^['’]s$/.test(wordAt(scan, index + 1)) && wordAt(scan, index + 2) === 'end')
    return candidate(scan, before === 'the' ? index - 1 : index, index + 3, {
      meaning: offset(word.unit, 0, 'earlier'),
      part: 'end',
      rule: 'unit-end',
    })
  if (before === 'the' && POINTED.has(word.unit))
    return candidate(scan, index - 1, index + 1, { meaning: offset(word.unit, 0, 'earlier'), rule: 'bare-unit' })
  return null
}

/** Everything that has a unit of time at its core. */
export function proposeUnit(scan: Scan, index: number): Candidate | null {
  const word = UNITS.get(wordAt(scan, index))
  if (word === undefined || isAge(scan, index)) return null
  // "the second" and "last minute" are seldom time; nights are days only when counted.
  if (word.unit === 'second' && !word.many) return null
  const night = wordAt(scan, index).startsWith('night')
  if (night && countBefore(scan, index, word.many) === null) return null
  // "the One Hundred Days", "60 Minutes": a capital inside a sentence is part of a name.
  const token = scan.tokens[index]
  if (
    token !== undefined &&
    /^[A-Z]/.test(token.text) &&
    NUMBER_WORDS.has(wordAt(scan, index - 1)) &&
    /^[A-Z]/.test(scan.tokens[index - 1]?.text ?? '') &&
    index > 1 &&
    wordAt(scan, index - 2) !== '.'
  ) {
    return null
  }
  return (
    proposeLong(scan, index, word) ??
    proposeSet(scan, index, word) ??
    proposeOrdinal(scan, index, word) ??
    proposeRelated(scan, index, word) ??
    proposeCounted(scan, index, word) ??
    proposeBare(scan, index, word)
  )
}
