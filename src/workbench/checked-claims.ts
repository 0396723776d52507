// Figures of a reading as claims that series may decide: what is measured, of which kind the number is, and what the
// words fix (per day or in total, period, baseline).
import type {
  BaselineName,
  CheckedClaim,
  CheckKind,
  CheckPer,
  Figure,
  Interval,
  Reading,
  Span,
} from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { claimValue } from '../resolve/claims.js'

/** Words that fix how a value is set out; the first that stands in the sentence holds. */
const PER_WORDS: readonly (readonly [RegExp, CheckPer])[] = [
  [/per 100,?000|per hundred thousand|por cada 100[ ,.]?(?:000|mil)/iu, 'per_100000'],
  [/\b(?:daily|per day|a day|each day|every day|al día|por día|cada día|diari[oa]s?)\b/iu, 'day'],
  [/\b(?:in total|total(?:s|ling|led)?|overall|altogether|en total)\b/iu, 'total'],
]

const known = (interval: Interval | null | undefined): Interval | null =>
  interval == null || (interval.start === null && interval.end === null) ? null : interval

/** Words for a baseline that is told by the period alone. */
const BASELINE_WORDS: readonly (readonly [RegExp, BaselineName])[] = [
  [
    /\b(?:year[- ](?:on|over)[- ]year|(?:a|one) year (?:before|earlier|ago)|same (?:period|month|quarter|day)s?\b|the year before|hace un año|un año antes|mism[oa] (?:per[ií]odo|mes|lapso)|interanual)/iu,
    'same_period_a_year_before',
  ],
  [
    /\b(?:month[- ](?:on|over)[- ]month|(?:previous|preceding|prior) (?:month|period|quarter)|mes anterior|per[ií]odo anterior)/iu,
    'period_just_before',
  ],
]

/**
 * The baseline of a claim. Words that count back from the claim's own period mean nothing without one, so a day that
 * was reckoned from elsewhere is not kept then.
 */
function baselineOf({ baseline, period }: Figure): Pick<CheckedClaim, 'baseline' | 'baselineName'> {
  if (baseline === null) return { baseline: null, baselineName: null }
  const name = BASELINE_WORDS.find(([pattern]) => pattern.test(baseline.text))?.[1] ?? null
  const interval = known(baseline.period?.interval)
  if (name !== null && (interval === null || known(period?.interval) === null))
    return { baseline: null, baselineName: name }
  return { baseline: interval, baselineName: null }
}

/** A unit that is counted by inhabitants or the like. */
const isRate = (unit: string | null): boolean => unit?.startsWith('1/') ?? false

function kindOf({ quantity, change }: Figure): CheckKind {
  if (change.direction !== 'none' && change.kind !== 'level') return 'change'
  if (quantity.value === null && quantity.low === null && quantity.high === null) return 'change'
  if (quantity.kind === 'rate' || isRate(quantity.unit)) return 'rate'
  if (quantity.unit === '%') return 'share'
  if (quantity.kind === 'rank') return 'rank'
  return quantity.approx === 'exact' || quantity.approx === 'about' ? 'level' : 'threshold'
}

/** What the user says of a claim; it comes before what the words say. */
export interface GivenClaim {
  readonly places?: readonly string[]
  readonly period?: Interval
  readonly baseline?: Interval
  readonly indicator?: string
}

/** How far from its number the words for what is measured may stand. */
const REACH = 80

