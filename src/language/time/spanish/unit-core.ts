// Where a Spanish text names a unit of time, and where what looks like one tells an age.
import type { Scan } from '../candidate.js'
import { wordAt } from '../candidate.js'
import type { UnitWord } from './lexicon.js'
import { UNITS } from './lexicon.js'

/** A unit where the text names it: tokens from `first` to `last` (exclusive). */
export interface Core extends UnitWord {
  readonly first: number
  readonly last: number
}

const PEOPLE =
  /^(?:hombre|mujer|joven|niño|niña|menor|adolescente|anciano|anciana|señor|señora|persona|bebé|varón|estudiante|madre|padre|hijo|hija)$/

/** "de 34 años de edad", "tiene 40 años", ", de 34 años," tell an age. */
export function isAge(scan: Scan, core: Core, first: number): boolean {
  if (core.unit !== 'year' && core.unit !== 'month') return false
  if (wordAt(scan, core.last) === 'de' && wordAt(scan, core.last + 1) === 'edad') return true
  const before = wordAt(scan, first - 1)
  if (/^(?:tiene|tenía|tienen|cumplió|cumple|cumplirá)$/.test(before)) return true
  const beyond = wordAt(scan, first - 2)
  if (before === 'de' && (PEOPLE.test(beyond) || beyond === ',' || beyond === 'edad')) return true
  return (
    before === ',' && /^[,.;)]$/.test(wordAt(scan, core.last)) && /^\p{Lu}/u.test(scan.tokens[first - 2]?.text ?? '')
  )
}

const WEEKEND: UnitWord = { unit: 'weekend', many: false, times: 1 }
const WEEKENDS: UnitWord = { unit: 'weekend', many: true, times: 1 }

export function coreAt(scan: Scan, index: number): Core | null {
  const word = wordAt(scan, index)
  if (word === 'fin' || word === 'fines') {
    if (wordAt(scan, index + 1) !== 'de' || wordAt(scan, index + 2) !== 'semana') return null
    return { ...(word === 'fin' ? WEEKEND : WEEKENDS), first: index, last: index + 3 }
  }
  const unit = UNITS.get(word)
  // "Segundo" is an ordinal; a capital inside a sentence ("Buenas Noches", "Día de la Madre") is part of a name.
  if (unit === undefined || (unit.unit === 'second' && !unit.many)) return null
  if (
    /^\p{Lu}/u.test(scan.tokens[index]?.text ?? '') &&
    index > 0 &&
    wordAt(scan, index - 1) !== '.' &&
    !lineStarts(scan, index)
  )
    return null
  return { ...unit, first: index, last: index + 1 }
}

const lineStarts = (scan: Scan, index: number): boolean =>
  scan.context.text.slice(scan.tokens[index - 1]?.end ?? 0, scan.tokens[index]?.start ?? 0).includes('\n')
