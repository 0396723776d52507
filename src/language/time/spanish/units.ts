// Spanish expressions around a unit of time: hace dos meses, los últimos seis meses, el año pasado, el tercer trimestre,
// cada año, durante décadas. The unit is the core; number, limiter and article are read to its left, relation and
// direction to both sides.

import { NUMBER_VALUES } from '../../quantity/spanish/number-lexicon.js'
import type { Candidate, Scan } from '../candidate.js'
import { candidate, wordAt } from '../candidate.js'
import type { Meaning, Relation, Unit } from '../meaning.js'
import { calendar, offset } from '../meaning.js'
import { withArticle } from './calendar-dates.js'
import {
  ARTICLES,
  ORDINALS,
  PART_NOUNS,
  PLACES,
  POSSESSIVES,
  RELATIONS_AFTER,
  RELATIONS_BEFORE,
  UNIT_ADJECTIVES,
} from './lexicon.js'
import type { CountBefore } from './numbers.js'
import { countBefore, limiterBefore } from './numbers.js'
import { type Core, coreAt, isAge } from './unit-core.js'

/** Whether something is counted shortly before, as a rate needs it. */
function countedBefore(scan: Scan, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 6); i--) {
    if (
      /\d/.test(wordAt(scan, i)) ||
      /^(?:veces|vez|mil|millones|promedio|una|dos|tres|diez|cien)$/.test(wordAt(scan, i))
    )
      return true
    if (/^[.;:]$/.test(wordAt(scan, i))) return false
  }
  return false
}

/** "cada año", "cada dos semanas", "todos los días", "al año", "por día", "a la semana". */
function proposeSet(scan: Scan, core: Core): Candidate | null {
  const before = wordAt(scan, core.first - 1)
  const set = (first: number, count: number): Candidate =>
    candidate(scan, first, core.last, {
      meaning: { kind: 'set', unit: core.unit, count: count * core.times, weekday: null },
      rule: 'set-unit',
    })
  if (before === 'cada' && !core.many) return set(core.first - 1, 1)
  if (/^tod[oa]s$/.test(wordAt(scan, core.first - 2)) && /^l[oa]s$/.test(before) && core.many)
    return set(core.first - 2, 1)
  const count = core.many ? countBefore(scan, core.first, true) : null
  if (count !== null && count.value !== null && wordAt(scan, count.first - 1) === 'cada')
    return set(count.first - 1, count.value)
  if (core.many || RELATIONS_AFTER.has(wordAt(scan, core.last))) return null
  if ((before === 'al' || before === 'por') && countedBefore(scan, core.first - 1)) return set(core.first - 1, 1)
  if (before === 'la' && wordAt(scan, core.first - 2) === 'a' && countedBefore(scan, core.first - 2))
    return set(core.first - 2, 1)
  return null
}

/** "el tercer trimestre", "el segundo semestre", "la primera mitad" (of a year told behind it). */
function proposeOrdinal(scan: Scan, core: Core): Candidate | null {
  if (core.many || (core.unit !== 'quarter' && core.unit !== 'half')) return null
  const number = ORDINALS.get(wordAt(scan, core.first - 1)) ?? null
  if (number === null || number > (core.unit === 'quarter' ? 4 : 2)) return null
  const meaning = core.unit === 'quarter' ? calendar({ quarter: number }) : calendar({ half: number })
  return candidate(scan, withArticle(scan, core.first - 1), core.last, { meaning, rule: 'ordinal-period' })
}

const FINE: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour'])
/** Units of which "the last one" is a whole period of the calendar; of the others it is a stretch that ends today. */
const CALENDAR_UNITS: ReadonlySet<Unit> = new Set(['weekend', 'quarter', 'half'])

function meaningOf(relation: Relation, told: string, core: Core): Meaning | null {
  const last = /^últim[oa]$/.test(told)
  if (last && !CALENDAR_UNITS.has(core.unit))
    return { kind: 'duration', unit: core.unit, count: core.times, place: 'last', of: null }
  switch (relation) {
    case 'this':
      return offset(core.unit, 0, 'document')
    case 'last':
      return offset(core.unit, -1, 'document')
    case 'next':
      return offset(core.unit, 1, 'document')
    case 'same':
      return offset(core.unit, 0, 'earlier')
    case 'previous':
      return offset(core.unit, -1, 'earlier')
    case 'following':
      return offset(core.unit, 1, 'earlier')
  }
}

/** "un mismo día": a length. */
const single = (scan: Scan, core: Core): Candidate =>
  candidate(scan, core.first - 2, core.last, {
    meaning: { kind: 'duration', unit: core.unit, count: core.times, place: null, of: null },
    rule: 'units',
  })

