// Spanish expressions that need little around them: hoy, ayer, recientemente, diario, verano, esta noche, en ese momento.
import { phraseIndex, withoutCase } from '../../phrase-index.js'
import { tokenise } from '../../token.js'
import type { Candidate, Scan } from '../candidate.js'
import { candidate, wordAt } from '../candidate.js'
import type { DayPart, Meaning } from '../meaning.js'
import { calendar, offset } from '../meaning.js'
import { withArticle } from './calendar-dates.js'
import {
  ARTICLES,
  DAY_PARTS,
  FEASTS,
  RELATIONS_AFTER,
  RELATIONS_BEFORE,
  SEASONS,
  SETS,
  VAGUE_PHRASES,
} from './lexicon.js'

const TODAYS: ReadonlyMap<string, number> = new Map([
  ['hoy', 0],
  ['ayer', -1],
  ['anteayer', -2],
  ['antier', -2],
  ['mañana', 1],
])
export const TODAY_WORDS: readonly string[] = [...TODAYS.keys()]

const VAGUE = phraseIndex(VAGUE_PHRASES, (phrase) => tokenise(phrase, 'none').map((token) => token.lower), withoutCase)
/** First words of vague phrases, for the table of cores. */
export const VAGUE_STARTS: readonly string[] = [
  ...new Set(VAGUE_PHRASES.map(([phrase]) => phrase.split(' ')[0] as string)),
]

/** "hoy", "el día de hoy", "ayer", "pasado mañana"; "mañana" with an article is a part of the day. */
export function proposeToday(scan: Scan, index: number): Candidate | null {
  const word = wordAt(scan, index)
  const count = TODAYS.get(word)
  if (count === undefined) return null
  const before = wordAt(scan, index - 1)
  if (word === 'mañana' && (ARTICLES.has(before) || RELATIONS_BEFORE.has(before) || before === 'por')) {
    if (before !== 'pasado') return null
  }
  if (word === 'hoy' && /^(?:en|día)$/.test(wordAt(scan, index + 1)) && VAGUE.at(scan.tokens, index) !== null)
    return null
  if (before === 'pasado')
    return candidate(scan, index - 1, index + 1, { meaning: offset('day', 2, 'document'), rule: 'today' })
  const long = before === 'de' && wordAt(scan, index - 2) === 'día'
  const first = long ? withArticle(scan, index - 2) : index
  return candidate(scan, first, index + 1, { meaning: offset('day', count, 'document'), rule: 'today' })
}

const partOf = (part: DayPart, of: Meaning | null): Meaning => ({
  kind: 'clock',
  hour: null,
  minute: null,
  utc: false,
  part,
  of,
})

/** "anoche". */
export function proposeLastNight(scan: Scan, index: number): Candidate | null {
  return candidate(scan, index, index + 1, { meaning: partOf('NI', offset('day', -1, 'document')), rule: 'last-night' })
}

/** Words that make "actual" or "reciente" no time: "en la actual" goes with a noun, which is enough. */
export function proposeVague(scan: Scan, index: number): Candidate | null {
  const found = VAGUE.at(scan.tokens, index)
  const meaning = found?.values[0]
  if (found === null || meaning === undefined) return null
  const word = wordAt(scan, index)
  const next = wordAt(scan, found.last)
  // "tan pronto como", "el pasado lunes", "el futuro presidente".
  if (word === 'pronto' && wordAt(scan, index - 1) === 'tan') return null
  if (word === 'futuro' && ARTICLES.has(wordAt(scan, index - 1))) return null
  if (wordAt(scan, found.last - 1) === 'pasado' && !/^[.,;:)]?$/.test(next)) return null
  return candidate(scan, index, found.last, { meaning, rule: `vague-${word}` })
}

