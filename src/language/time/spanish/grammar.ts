// How Spanish tells time: one table from a core word to the proposers that may start there, then refiners in order.
import type { Candidate, Proposer, Refiner, Scan, TimeGrammar } from '../candidate.js'
import { dropOverlaps } from '../overlap.js'
import {
  proposeCentury,
  proposeDecade,
  proposeMonth,
  proposeNumeric,
  proposeWeekday,
  proposeYear,
  proposeYearRange,
} from './calendar-dates.js'
import { proposeClock } from './clock.js'
import { proposeOffice, proposeSinceEntry, refineInOffice } from './eras.js'
import { refineJoins } from './join.js'
import { DAY_PARTS, FEASTS, MONTHS, OFFICE_NOUNS, SEASONS, SETS, UNITS, WEEKDAYS } from './lexicon.js'
import { refineRanges, refineShortRanges } from './ranges.js'
import { tenseAt } from './tense.js'
import { proposeUnit } from './units.js'
import { refineBounds, refineParts } from './widen.js'
import {
  proposeDayPart,
  proposeFeast,
  proposeLastNight,
  proposeSame,
  proposeSeason,
  proposeSetWord,
  proposeToday,
  proposeVague,
  TODAY_WORDS,
  VAGUE_STARTS,
} from './words.js'

/** Every proposer that may start at a word is asked; the longest finding holds. */
function coreTable(): Map<string, Proposer[]> {
  const table = new Map<string, Proposer[]>()
  const add = (words: Iterable<string>, proposer: Proposer): void => {
    for (const word of words) {
      const known = table.get(word)
      if (known === undefined) table.set(word, [proposer])
      else known.push(proposer)
    }
  }
  add(MONTHS.keys(), proposeMonth)
  add(WEEKDAYS.keys(), proposeWeekday)
  add(['años', 'década'], proposeDecade)
  add(['siglo', 's.'], proposeCentury)
  add(UNITS.keys(), proposeUnit)
  add(['fin', 'fines'], proposeUnit)
  add(SEASONS.keys(), proposeSeason)
  add(TODAY_WORDS, proposeToday)
  add(DAY_PARTS.keys(), proposeDayPart)
  add(['anoche'], proposeLastNight)
  add(FEASTS.keys(), proposeFeast)
  add(SETS.keys(), proposeSetWord)
  add(['momento', 'periodo', 'período', 'entonces', 'época'], proposeSame)
  add(VAGUE_STARTS, proposeVague)
  add(OFFICE_NOUNS, proposeOffice)
  add(['desde'], proposeSinceEntry)
  add('una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '), proposeClock)
  return table
}

const CORES = coreTable()
/** Tokens with a digit, by shape: clocks, dates, years. */
const NUMERIC: readonly Proposer[] = [proposeClock, proposeNumeric, proposeYear]
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const NONE: readonly Proposer[] = []

/** Every candidate of the text. Each token is looked up once; only cores are looked at closer. */
function propose(scan: Scan): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < scan.tokens.length; i++) {
    const lower = scan.tokens[i]?.lower ?? ''
    const digit = isDigit(lower.charCodeAt(0))
    for (const proposer of CORES.get(lower) ?? (digit ? NUMERIC : NONE)) {
      const next = proposer(scan, i)
      if (next === null) continue
      found.push(next)
      break
    }
    if (digit && lower.length >= 7) found.push(...(proposeYearRange(scan, i) ?? []))
  }
  return found
}

/** What is no expression unless something was joined to it. */
const NEEDS_COMPANY = new Set(['bare-unit', 'the-part'])

const dropUnjoined: Refiner = (_scan, candidates) => candidates.filter((found) => !NEEDS_COMPANY.has(found.rule))

export const SPANISH: TimeGrammar = {
  propose,
  tenseAt,
  refiners: [
    // First one reading a place, so that later steps meet neighbours only.
    (_scan, candidates) => dropOverlaps(candidates),
    // Days without a month of their own take it before anything is joined over them.
    refineShortRanges,
    (_scan, candidates) => dropOverlaps(candidates),
    // Joins make the periods that parts and ranges are then taken of.
    refineJoins,
    refineInOffice,
    refineParts,
    refineRanges,
    refineBounds,
    // Last, since anything joined has changed its rule by now.
    dropUnjoined,
    (_scan, candidates) => dropOverlaps(candidates),
  ],
}