/** "el año pasado", "la próxima semana", "este mes", "ese día", "el mes que viene", "el año en curso". */
function proposeRelated(scan: Scan, core: Core): Candidate | null {
  if (core.many || FINE.has(core.unit)) return null
  const make = (first: number, last: number, relation: Relation, told: string): Candidate | null => {
    const meaning = meaningOf(relation, told, core)
    // "el sexenio pasado" is no period of the calendar.
    if (meaning === null || (core.times !== 1 && meaning.kind === 'offset')) return null
    return candidate(scan, first, last, { meaning, rule: `${relation}-${core.unit}` })
  }
  const behind = wordAt(scan, core.last)
  const far = wordAt(scan, core.last + 1)
  const front = withArticle(scan, core.first)
  if (behind === 'que' && (far === 'viene' || far === 'entra')) return make(front, core.last + 2, 'next', 'viene')
  if (behind === 'en' && far === 'curso') return make(front, core.last + 2, 'this', 'curso')
  const after = RELATIONS_AFTER.get(behind)
  if (after !== undefined) return make(front, core.last + 1, after, behind)
  const told = wordAt(scan, core.first - 1)
  const before = RELATIONS_BEFORE.get(told)
  if (before === undefined) return null
  let first = withArticle(scan, core.first - 1)
  // "ese mismo día", "este último año", "un mismo día": two pointers, or none.
  const outer = wordAt(scan, core.first - 2)
  if (told === 'mismo' || told === 'misma') {
    if (/^una?$/.test(outer)) return single(scan, core)
    if (RELATIONS_BEFORE.has(outer)) first = core.first - 2
  } else if (RELATIONS_BEFORE.has(outer)) first = core.first - 2
  return make(first, core.last, before, told)
}

/** Where a counted unit ends: over "y medio" and "consecutivos". */
function tailOf(scan: Scan, core: Core): { readonly last: number; readonly half: boolean } {
  const half = wordAt(scan, core.last) === 'y' && /^medi[oa]$/.test(wordAt(scan, core.last + 1))
  const last = half ? core.last + 2 : core.last
  return { last: UNIT_ADJECTIVES.has(wordAt(scan, last)) ? last + 1 : last, half }
}

interface Direction {
  readonly sign: 1 | -1
  readonly from: 'document' | 'earlier'
  readonly last: number
}

/** "dos meses después", "tres días más tarde", "un año antes", "dos siglos atrás". */
function directionBehind(scan: Scan, last: number): Direction | null {
  const word = wordAt(scan, last)
  const next = wordAt(scan, last + 1)
  const measured = /^del?$/
  // "dos días antes del cierre" measures a gap.
  if (word === 'más' && next === 'tarde' && !measured.test(wordAt(scan, last + 2)))
    return { sign: 1, from: 'earlier', last: last + 2 }
  if (word === 'después' && !measured.test(next)) return { sign: 1, from: 'earlier', last: last + 1 }
  if (word === 'antes' && !measured.test(next)) return { sign: -1, from: 'earlier', last: last + 1 }
  return word === 'atrás' ? { sign: -1, from: 'document', last: last + 1 } : null
}

/** A step from a point: "hace dos meses", "dentro de tres días", "dos años después". */
function proposeStep(scan: Scan, core: Core, count: CountBefore | null): Candidate | null {
  const { last, half } = tailOf(scan, core)
  const front = limiterBefore(scan, count?.first ?? core.first)
  const value = count === null || count.value === null ? null : count.value * core.times + (half ? 0.5 : 0)
  if (count === null && !core.many) return null
  const step = (first: number, end: number, sign: 1 | -1, from: Direction['from'], rule: string): Candidate =>
    candidate(scan, first, end, {
      meaning: { kind: 'shift', unit: core.unit, count: value, sign, from },
      mod: front.mod === null ? null : front.mod === 'after' && sign < 0 ? 'before' : 'approx',
      rule,
    })
  let at = front.first - 1
  if (wordAt(scan, at) === 'ya' || wordAt(scan, at) === 'apenas') at--
  if (wordAt(scan, at) === 'hace' && wordAt(scan, at - 1) === 'desde')
    return candidate(scan, front.first, last, {
      meaning: { kind: 'duration', unit: core.unit, count: value, place: 'last', of: null },
      mod: front.mod,
      rule: 'units-since-ago',
    })
  if (/^(?:hace|hacía)$/.test(wordAt(scan, at)))
    return step(at, last, -1, wordAt(scan, at) === 'hace' ? 'document' : 'earlier', 'units-ago')
  if (wordAt(scan, at) === 'de' && wordAt(scan, at - 1) === 'dentro')
    return step(at - 1, last, 1, 'document', 'units-ahead')
  const behind = directionBehind(scan, last)
  if (behind === null) return null
  return step(front.first, behind.last, behind.sign, behind.from, 'units-direction')
}

/** The finer unit that half of one is told in, with how many of it. */
const HALVES: Partial<Record<Unit, readonly [unit: Unit, count: number]>> = {
  hour: ['minute', 30],
  day: ['hour', 12],
  year: ['month', 6],
  decade: ['year', 5],
  century: ['year', 50],
}

