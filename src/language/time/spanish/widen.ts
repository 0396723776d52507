// Widens Spanish candidates to the left over words that take a part of the period: a principios de junio, a finales del
// año, la primera mitad de 2024. And reads the preposition in front: desde, hasta, antes de, después de.
import type { Candidate, Refiner, Scan } from '../candidate.js'
import { widened, wordAt } from '../candidate.js'
import type { Part } from '../meaning.js'
import { calendar, isOneYear } from '../meaning.js'
import { withArticle } from './calendar-dates.js'
import { PART_NOUNS, PART_VERBS, STANDING_WITH } from './lexicon.js'

function takesPart(found: Candidate): boolean {
  if (found.part !== null || found.range === 'to') return false
  const { kind } = found.meaning
  return kind === 'calendar' || kind === 'offset' || kind === 'decade' || kind === 'century' || kind === 'era'
}

/** The token before the "de" that ties `found` to what stands in front, or -1; "del" is the first word of `found`. */
function tied(scan: Scan, found: Candidate): number {
  if (wordAt(scan, found.first) === 'del') return found.first - 1
  return wordAt(scan, found.first - 1) === 'de' ? found.first - 2 : -1
}

/** "a principios de", "el comienzo de", "a mediados del". */
function partBefore(scan: Scan, found: Candidate): { readonly first: number; readonly part: Part } | null {
  const at = tied(scan, found)
  if (at < 0) return null
  const part = PART_NOUNS.get(wordAt(scan, at))
  if (part === undefined) return null
  if (wordAt(scan, at) === 'fin' && wordAt(scan, found.first) === 'semana') return null
  const closing = wordAt(scan, at) === 'cierre'
  if (closing && found.meaning.kind === 'calendar' && found.meaning.weekday !== null) return null
  return { first: wordAt(scan, at - 1) === 'al' ? at - 1 : withArticle(scan, at), part }
}

/** "la primera mitad de 2024": a half of the period behind it. */
function halfBefore(scan: Scan, found: Candidate): Candidate | null {
  const at = tied(scan, found)
  if (at < 1 || wordAt(scan, at) !== 'mitad') return null
  const which = wordAt(scan, at - 1)
  const half = which === 'primera' ? 1 : which === 'segunda' ? 2 : 0
  if (half === 0 || found.meaning.kind === 'duration') return null
  return {
    ...widened(scan, found, withArticle(scan, at - 1), found.last),
    meaning: calendar({ half, of: found.meaning }),
    rule: 'half-of',
  }
}

/** "lo que va del año", "lo que queda de semana". */
function remainder(scan: Scan, found: Candidate): Candidate | null {
  const at = tied(scan, found)
  const verb = wordAt(scan, at)
  if (at < 2 || (verb !== 'va' && verb !== 'queda') || wordAt(scan, at - 1) !== 'que' || wordAt(scan, at - 2) !== 'lo')
    return null
  const wide = widened(scan, found, at - 2, found.last)
  return { ...wide, part: verb === 'queda' ? 'later' : null, rule: verb === 'queda' ? 'part-of-rest' : 'so-far' }
}

/** "cerró 2024 con", "inicia el año en": where a number stands at one end of a year. */
function partAtVerb(scan: Scan, found: Candidate): Part | null {
  const part = PART_VERBS.get(wordAt(scan, found.first - 1))
  return part !== undefined && isOneYear(found.meaning) && STANDING_WITH.test(wordAt(scan, found.last)) ? part : null
}

/** Months, years and the like are taken in part; a bare "el año" counts only so. */
export const refineParts: Refiner = (scan, candidates) =>
  candidates.map((found) => {
    if (!takesPart(found)) return found
    const other = remainder(scan, found) ?? halfBefore(scan, found)
    if (other !== null) return other
    const standing = partAtVerb(scan, found)
    if (standing !== null) return { ...found, part: standing, rule: `part-of+${found.rule}` }
    const wide = partBefore(scan, found)
    if (wide === null) return found
    return { ...widened(scan, found, wide.first, found.last), part: wide.part, rule: `part-of+${found.rule}` }
  })

/** Words in front of a date that bound it, the last one first. */
function boundBefore(scan: Scan, first: number): Candidate['mod'] {
  const word = wordAt(scan, first - 1)
  const before = wordAt(scan, first - 2)
  if (word === 'desde' || word === 'tras') return 'after'
  if (word === 'hasta') return 'before'
  if (word === 'partir' || before === 'partir') return 'after'
  const from = word === 'de' ? before : wordAt(scan, first) === 'del' ? word : ''
  if (from === 'antes') return 'before'
  if (from === 'después') return 'after'
  return word === 'hacia' || (word === 'de' && before === 'alrededor') ? 'approx' : null
}

const isFrom = (scan: Scan, first: number): boolean =>
  wordAt(scan, first - 1) === 'desde' ||
  (wordAt(scan, first - 1) === 'de' && wordAt(scan, first - 2) === 'partir') ||
  (wordAt(scan, first) === 'del' && wordAt(scan, first - 1) === 'partir')

/** Reads the preposition in front of a date; it is not part of the expression. */
export const refineBounds: Refiner = (scan, candidates) =>
  candidates.map((found) => {
    const { kind } = found.meaning
    if (
      kind !== 'calendar' &&
      kind !== 'offset' &&
      kind !== 'shift' &&
      kind !== 'decade' &&
      kind !== 'century' &&
      kind !== 'same'
    )
      return found
    const mod = boundBefore(scan, found.first)
    if (mod === null) return found
    const since = isFrom(scan, found.first) && kind !== 'same'
    return { ...found, mod: found.mod ?? mod, since: since && found.range === null }
  })