interface NamedMeasure {
  readonly indicator: string
  readonly start: number
  readonly length: number
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Where a text names what a dataset measures; of names at one place the longest. */
function namedMeasures(text: string, pack: Pack): readonly NamedMeasure[] {
  return pack.datasets.flatMap(({ definitions }) =>
    definitions.flatMap(({ indicator, words }) =>
      indicator === undefined
        ? []
        : words.flatMap((word) =>
            [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}`, 'giu'))].map(({ index }) => ({
              indicator,
              start: index,
              length: word.length,
            })),
          ),
    ),
  )
}

/** The indicator whose name stands nearest to a number. */
function indicatorNear(sentence: string, at: number, pack: Pack): string | null {
  const near = namedMeasures(sentence, pack)
    .map((named) => ({ ...named, away: Math.abs(named.start - at) }))
    .filter(({ away }) => away <= REACH)
    .sort((a, b) => a.away - b.away || b.length - a.length)
  return near[0]?.indicator ?? null
}

/** The places of a list ("Tijuana, Tecate and Juárez") in which a figure's place stands, else the place alone. */
function placesOf(reading: Reading, figure: Figure): readonly string[] {
  const { place } = figure
  if (place?.entity == null) return []
  const names = reading.names.filter(({ kind, entity }) => kind === 'place' && entity !== null)
  const at = names.findIndex(({ span }) => span.start === place.span?.start)
  if (at < 0) return [place.entity]
  const joined = (a: number, b: number): boolean =>
    /^(?:,? (?:and|y|e) |, )$/u.test(reading.document.text.slice(names[a]?.span.end, names[b]?.span.start))
  let first = at
  while (first > 0 && joined(first - 1, first)) first--
  let last = at
  while (last < names.length - 1 && joined(last, last + 1)) last++
  return [...new Set(names.slice(first, last + 1).flatMap(({ entity }) => entity ?? []))]
}

const sentenceAt = (reading: Reading, at: number): Span | null =>
  reading.sentences.find(({ span }) => at >= span.start && at < span.end)?.span ?? null

function claimOf(reading: Reading, figure: Figure, pack: Pack, given: GivenClaim): CheckedClaim {
  const { quantity, change } = figure
  const sentence = sentenceAt(reading, quantity.number.start) ?? quantity.span
  const valued = quantity.value !== null || quantity.low !== null || quantity.high !== null
  return {
    text: sentence.text,
    figure: figure.id,
    kind: kindOf(figure),
    value: valued ? claimValue(quantity) : null,
    direction: change.direction,
    indicator:
      given.indicator ?? figure.indicator ?? indicatorNear(sentence.text, quantity.number.start - sentence.start, pack),
    words: sentence.text.toLowerCase(),
    places: given.places ?? placesOf(reading, figure),
    period: given.period ?? known(figure.period?.interval),
    ...(given.baseline === undefined ? baselineOf(figure) : { baseline: given.baseline, baselineName: null }),
    per: PER_WORDS.find(([pattern]) => pattern.test(sentence.text))?.[1] ?? null,
    concentrated: null,
    beside: null,
    published: reading.document.published,
  }
}

const PLACES_COUNTED = /\b(?:municipalit|municipio|district|province|town|count(?:y|ies))/iu

/** "75 per cent of murders in 7 per cent of municipalities": two shares are one claim, of how few places hold how much. */
function concentrations(reading: Reading, claims: readonly CheckedClaim[]): readonly CheckedClaim[] {
  const merged = new Map<string | null, CheckedClaim | null>()
  for (const share of claims) {
    const places = reading.figures.find(({ id }) => id === share.figure)
    if (share.kind !== 'share' || places === undefined || !PLACES_COUNTED.test(after(reading, places))) continue
    const whole = claims.find(
      ({ kind, text, figure }) => kind === 'share' && text === share.text && figure !== share.figure,
    )
    if (whole?.value?.value == null) continue
    merged.set(whole.figure, null)
    merged.set(share.figure, {
      ...share,
      kind: 'concentration',
      indicator: whole.indicator,
      places: whole.places,
      concentrated: whole.value.value,
    })
  }
  return claims.flatMap((claim) => {
    const instead = merged.get(claim.figure)
    return instead === undefined ? [claim] : instead === null ? [] : [instead]
  })
}

/** The few words after a figure, by which places are told from what lies in them. */
const after = (reading: Reading, { quantity }: Figure): string =>
  reading.document.text.slice(quantity.number.end, quantity.number.end + 40)

const COMPARED = /\b(more|higher|fewer|less|lower|más|menos)\b[^.;]*?\b(?:than|que)\b(?! \d)/iu
const LESS = /fewer|less|lower|menos/iu

const inside = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** The place a sentence without a figure names. */
function placeIn(reading: Reading, sentence: Span): readonly string[] {
  const named = reading.names.find(
    ({ kind, entity, span }) => kind === 'place' && entity !== null && inside(sentence, span),
  )
  return named?.entity == null ? [] : [named.entity]
}

const periodIn = (reading: Reading, sentence: Span): Interval | null =>
  known(reading.times.find(({ interval, span }) => inside(sentence, span) && known(interval) !== null)?.interval)

/** "More were missing than murdered": what is named on the two sides of "than" is compared, whatever numbers stand by. */
function comparisonOf(reading: Reading, claims: readonly CheckedClaim[], pack: Pack): readonly CheckedClaim[] {
  return reading.sentences.flatMap(({ span }): CheckedClaim[] => {
    const cue = COMPARED.exec(span.text)
    if (cue === null) return []
    const than = cue.index + cue[0].length
    const [first] = namedMeasures(span.text.slice(0, than), pack)
    const second = namedMeasures(span.text.slice(than), pack).find(({ indicator }) => indicator !== first?.indicator)
    if (first === undefined || second === undefined) return []
    const told = claims.find(({ text }) => text === span.text)
    return [
      {
        text: span.text,
        figure: null,
        kind: 'comparison',
        value: null,
        direction: null,
        indicator: first.indicator,
        words: span.text.slice(0, cue.index).toLowerCase(),
        places: told?.places ?? placeIn(reading, span),
        period: told?.period ?? periodIn(reading, span),
        baseline: null,
        baselineName: null,
        per: null,
        concentrated: null,
        beside: { indicator: second.indicator, first: LESS.test(cue[1] ?? '') ? 'less' : 'more' },
        published: reading.document.published,
      },
    ]
  })
}

/** The claims of a reading, in the order of its words. Figures that set policy or count time claim nothing of series. */
export function checkedClaimsOf(reading: Reading, pack: Pack, given: GivenClaim = {}): readonly CheckedClaim[] {
  const figures = reading.figures.filter(({ role }) => role === 'claim')
  const claims = figures.map((figure) => claimOf(reading, figure, pack, given))
  const compared = comparisonOf(reading, claims, pack).map((claim) =>
    given.places === undefined ? claim : { ...claim, places: given.places },
  )
  return [...concentrations(reading, claims), ...compared]
}
