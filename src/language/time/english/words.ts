// English expressions that need little around them: today, recently, daily, winter, that night, at that time.
import { phraseIndex, withoutCase } from '../../phrase-index.js'
import { tokenise } from '../../token.js'
import type { Candidate, Scan } from '../candidate.js'
import { candidate, wordAt } from '../candidate.js'
import type { Meaning } from '../meaning.js'
import { calendar, offset } from '../meaning.js'
import { relationBefore } from './calendar-dates.js'
import { DAY_PARTS, FEASTS, RELATIONS, SEASONS, SETS, VAGUE_PHRASES } from './lexicon.js'

const TODAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

export function proposeToday(scan: Scan, index: number): Candidate | null {
  const count = TODAYS.get(wordAt(scan, index))
  if (count === undefined) return null
  // "the day after tomorrow", "the day before yesterday".
  const beyond = count > 0 ? 'after' : 'before'
  if (count !== 0 && wordAt(scan, index - 1) === beyond && wordAt(scan, index - 2) === 'day') {
    const first = wordAt(scan, index - 3) === 'the' ? index - 3 : index - 2
    return candidate(scan, first, index + 1, { meaning: offset('day', 2 * count, 'document'), rule: 'day-beyond' })
  }
  return candidate(scan, index, index + 1, { meaning: offset('day', count, 'document'), rule: wordAt(scan, index) })
}

/** "tonight", "overnight". */
export function proposeTonight(scan: Scan, index: number): Candidate | null {
  if (wordAt(scan, index) !== 'tonight') return null
  const meaning: Meaning = {
    kind: 'clock',
    hour: null,
    minute: null,
    utc: false,
    part: 'NI',
    of: offset('day', 0, 'document'),
  }
  return candidate(scan, index, index + 1, { meaning, rule: 'tonight' })
}

const VAGUE = phraseIndex(VAGUE_PHRASES, (phrase) => tokenise(phrase, 'none').map((token) => token.lower), withoutCase)
/** First words of vague phrases, for the table of cores. */
export const VAGUE_STARTS: readonly string[] = [
  ...new Set(VAGUE_PHRASES.map(([phrase]) => phrase.split(' ')[0] as string)),
]

