// Spanish quantity words that are no numerals: each row is a phrase and the bounds that custom gives it, the same as the
// English one has.
import type { Approx, QuantityKind } from '../../../model/index.js'

export interface Idiom {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly approx: Approx
  readonly kind: QuantityKind
  readonly unit: string | null
  /** Whether "de" must follow. */
  readonly of: boolean
}

const vague = (low: number | null, high: number | null, of = true): Idiom => ({
  value: null,
  low,
  high,
  approx: 'about',
  kind: 'vague',
  unit: null,
  of,
})

const majority: Idiom = { value: null, low: 50, high: null, approx: 'more_than', kind: 'vague', unit: '%', of: true }

/** Phrase, lower case, as the tokeniser cuts it. */
export const IDIOMS: readonly (readonly [phrase: string, idiom: Idiom])[] = [
  // Small numbers. A handful is what a hand holds: more than two, fewer than ten.
  ['un puñado', vague(3, 9)],
  ['varios', vague(3, null, false)],
  ['varias', vague(3, null, false)],
  ['unos cuantos', vague(3, 9, false)],
  ['unas cuantas', vague(3, 9, false)],
  ['un par', { value: 2, low: null, high: null, approx: 'about', kind: 'count', unit: null, of: true }],
  // Parts of a round number are the number, not a share.
  [
    'un cuarto de millón',
    { value: 250_000, low: 250_000, high: 250_000, approx: 'exact', kind: 'count', unit: null, of: false },
  ],
  // Plural magnitudes: at least two of them, fewer than ten.
  ['decenas', vague(20, 99)],
  ['docenas', vague(24, 99)],
  ['cientos', vague(200, 999)],
  ['centenares', vague(200, 999)],
  ['centenas', vague(200, 999)],
  ['miles', vague(2000, 9999)],
  ['millares', vague(2000, 9999)],
  ['decenas de miles', vague(20_000, 99_999)],
  ['cientos de miles', vague(200_000, 999_999)],
  ['centenares de miles', vague(200_000, 999_999)],
  ['millones', vague(2e6, 9_999_999)],
  ['decenas de millones', vague(2e7, 99_999_999)],
  ['cientos de millones', vague(2e8, 999_999_999)],
  ['miles de millones', vague(2e9, 9_999_999_999)],
  ['varias decenas', vague(30, 99)],
  ['varias docenas', vague(36, 99)],
  ['varios cientos', vague(300, 999)],
  ['varios centenares', vague(300, 999)],
  ['varios miles', vague(3000, 9999)],
  ['varios millones', vague(3e6, 9_999_999)],
  // Parts of a whole.
  ['la mayoría', majority],
  ['la gran mayoría', majority],
  ['la inmensa mayoría', majority],
  ['una mayoría', majority],
  ['la mayor parte', majority],
  ['una minoría', { value: null, low: null, high: 50, approx: 'less_than', kind: 'vague', unit: '%', of: true }],
]

const forms = (stem: string, value: number): readonly (readonly [string, number])[] =>
  ['a', 'an', 'ó', 'aron', 'ado', 'ada', 'ados', 'adas', 'ar', 'ando', 'aba', 'aban', 'ará', 'arán'].map(
    (ending) => [stem + ending, value] as const,
  )

/** Verbs that multiply what they act on. */
export const MULTIPLYING_VERBS: ReadonlyMap<string, number> = new Map([
  ...forms('duplic', 2),
  ...forms('triplic', 3),
  ...forms('cuadruplic', 4),
  ...forms('quintuplic', 5),
])

/** Nouns of multiplication behind "el". */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['doble', 2],
  ['triple', 3],
  ['cuádruple', 4],
])

/** Feminine ordinals before "parte". */
export const PARTS: ReadonlyMap<string, number> = new Map(
  'tercera cuarta quinta sexta séptima octava novena décima'
    .split(' ')
    .flatMap((word, i) => [[word, i + 3] as const, [`${word}s`, i + 3] as const]),
)

/** Ordinals that rank. */
export const RANKS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['segundo segunda', 2],
      ['tercer tercera', 3],
      ['cuarto cuarta', 4],
      ['quinto quinta', 5],
      ['sexto sexta', 6],
      ['séptimo séptima', 7],
      ['octavo octava', 8],
      ['noveno novena', 9],
      ['décimo décima', 10],
    ] as const
  ).flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)),
)

/** Words at which one of these may begin beside those of the tables. */
export const OTHER_STARTS = 'la una uno un medio media el unos unas'.split(' ')
