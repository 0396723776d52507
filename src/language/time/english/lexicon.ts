// English words of time. Each group says why it stands apart.
import type { DayPart, Part, Relation, Season, Unit, VagueMeaning } from '../meaning.js'

const words = (list: string): string[] => list.split(' ')

/** Month names and their newspaper abbreviations (the tokeniser keeps the full stop). */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan jan.',
    'february feb feb.',
    'march mar mar.',
    'april apr apr.',
    'may',
    'june jun jun.',
    'july jul jul.',
    'august aug aug.',
    'september sept sept. sep sep.',
    'october oct oct.',
    'november nov nov.',
    'december dec dec.',
  ].flatMap((names, i) => words(names).map((name) => [name, i + 1] as const)),
)
/** Months that are also verbs, names or adjectives: they need more than a capital. */
export const AMBIGUOUS_MONTHS = new Set(words('may march april june august mar jan sep dec'))

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'monday mon.',
    'tuesday tues. tue.',
    'wednesday wed.',
    'thursday thurs. thu.',
    'friday fri.',
    'saturday sat.',
    'sunday sun.',
  ].flatMap((names, i) => words(names).map((name) => [name, i + 1] as const)),
)

/** Units by form; `many` tells plural from singular, since bare plurals are vague durations and bare singulars are not. */
export interface UnitWord {
  readonly unit: Unit
  readonly many: boolean
  /** How many of the unit the word stands for: a fortnight is two weeks. */
  readonly times: number
}

const unitForms = (word: string, unit: Unit, times = 1): readonly (readonly [string, UnitWord])[] => [
  [word, { unit, many: false, times }],
  [word.endsWith('ry') ? `${word.slice(0, -1)}ies` : `${word}s`, { unit, many: true, times }],
]

export const UNITS: ReadonlyMap<string, UnitWord> = new Map([
  ...unitForms('second', 'second'),
  ...unitForms('minute', 'minute'),
  ...unitForms('hour', 'hour'),
  ...unitForms('day', 'day'),
  ...unitForms('night', 'day'),
  ...unitForms('weekend', 'weekend'),
  ...unitForms('week', 'week'),
  ...unitForms('fortnight', 'week', 2),
  ...unitForms('month', 'month'),
  ...unitForms('quarter', 'quarter'),
  ...unitForms('half', 'half'),
  ...unitForms('year', 'year'),
  ...unitForms('decade', 'decade'),
  ...unitForms('century', 'century'),
])

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['midday', 'MI'],
  ['noon', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['midnight', 'NI'],
  ['nighttime', 'NI'],
  ['daytime', 'DT'],
])

/** Days named by a feast whose date never moves. */
export const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ['halloween', [10, 31]],
])

/** Words that place a period beside now or beside the date told before. */
export const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['this', 'this'],
  ['current', 'this'],
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['that', 'same'],
  ['same', 'same'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['following', 'following'],
  ['subsequent', 'following'],
  ['succeeding', 'following'],
  ['ensuing', 'following'],
])

/** Words before a counted unit that place the whole stretch beside the day of writing, or in a period. */
export const PLACES: ReadonlyMap<string, 'last' | 'next' | 'first' | 'final'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['first', 'first'],
  ['opening', 'first'],
  ['final', 'final'],
  ['closing', 'final'],
])

/** Words before a date that take a part of it: early June, late in 2024. */
export const PART_ADJECTIVES: ReadonlyMap<string, Part> = new Map([
  ['early', 'start'],
  ['mid', 'mid'],
  ['late', 'end'],
  ['earlier', 'earlier'],
  ['later', 'later'],
])
/** Nouns that take a part of what follows "of": the end of March. */
export const PART_NOUNS: ReadonlyMap<string, Part> = new Map([
  ['start', 'start'],
  ['beginning', 'start'],
  ['outset', 'start'],
  ['onset', 'start'],
  ['opening', 'start'],
  ['middle', 'mid'],
  ['midpoint', 'mid'],
  ['end', 'end'],
  ['close', 'end'],
  ['remainder', 'later'],
  ['rest', 'later'],
])

/** Verbs with which something stands at one end of a year: "ended 2024 with 40 boats". */
export const PART_VERBS: ReadonlyMap<string, Part> = new Map([
  ...words('begin begins began beginning start starts started starting open opens opened').map(
    (word) => [word, 'start'] as const,
  ),
  ...words('end ends ended ending close closes closed closing finish finishes finished finishing').map(
    (word) => [word, 'end'] as const,
  ),
])
/** What stands behind such a year, when it is the year that begins or ends and no plan "opened 2024". */
export const STANDING_WITH = /^(?:with|at|on|as|by)$/u

/** Determiners that belong to the expression when they stand before it. */
export const DETERMINERS = new Set(words('the a an this that these those his her its their our my your'))
export const ARTICLES = new Set(words('the a an'))
export const POSSESSIVES = new Set(words('his her its their our my your'))

/** Words that limit a number of units, with what they do to it. */
export const LIMITERS: ReadonlyMap<string, 'approx' | 'before' | 'after'> = new Map([
  ['about', 'approx'],
  ['around', 'approx'],
  ['approximately', 'approx'],
  ['roughly', 'approx'],
  ['some', 'approx'],
  ['nearly', 'before'],
  ['almost', 'before'],
  ['under', 'before'],
  ['over', 'after'],
])
/** The same in several words, looked up from their last one. */
export const LIMITER_PHRASES: readonly (readonly [phrase: readonly string[], mod: 'approx' | 'before' | 'after'])[] = [
  [['more', 'than'], 'after'],
  [['less', 'than'], 'before'],
  [['fewer', 'than'], 'before'],
  [['at', 'least'], 'after'],
  [['at', 'most'], 'before'],
  [['up', 'to'], 'before'],
  [['close', 'to'], 'approx'],
  [['well', 'over'], 'after'],
  [['just', 'over'], 'after'],
  [['just', 'under'], 'before'],
]

