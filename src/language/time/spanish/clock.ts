// Times of day in Spanish: las 14:58 UTC, a las 8 de la mañana, las 15h, las 20:30 horas.

import { NUMBER_VALUES } from '../../quantity/spanish/number-lexicon.js'
import type { Candidate, Scan } from '../candidate.js'
import { candidate, wordAt } from '../candidate.js'

const ZONES = new Set('utc gmt h h. hrs hrs. horas hora'.split(' '))
const EVENING = /^(?:tarde|noche)$/

/** "de la tarde", "p.m." behind the hour: how many hours they add and where they end. */
function halfOfDay(scan: Scan, at: number, hour: number): { readonly hour: number; readonly last: number } {
  const word = wordAt(scan, at)
  if (/^p\.?m\.?$/.test(word)) return { hour: (hour % 12) + 12, last: at + 1 }
  if (/^a\.?m\.?$/.test(word)) return { hour: hour % 12, last: at + 1 }
  if (word === 'de' && wordAt(scan, at + 1) === 'la') {
    const part = wordAt(scan, at + 2)
    if (EVENING.test(part)) return { hour: hour < 12 ? hour + 12 : hour, last: at + 3 }
    if (/^(?:mañana|madrugada)$/.test(part)) return { hour, last: at + 3 }
  }
  return { hour, last: at }
}

/** Digits with minutes anywhere; a bare hour only behind "las" or "la" with something that makes it one. */
export function proposeClock(scan: Scan, index: number): Candidate | null {
  const word = wordAt(scan, index)
  const article = /^l[oa]s?$/.test(wordAt(scan, index - 1)) && wordAt(scan, index - 1) !== 'los'
  const full = /^(\d{1,2})[:.](\d{2})(?:hrs?\.?|h)?$/.exec(word)
  const bare = full === null ? /^(\d{1,2})(?:h|hrs\.?)?$/.exec(word) : null
  const spoken = article && wordAt(scan, index - 2) === 'a' ? NUMBER_VALUES.get(word) : undefined
  const told = full !== null ? Number(full[1]) : bare !== null ? Number(bare[1]) : spoken
  if (told === undefined || told > 24 || Number(full?.[2] ?? 0) > 59) return null
  if (full !== null && word.includes('.') && !article) return null
  const { hour, last } = halfOfDay(scan, index + 1, told)
  const zone = wordAt(scan, last)
  const zoned = ZONES.has(zone)
  const marked = full !== null || last > index + 1 || /h/.test(word) || (zoned && article)
  if (!marked || (full === null && !article && last === index + 1)) return null
  return candidate(scan, article ? index - 1 : index, zoned ? last + 1 : last, {
    meaning: {
      kind: 'clock',
      hour,
      minute: Number(full?.[2] ?? 0),
      utc: zone === 'utc' || zone === 'gmt',
      part: null,
      of: null,
    },
    rule: 'clock',
  })
}