/** "media hora", "medio siglo". */
function halfUnit(scan: Scan, core: Core, first: number, mod: Candidate['mod']): Candidate | null {
  const finer = HALVES[core.unit]
  if (finer === undefined) return null
  const meaning: Meaning = { kind: 'duration', unit: finer[0], count: finer[1], place: null, of: null }
  return candidate(scan, first, core.last, { meaning, mod, rule: 'units' })
}

/** A number of units: a step where a direction is told, else a length, placed or not. */
function proposeCounted(scan: Scan, core: Core): Candidate | null {
  let count = countBefore(scan, core.first, core.many)
  let placed = PLACES.get(wordAt(scan, core.first - 1)) ?? null
  // "los dos últimos años": the number stands before the place.
  if (count === null && placed !== null) {
    const inner = countBefore(scan, core.first - 1, true)
    count = inner ?? { first: core.first - 1, value: null }
  }
  const step = proposeStep(scan, core, count)
  if (step !== null) return step
  if (count === null || isAge(scan, core, count.first)) return null
  if (!core.many && (core.unit === 'second' || core.unit === 'quarter')) return null
  const { last, half } = tailOf(scan, core)
  const { first: limited, mod } = limiterBefore(scan, count.first)
  let first = limited
  const outer = PLACES.get(wordAt(scan, first - 1))
  if (outer !== undefined) {
    placed = outer
    first--
  }
  const determined = ARTICLES.has(wordAt(scan, first - 1)) || POSSESSIVES.has(wordAt(scan, first - 1))
  if (determined && (placed !== null || /^l[oa]s$/.test(wordAt(scan, first - 1)))) first--
  if (count.value === 0.5 && !determined) return halfUnit(scan, core, first, mod)
  const value = count.value === null ? null : count.value * core.times + (half ? 0.5 : 0)
  const behind = PLACES.get(wordAt(scan, last)) ?? null
  const meaning: Meaning = { kind: 'duration', unit: core.unit, count: value, place: placed ?? behind, of: null }
  return candidate(scan, first, behind === null ? last : last + 1, {
    meaning,
    mod,
    rule: (placed ?? behind) === null ? 'units' : `${placed ?? behind}-units`,
  })
}

/** "año y medio", bare plurals ("durante años"), and a bare period that waits for "a finales de" in front of it. */
function proposeBare(scan: Scan, core: Core): Candidate | null {
  const before = wordAt(scan, core.first - 1)
  if (!core.many) {
    if (tailOf(scan, core).half) {
      const meaning: Meaning = { kind: 'duration', unit: core.unit, count: core.times * 1.5, place: null, of: null }
      return candidate(scan, core.first, core.last + 2, { meaning, rule: 'units' })
    }
    // "lo que va de año".
    const part = wordAt(scan, core.first - 2)
    const runs = part === 'queda' || (part === 'va' && wordAt(scan, core.first - 3) === 'que')
    const parted = before === 'de' && (PART_NOUNS.has(part) || runs)
    if (!parted && before !== 'el' && before !== 'la' && before !== 'del') return null
    if (FINE.has(core.unit)) return null
    const first = parted ? core.first : core.first - 1
    return candidate(scan, first, core.last, { meaning: offset(core.unit, 0, 'document'), rule: 'bare-unit' })
  }
  if (core.unit === 'quarter' || core.unit === 'half' || core.unit === 'weekend' || isAge(scan, core, core.first))
    return null
  if (core.unit === 'second' || /\d|^(?:buenos|buenas|santos|de)$/.test(before) || NUMBER_VALUES.has(before))
    return null
  if (FINE.has(core.unit) && !/^(?:durante|por|en|hace|tras)$/.test(before)) return null
  const meaning: Meaning = { kind: 'duration', unit: core.unit, count: null, place: null, of: null }
  return candidate(scan, core.first, core.last, { meaning, rule: 'bare-units' })
}

/** Everything that has a unit of time at its core. */
export function proposeUnit(scan: Scan, index: number): Candidate | null {
  const core = coreAt(scan, index)
  if (core === null) return null
  // Nights are days only when counted; "fin de semana" is read from its first word.
  const night = wordAt(scan, index).startsWith('noche')
  if (night && (!core.many || countBefore(scan, index, true) === null)) return null
  if (
    wordAt(scan, index) === 'semana' &&
    wordAt(scan, index - 1) === 'de' &&
    /^fin(?:es)?$/.test(wordAt(scan, index - 2))
  )
    return null
  return (
    proposeSet(scan, core) ??
    proposeOrdinal(scan, core) ??
    proposeRelated(scan, core) ??
    proposeCounted(scan, core) ??
    (core.unit === 'weekend' && !core.many && ARTICLES.has(wordAt(scan, index - 1))
      ? candidate(scan, index - 1, core.last, { meaning: offset('weekend', 0, 'document'), rule: 'weekend' })
      : proposeBare(scan, core))
  )
}