/** Adjectives that may stand between a number and its unit. */
export const UNIT_ADJECTIVES = new Set(
  words(
    'full straight consecutive trading business entire whole successive working calendar fiscal financial long short more additional single school',
  ),
)

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
  ).map((word, i) => [word, i + 1] as const),
)

/** Sets in one word. */
export const SETS: ReadonlyMap<string, readonly [Unit, number]> = new Map([
  ['hourly', ['hour', 1]],
  ['daily', ['day', 1]],
  ['nightly', ['day', 1]],
  ['weekly', ['week', 1]],
  ['biweekly', ['week', 2]],
  ['fortnightly', ['week', 2]],
  ['monthly', ['month', 1]],
  ['bimonthly', ['month', 2]],
  ['quarterly', ['quarter', 1]],
  ['yearly', ['year', 1]],
  ['annual', ['year', 1]],
  ['annually', ['year', 1]],
  ['everyday', ['day', 1]],
  ['biannual', ['half', 1]],
  ['biennial', ['year', 2]],
])

const vague = (value: VagueMeaning['value'], reach: VagueMeaning['reach']): VagueMeaning => ({
  kind: 'vague',
  value,
  reach,
})

/** Phrases that name no date; the longest one at a place holds. */
export const VAGUE_PHRASES: readonly (readonly [phrase: string, meaning: VagueMeaning])[] = [
  // The day of writing.
  ['now', vague('PRESENT_REF', 'day')],
  ['right now', vague('PRESENT_REF', 'day')],
  ['for now', vague('PRESENT_REF', 'day')],
  ['currently', vague('PRESENT_REF', 'day')],
  ['at present', vague('PRESENT_REF', 'day')],
  ['at the moment', vague('PRESENT_REF', 'day')],
  ['presently', vague('PRESENT_REF', 'day')],
  ['nowadays', vague('PRESENT_REF', 'day')],
  ['these days', vague('PRESENT_REF', 'day')],
  ['the time being', vague('PRESENT_REF', 'day')],
  ['the present', vague('PRESENT_REF', 'day')],
  ['the present day', vague('PRESENT_REF', 'day')],
  ['present day', vague('PRESENT_REF', 'day')],
  ['present - day', vague('PRESENT_REF', 'day')],
  ['current', vague('PRESENT_REF', 'day')],
  // All that led up to it.
  ['so far', vague('PRESENT_REF', 'until')],
  ['thus far', vague('PRESENT_REF', 'until')],
  ['to date', vague('PRESENT_REF', 'until')],
  ['until now', vague('PRESENT_REF', 'until')],
  ['up to now', vague('PRESENT_REF', 'until')],
  // Before it.
  ['recently', vague('PAST_REF', 'until')],
  ['most recently', vague('PAST_REF', 'until')],
  ['more recently', vague('PAST_REF', 'until')],
  ['recent', vague('PAST_REF', 'until')],
  ['lately', vague('PAST_REF', 'until')],
  ['recent days', vague('PAST_REF', 'until')],
  ['recent weeks', vague('PAST_REF', 'until')],
  ['recent months', vague('PAST_REF', 'until')],
  ['recent years', vague('PAST_REF', 'until')],
  ['recent decades', vague('PAST_REF', 'until')],
  ['in the past', vague('PAST_REF', 'until')],
  ['the past', vague('PAST_REF', 'until')],
  // After it.
  ['in future', vague('FUTURE_REF', 'after')],
  ['the future', vague('FUTURE_REF', 'after')],
  ['the near future', vague('FUTURE_REF', 'after')],
  ['the foreseeable future', vague('FUTURE_REF', 'after')],
  ['future', vague('FUTURE_REF', 'after')],
  ['very soon', vague('FUTURE_REF', 'after')],
  ['the coming days', vague('FUTURE_REF', 'after')],
  ['the coming weeks', vague('FUTURE_REF', 'after')],
  ['the coming months', vague('FUTURE_REF', 'after')],
  ['the coming years', vague('FUTURE_REF', 'after')],
]

/** Words that count in a number of units. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, i) => [word, i] as const),
  ...words('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i) => [word, (i + 2) * 10] as const),
])
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
])
/** Counts that are no number. */
export const VAGUE_COUNTS = new Set(words('several few many couple various numerous'))

/** Decades in words. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  words('twenties thirties forties fifties sixties seventies eighties nineties').map(
    (word, i) => [word, (i + 2) * 10] as const,
  ),
)

/** Nouns for a holder's time in office. */
export const ERA_NOUNS = new Set(words('administration presidency government term tenure mandate premiership era'))

/** Verbs and adjectives that make what follows, or what they stand beside, lie ahead. */
export const FUTURE_WORDS = new Set(
  words(
    "will shall 'll ’ll wo scheduled due slated expected planned plans plan planning deadline upcoming forthcoming ahead going expire expires begins starts opens ends takes",
  ),
)
/** Past forms that do not end in -ed. */
export const PAST_WORDS = new Set(
  words(
    'was were had did been began became came fell rose went took gave said told found made sent kept left lost met paid put ran saw sold spent stood won wrote grew held hit cut led struck swore sworn broke brought built caught drove flew fought got heard knew laid shot showed spoke thought wore',
  ),
)
