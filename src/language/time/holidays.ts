// Feasts that a pack names: days of every year whose name stands for their date. They join with years as other dates do.
import type { Pack } from '../../packs/schema.js'
import { asWritten, type PhraseIndex, phraseIndex } from '../phrase-index.js'
import { tokenise } from '../token.js'
import { type Candidate, candidate, type Scan } from './candidate.js'
import { calendar } from './meaning.js'

interface FeastDay {
  readonly month: number
  readonly day: number
}

const BY_PACK = new WeakMap<Pack, PhraseIndex<FeastDay>>()

/** The feasts of a pack, made once a pack. */
function feastsOf(pack: Pack): PhraseIndex<FeastDay> {
  const known = BY_PACK.get(pack)
  if (known !== undefined) return known
  const entries = pack.holidays.flatMap(({ names, day }) => {
    const [month, number] = day.split('-').map(Number) as [number, number]
    return names.map((name) => [name, { month, day: number }] as const)
  })
  const made = phraseIndex(entries, (name) => tokenise(name, 'none').map(({ text }) => text), asWritten)
  BY_PACK.set(pack, made)
  return made
}

/** The candidates of a grammar with the pack's feasts among them, in text order; a feast holds what its name covers. */
export function withHolidays(scan: Scan, candidates: readonly Candidate[]): Candidate[] {
  const { pack } = scan.context
  if (pack.holidays.length === 0) return [...candidates]
  const feasts = feastsOf(pack)
    .find(scan.tokens)
    .map(({ value, first, last }) => candidate(scan, first, last, { meaning: calendar(value), rule: 'holiday' }))
  const others = candidates.filter((one) => !feasts.some(({ start, end }) => one.start < end && start < one.end))
  return [...others, ...feasts].sort((a, b) => a.start - b.start)
}