/** "diario", "mensual": behind a noun; with an article in front and nothing behind, "el diario" is a newspaper. */
export function proposeSetWord(scan: Scan, index: number): Candidate | null {
  const found = SETS.get(wordAt(scan, index))
  const token = scan.tokens[index]
  if (found === undefined || token === undefined || /^\p{Lu}/u.test(token.text)) return null
  const before = wordAt(scan, index - 1)
  if (
    /^diarios?$/.test(token.lower) &&
    (/^(?:el|los|un|este|ese|del|al|su|según|otro|otros)$/.test(before) || before === '')
  )
    return null
  const [unit, count] = found
  return candidate(scan, index, index + 1, { meaning: { kind: 'set', unit, count, weekday: null }, rule: 'set-word' })
}

/** "el verano pasado", "este otoño", "en primavera". */
export function proposeSeason(scan: Scan, index: number): Candidate | null {
  const season = SEASONS.get(wordAt(scan, index))
  const token = scan.tokens[index]
  if (season === undefined || token === undefined || (/^\p{Lu}/u.test(token.text) && index > 0)) return null
  const behind = RELATIONS_AFTER.get(wordAt(scan, index + 1)) ?? null
  const before = RELATIONS_BEFORE.get(wordAt(scan, index - 1)) ?? null
  const relation = behind ?? before
  const first = withArticle(scan, before === null ? index : index - 1)
  return candidate(scan, first, behind === null ? index + 1 : index + 2, {
    meaning: calendar({ season, relation }),
    rule: 'season',
  })
}

/** "esta noche", "la mañana del lunes", "por la tarde"; alone they wait for a date beside them. */
export function proposeDayPart(scan: Scan, index: number): Candidate | null {
  const part = DAY_PARTS.get(wordAt(scan, index))
  if (part === undefined) return null
  const before = wordAt(scan, index - 1)
  const clock = (first: number, of: Meaning | null, rule: string): Candidate =>
    candidate(scan, first, index + 1, { meaning: partOf(part, of), rule })
  const relation = RELATIONS_BEFORE.get(before)
  if (relation === 'this') return clock(index - 1, offset('day', 0, 'document'), 'this-part')
  if (relation === 'last') return clock(withArticle(scan, index - 1), offset('day', -1, 'document'), 'last-part')
  if (relation === 'same') return clock(withArticle(scan, index - 1), offset('day', 0, 'earlier'), 'that-part')
  if (before === 'la' && wordAt(scan, index - 2) === 'por') {
    const day = TODAYS.get(wordAt(scan, index - 3))
    if (day !== undefined) return clock(index - 3, offset('day', day, 'document'), 'today-part')
    return clock(index - 2, null, 'the-part')
  }
  return before === 'la' || before === 'el' ? clock(index - 1, null, 'the-part') : null
}

export function proposeFeast(scan: Scan, index: number): Candidate | null {
  const found = FEASTS.get(wordAt(scan, index))
  if (found === undefined || !/^\p{Lu}/u.test(scan.tokens[index]?.text ?? '')) return null
  const [month, day] = found
  return candidate(scan, index, index + 1, { meaning: calendar({ month, day }), rule: 'feast' })
}

/** "en ese momento", "en aquel entonces", "desde entonces", "el mismo periodo". */
export function proposeSame(scan: Scan, index: number): Candidate | null {
  const word = wordAt(scan, index)
  const before = wordAt(scan, index - 1)
  if (word === 'entonces') {
    if (!/^(?:desde|hasta|aquel|por|para)$/.test(before)) return null
    return candidate(scan, before === 'aquel' ? index - 1 : index, index + 1, {
      meaning: { kind: 'same', what: 'point' },
      rule: 'same-then',
    })
  }
  if (RELATIONS_BEFORE.get(before) !== 'same') return null
  return candidate(scan, withArticle(scan, index - 1), index + 1, {
    meaning: { kind: 'same', what: /^per[ií]odo$/.test(word) ? 'period' : 'point' },
    rule: 'same',
  })
}
