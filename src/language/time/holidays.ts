// Feasts that a pack names: days whose name stands for their date, the same in every year or by a rule. They join with years as other dates do.
import { holidayOf } from '../../packs/holiday-rule.js'
import type { Pack } from '../../packs/schema.js'
import { asWritten, type PhraseIndex, phraseIndex } from '../phrase-index.js'
import { tokenise } from '../token.js'
import { type Candidate, candidate, type Scan } from './candidate.js'
import { type CalendarMeaning, calendar } from './meaning.js'

type FeastDay = Pick<CalendarMeaning, 'month' | 'day' | 'moves'>

const BY_PACK = new WeakMap<Pack, PhraseIndex<FeastDay>>()
/** A year whose dates stand for those of a feast that moves until its own year is known. */
const ANY_YEAR = 2001

/** The feasts of a pack, made once a pack. */
function feastsOf(pack: Pack): PhraseIndex<FeastDay> {
  const known = BY_PACK.get(pack)
  if (known !== undefined) return known
  const entries = pack.holidays.flatMap(({ names, day }) => {
    const rule = holidayOf(day)
    const { month, day: number } = rule.in(ANY_YEAR)
    const feast = { month, day: number, moves: rule.moves ? rule.in : null }
    return names.map((name) => [name, feast] as const)
  })
  const made = phraseIndex(entries, (name) => tokenise(name, 'none').map(({ text }) => text), asWritten)
  BY_PACK.set(pack, made)
  return made
}

/** "Easter Island": a name of one word with a capital behind it is part of another name. */
const isPartOfName = (scan: Scan, first: number, last: number): boolean =>
  last === first + 1 && /^\p{Lu}\p{Ll}/u.test(scan.tokens[last]?.text ?? '')

/** The candidates of a grammar with the pack's feasts among them, in text order; a feast holds what its name covers. */
export function withHolidays(scan: Scan, candidates: readonly Candidate[]): Candidate[] {
  const { pack } = scan.context
  if (pack.holidays.length === 0) return [...candidates]
  const feasts = feastsOf(pack)
    .find(scan.tokens)
    .filter(({ first, last }) => !isPartOfName(scan, first, last))
    .map(({ value, first, last }) => candidate(scan, first, last, { meaning: calendar(value), rule: 'holiday' }))
  const others = candidates.filter((one) => !feasts.some(({ start, end }) => one.start < end && start < one.end))
  return [...others, ...feasts].sort((a, b) => a.start - b.start)
}
