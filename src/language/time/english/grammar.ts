// How English tells time: one table from a core word to the proposers that may start there, then refiners in order.
import type { Candidate, Proposer, Refiner, Scan, TimeGrammar } from '../candidate.js'
import { firstOf, proposersByWord } from '../neighbours.js'
import { dropOverlaps } from '../overlap.js'
import { proposeMonth, proposePrefixed, proposeWeekday, proposeYear } from './calendar-dates.js'
import { proposeClock } from './clock.js'
import {
  isTemporalEra,
  proposeEraNoun,
  proposeInauguration,
  proposeSinceEntry,
  proposeUnder,
  refineAfterEntry,
  refineInOffice,
  refineUnderTerm,
} from './eras.js'
import { refineClockDates, refineJoins, refineStretchEnds } from './join.js'
import { DAY_PARTS, DECADE_WORDS, ERA_NOUNS, FEASTS, MONTHS, SEASONS, SETS, UNITS, WEEKDAYS } from './lexicon.js'
import { proposeDecadeWord, proposeFiscalRange, proposeNumeric, proposeYearRange } from './numeric-dates.js'
import { refineRanges, refineShortRanges } from './ranges.js'
import { tenseAt } from './tense.js'
import { proposeUnit } from './units.js'
import { refineBounds, refineParts } from './widen.js'
import {
  proposeDayPart,
  proposeFeast,
  proposeSame,
  proposeSeason,
  proposeSetWord,
  proposeToday,
  proposeTonight,
  proposeVague,
  VAGUE_STARTS,
} from './words.js'

/** Every proposer that may start at a word is asked; the first finding holds. */
const CORES = proposersByWord([
  [MONTHS.keys(), proposeMonth],
  [WEEKDAYS.keys(), proposeWeekday],
  [UNITS.keys(), proposeUnit],
  [SEASONS.keys(), proposeSeason],
  [DAY_PARTS.keys(), proposeDayPart],
  [FEASTS.keys(), proposeFeast],
  [SETS.keys(), proposeSetWord],
  [DECADE_WORDS.keys(), proposeDecadeWord],
  [['today', 'yesterday', 'tomorrow'], proposeToday],
  [['tonight'], proposeTonight],
  [['time', 'period', 'date'], proposeSame],
  [VAGUE_STARTS, proposeVague],
  [ERA_NOUNS, proposeEraNoun],
  [['under'], proposeUnder],
  [['since', 'when'], proposeSinceEntry],
  [['inauguration'], proposeInauguration],
])
/** Tokens with a digit, by shape: whole years, clocks, numeric dates. */
const NUMERIC: readonly Proposer[] = [proposeClock, proposeYear, proposeNumeric]
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** Tokens that hold a hyphen inside: the tokeniser keeps "mid-March" whole. */
const PREFIX = /^(?:mid|early|late)[-–]/i
const CODE = /^(?:fy\d|q[1-4]$|['’‘]\d0)/

function proposersFor(lower: string): readonly Proposer[] {
  const known = CORES.get(lower)
  if (known !== undefined) return known
  const code = lower.charCodeAt(0)
  if (isDigit(code)) return NUMERIC
  if ((code === 109 || code === 101 || code === 108) && PREFIX.test(lower)) return [proposePrefixed]
  if ((code === 102 || code === 113 || code === 39 || code === 8217 || code === 8216) && CODE.test(lower))
    return NUMERIC
  return []
}

/** Every candidate of the text. Each token is looked up once; only cores are looked at closer. */
function propose(scan: Scan): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < scan.tokens.length; i++) {
    const lower = scan.tokens[i]?.lower ?? ''
    const next = firstOf(scan, i, proposersFor(lower))
    if (next !== null) found.push(next)
    if (isDigit(lower.charCodeAt(0)) && lower.length >= 6) found.push(...(proposeYearRange(scan, i) ?? []))
    if (lower.length >= 7 && lower.startsWith('fy')) found.push(...(proposeFiscalRange(scan, i) ?? []))
  }
  return found
}

/** What is no expression unless something was joined to it. */
const NEEDS_COMPANY = new Set(['bare-unit', 'the-part'])

const dropUnjoined: Refiner = (scan, candidates) =>
  candidates.filter((found) => {
    if (NEEDS_COMPANY.has(found.rule)) return false
    if (found.rule === 'bare-part') return /^(?:night|daytime|nighttime)$/.test(scan.tokens[found.first]?.lower ?? '')
    return isTemporalEra(scan, found)
  })

export const ENGLISH: TimeGrammar = {
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
    refineUnderTerm,
    refineAfterEntry,
    refineParts,
    // "the end of March" is whole only now, and may itself be what a stretch is counted in.
    refineJoins,
    refineRanges,
    refineClockDates,
    refineStretchEnds,
    refineBounds,
    // Last, since anything joined has changed its rule by now.
    dropUnjoined,
    (_scan, candidates) => dropOverlaps(candidates),
  ],
}
