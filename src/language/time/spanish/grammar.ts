// How Spanish tells time: one table from a core word to the proposers that may start there, then refiners in order.
import type { Candidate, Proposer, Refiner, Scan, TimeGrammar } from '../candidate.js'
import { firstOf, proposersByWord } from '../neighbours.js'
import { dropOverlaps } from '../overlap.js'
import {
  proposeCentury,
  proposeDecade,
  proposeMonth,
  proposeNumeric,
  proposeWeekday,
  proposeWordYear,
  proposeYear,
  proposeYearRange,
} from './calendar-dates.js'
import { proposeClock } from './clock.js'
import { proposeOffice, proposeSinceEntry, proposeTermBeside, refineInOffice } from './eras.js'
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

/** Every proposer that may start at a word is asked; the first finding holds. */
const CORES = proposersByWord([
  [MONTHS.keys(), proposeMonth],
  [WEEKDAYS.keys(), proposeWeekday],
  [['años', 'década'], proposeDecade],
  [['siglo', 's.'], proposeCentury],
  [['mil'], proposeWordYear],
  // A term of office before the length that its word may be as well: el sexenio pasado.
  [OFFICE_NOUNS, proposeTermBeside],
  [UNITS.keys(), proposeUnit],
  [['fin', 'fines'], proposeUnit],
  [SEASONS.keys(), proposeSeason],
  [TODAY_WORDS, proposeToday],
  [DAY_PARTS.keys(), proposeDayPart],
  [['anoche'], proposeLastNight],
  [FEASTS.keys(), proposeFeast],
  [SETS.keys(), proposeSetWord],
  [['momento', 'periodo', 'período', 'entonces', 'época'], proposeSame],
  [VAGUE_STARTS, proposeVague],
  [OFFICE_NOUNS, proposeOffice],
  [['desde'], proposeSinceEntry],
  ['una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '), proposeClock],
])
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
    const next = firstOf(scan, i, CORES.get(lower) ?? (digit ? NUMERIC : NONE))
    if (next !== null) found.push(next)
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