export function proposeVague(scan: Scan, index: number): Candidate | null {
  const found = VAGUE.at(scan.tokens, index)
  const meaning = found?.values[0]
  if (found === null || meaning === undefined) return null
  const word = wordAt(scan, index)
  const next = scan.tokens[found.last]
  if (found.last === index + 1) {
    // "the current administration" and "the present crisis" differ from "electric current": only before a noun.
    if (
      word === 'current' &&
      !(next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN' || next?.pos === 'VERB')
    )
      return null
    if (word === 'future' && !(next?.pos === 'NOUN' || next?.pos === 'ADJ')) return null
  }
  // "the past six months" is a length of time, "the present duties" no time.
  if (
    /^(?:past|present)$/.test(wordAt(scan, found.last - 1)) &&
    next !== undefined &&
    next.pos !== 'PUNCT' &&
    /^(?:NUM|NOUN|ADJ|DET)$/.test(next.pos)
  )
    return null
  return candidate(scan, index, found.last, { meaning, rule: `vague-${word}` })
}

function isName({ tokens }: Scan, index: number): boolean {
  const capital = (i: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '') && tokens[i]?.pos === 'PROPN'
  return /^\p{Lu}/u.test(tokens[index]?.text ?? '') && (capital(index - 1) || capital(index + 1))
}

export function proposeSetWord(scan: Scan, index: number): Candidate | null {
  const found = SETS.get(wordAt(scan, index))
  if (found === undefined) return null
  // "the Island Daily", "Weekly Herald": a capital beside a capital is a name.
  if (isName(scan, index)) return null
  const [unit, count] = found
  return candidate(scan, index, index + 1, { meaning: { kind: 'set', unit, count, weekday: null }, rule: 'set-word' })
}

/** Seasons; "fall" and "spring" only where they are nouns with something of a date beside them. */
export function proposeSeason(scan: Scan, index: number): Candidate | null {
  const word = wordAt(scan, index)
  const season = SEASONS.get(word)
  const token = scan.tokens[index]
  if (season === undefined || token === undefined) return null
  const before = wordAt(scan, index - 1)
  const after = wordAt(scan, index + 1)
  const { relation, first: placed } = relationBefore(scan, index)
  const dated =
    /^\d{4}$/.test(after) || (after === 'of' && /^(?:\d{3,4}|that|this|last|next)$/.test(wordAt(scan, index + 2)))
  const cued = relation !== null || dated || /^(?:in|by|during|until|since|late|early|mid|that)$/.test(before)
  if (word === 'fall' || word === 'spring') {
    const definite =
      before === 'the' &&
      /^(?:in|by|during|until|since|over|throughout|of|for|spent|both|through)$/.test(wordAt(scan, index - 2))
    if (token.pos === 'VERB' && !dated) return null
    if (word === 'fall' && !cued && !definite) return null
    // "goods that fall outside the pact"
    if (
      before === 'that' &&
      /^(?:outside|under|within|below|short|into|behind|from|to|on|in|apart|off|over|victim)$/.test(after)
    )
      return null
    if (word === 'fall' && after === 'of' && !dated) return null
  }
  const first = relation === null && before === 'the' ? index - 1 : placed
  return candidate(scan, first, index + 1, { meaning: calendar({ season, relation }), rule: 'season' })
}

/** Parts of the day: "that night", "this morning", "at night"; others wait for a date beside them. */
export function proposeDayPart(scan: Scan, index: number): Candidate | null {
  const part = DAY_PARTS.get(wordAt(scan, index))
  if (part === undefined) return null
  const before = wordAt(scan, index - 1)
  const clock = (first: number, of: Meaning | null, rule: string): Candidate =>
    candidate(scan, first, index + 1, {
      meaning: { kind: 'clock', hour: null, minute: null, utc: false, part, of },
      rule,
    })
  const definite = wordAt(scan, index - 2) === 'the'
  switch (RELATIONS.get(before)) {
    case 'this':
      return clock(index - 1, offset('day', 0, 'document'), 'this-part')
    case 'last':
      return clock(index - 1, offset('day', -1, 'document'), 'last-part')
    case 'same':
      return clock(definite ? index - 2 : index - 1, offset('day', 0, 'earlier'), 'that-part')
    case 'next':
    case 'following':
      return clock(definite ? index - 2 : index - 1, offset('day', 1, 'earlier'), 'next-part')
    case 'previous':
      return clock(definite ? index - 2 : index - 1, offset('day', -1, 'earlier'), 'previous-part')
    default:
  }
  const day = TODAYS.get(before)
  if (day !== undefined) return clock(index - 1, offset('day', day, 'document'), 'today-part')
  if (before === 'the') return clock(index - 1, null, 'the-part')
  return clock(index, null, 'bare-part')
}

export function proposeFeast(scan: Scan, index: number): Candidate | null {
  const found = FEASTS.get(wordAt(scan, index))
  if (found === undefined) return null
  const [month, day] = found
  const after = wordAt(scan, index + 1)
  const eve = after === 'eve'
  const last = eve || after === 'day' ? index + 2 : index + 1
  return candidate(scan, index, last, { meaning: calendar({ month, day: eve ? day - 1 : day }), rule: 'feast' })
}

/** "at that time", "during this period", "to this day". */
export function proposeSame(scan: Scan, index: number): Candidate | null {
  const word = wordAt(scan, index)
  const before = wordAt(scan, index - 1)
  let first = index - 1
  if (before === 'same' && /^(?:the|that|this)$/.test(wordAt(scan, index - 2))) first = index - 2
  else if (before === 'the') {
    if (word !== 'time' || wordAt(scan, index - 2) !== 'at' || wordAt(scan, index + 1) === 'of') return null
  } else if (before !== 'this' && before !== 'that') return null
  if (
    !/^(?:at|by|during|throughout|in|from|until|around|since|for|within|of|on|after|before)$/.test(
      wordAt(scan, first - 1),
    )
  )
    return null
  return candidate(scan, first, index + 1, {
    meaning: { kind: 'same', what: word === 'period' ? 'period' : 'point' },
    rule: `same-${word}`,
  })
}
