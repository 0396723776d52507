// Quantity words that are no numerals. Extensible: each row is a phrase and the bounds that custom gives it. Where
// custom gives bounds but no value, the value is null and the bounds speak.
import type { Approx, QuantityKind } from '../../model/index.js'

export interface Idiom {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly approx: Approx
  readonly kind: QuantityKind
  readonly unit: string | null
  /** What must follow: a phrase with "of", a noun or such a phrase, or nothing in particular. */
  readonly follows: 'of' | 'noun' | 'any'
}

const vague = (low: number | null, high: number | null, follows: Idiom['follows']): Idiom => ({
  value: null,
  low,
  high,
  approx: 'about',
  kind: 'vague',
  unit: null,
  follows,
})

const share = (value: number | null, approx: Approx, bounds: readonly [number | null, number | null]): Idiom => ({
  value,
  low: bounds[0],
  high: bounds[1],
  approx,
  kind: value === null ? 'vague' : 'share',
  unit: '%',
  follows: 'of',
})

/** Phrase, lower case, as the tokeniser cuts it. */
export const IDIOMS: readonly (readonly [phrase: string, idiom: Idiom])[] = [
  // Small numbers. A handful is what a hand holds: more than two, fewer than ten.
  ['a handful', vague(3, 9, 'any')],
  ['handful', vague(3, 9, 'of')],
  ['several', vague(3, null, 'noun')],
  ['a couple', { value: 2, low: null, high: null, approx: 'about', kind: 'count', unit: null, follows: 'noun' }],
  ...(
    [
      ['dozen', 24],
      ['hundred', 200],
      ['thousand', 2000],
      ['million', 2e6],
    ] as const
  ).flatMap(([power, value]) =>
    [`a couple ${power}`, `a couple of ${power}`].map(
      (phrase) =>
        [phrase, { value, low: null, high: null, approx: 'about', kind: 'count', unit: null, follows: 'any' }] as const,
    ),
  ),
  // Parts of a round number are the number, not a share.
  ...(
    [
      ['a quarter of a million', 250_000],
      ['a quarter million', 250_000],
      ['three quarters of a million', 750_000],
      ['three - quarters of a million', 750_000],
      ['a third of a million', 333_333],
      ['a quarter of a billion', 2.5e8],
      ['half of a million', 5e5],
      ['half a thousand', 500],
      ['half a trillion', 5e11],
    ] as const
  ).map(
    ([phrase, value]) =>
      [phrase, { value, low: value, high: value, approx: 'exact', kind: 'count', unit: null, follows: 'any' }] as const,
  ),
  ['half a dozen', { value: 6, low: 6, high: 6, approx: 'exact', kind: 'count', unit: null, follows: 'any' }],
  ['half - a - dozen', { value: 6, low: 6, high: 6, approx: 'exact', kind: 'count', unit: null, follows: 'any' }],
  ['half a million', { value: 5e5, low: 5e5, high: 5e5, approx: 'exact', kind: 'count', unit: null, follows: 'any' }],
  ['half a billion', { value: 5e8, low: 5e8, high: 5e8, approx: 'exact', kind: 'count', unit: null, follows: 'any' }],
  // Plural magnitudes: at least two of them, fewer than ten.
  ['dozens', vague(24, 99, 'any')],
  ['scores', vague(40, 99, 'of')],
  ['hundreds', vague(200, 999, 'any')],
  ['thousands', vague(2000, 9999, 'any')],
  ['tens of thousands', vague(20_000, 99_999, 'any')],
  ['hundreds of thousands', vague(200_000, 999_999, 'any')],
  ['millions', vague(2e6, 9_999_999, 'any')],
  ['tens of millions', vague(2e7, 99_999_999, 'any')],
  ['hundreds of millions', vague(2e8, 999_999_999, 'any')],
  ['thousands and thousands', vague(2000, null, 'any')],
  ['millions and millions', vague(2e6, null, 'any')],
  ['billions and billions', vague(2e9, null, 'any')],
  ['billions', vague(2e9, 9_999_999_999, 'any')],
  ['tens of billions', vague(2e10, 99_999_999_999, 'any')],
  ['hundreds of billions', vague(2e11, 999_999_999_999, 'any')],
  ['trillions', vague(2e12, null, 'any')],
  ['several dozen', vague(36, 99, 'any')],
  ['several hundred', vague(300, 999, 'any')],
  ['several thousand', vague(3000, 9999, 'any')],
  ['several million', vague(3e6, 9_999_999, 'any')],
  ['several hundred thousand', vague(300_000, 999_999, 'any')],
  ['a few dozen', vague(24, 99, 'any')],
  ['a few hundred', vague(200, 999, 'any')],
  ['a few thousand', vague(2000, 9999, 'any')],
  ['a few million', vague(2e6, 9_999_999, 'any')],
  // Parts of a whole.
  ['the lion ’s share', share(null, 'more_than', [50, null])],
  ["the lion 's share", share(null, 'more_than', [50, null])],
  ['a majority', share(null, 'more_than', [50, null])],
  ['the majority', share(null, 'more_than', [50, null])],
  ['the vast majority', share(null, 'more_than', [50, null])],
  ['a vast majority', share(null, 'more_than', [50, null])],
  ['the overwhelming majority', share(null, 'more_than', [50, null])],
  ['an overwhelming majority', share(null, 'more_than', [50, null])],
  ['the great majority', share(null, 'more_than', [50, null])],
  ['a large majority', share(null, 'more_than', [50, null])],
  ['a minority', share(null, 'less_than', [null, 50])],
]

/** Verbs that multiply what they act on. */
export const MULTIPLYING_VERBS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubles', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['triple', 3],
  ['triples', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['treble', 3],
  ['trebles', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['quadruples', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halve', 0.5],
  ['halves', 0.5],
  ['halved', 0.5],
  ['halving', 0.5],
])

/** Adverbs of multiplication and the words of which one must follow, or else they only count occasions. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['triple', 3],
])
export const AFTER_MULTIPLE = new Set(['as', 'the', 'that', 'its', 'their', 'his', 'her', 'what'])

/** Words after "N times" that compare; otherwise the times are counted. */
export const AFTER_TIMES =
  /^(?:as|more|less|fewer|the|that|its|their|higher|lower|larger|bigger|greater|smaller|faster|slower|stronger|what)$/u

/** Nouns of which "top" is a rank and not praise ("the top exporter", but not "a top aide"). */
export const RANKED = new Set(
  (
    'source supplier exporter importer buyer seller market destination producer manufacturer partner customer recipient ' +
    'donor consumer employer contributor cause origin provider'
  ).split(' '),
)

/** Words after "a month" or "an hour" that make the article a numeral. */
export const AFTER_ARTICLE_TIME = new Set(
  'later after away from outside north south east west northwest northeast southwest southeast inland drive into'.split(
    ' ',
  ),
)
