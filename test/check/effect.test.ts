// Answers as a person gets them: when they are refused, what is called a change, and in which words.
import { describe, expect, it } from 'vitest'
import { seeded, simulated } from '../../bench/simulated-series.mjs'
import { estimateEffect } from '../../src/check/effect/effect.js'
import { type EffectQuestion, firstAfter, type PlacePoint } from '../../src/check/effect/question.js'
import { contradictedStep } from '../../src/check/effect/refusals.js'
import { segmentedRegression } from '../../src/check/effect/segmented-regression.js'
import { caveatsOf } from '../../src/check/effect/wording.js'
import { effectPicture } from '../../src/export/chart-effect.js'
import { addDays, addMonths } from '../../src/model/index.js'

const FIRST = '2020-01-01'

const months = (values: readonly number[]): readonly PlacePoint[] =>
  values.map((value, index) => {
    const start = addMonths(FIRST, index)
    return { start, end: addDays(addMonths(start, 1), -1), value }
  })

const drawn = (seed: number, more: Partial<Parameters<typeof simulated>[1]> = {}): readonly number[] =>
  simulated(seeded(seed), { points: 48, from: 36, resemblance: 0.2, season: true, kind: 'copula', size: 60, ...more })

function asked(values: readonly number[], more: Partial<EffectQuestion> = {}): EffectQuestion {
  return {
    measure: null,
    label: 'the ferry ban',
    at: addMonths(FIRST, 36),
    dataset: 'harbour',
    definition: 'thefts',
    counted: 'thefts',
    unit: 'theft',
    stock: false,
    frequency: 'month',
    vintages: ['2024-01'],
    preliminary: false,
    treated: { place: 'Harbour', points: months(values) },
    controls: [],
    neighbours: [],
    rivals: [],
    announced: null,
    breaks: [],
    ...more,
  }
}

const codes = (question: EffectQuestion): readonly string[] => estimateEffect(question).refusals.map(({ code }) => code)

describe('refusals', () => {
  it('two months after a date', () => {
    const effect = estimateEffect(asked(drawn(1).slice(0, 38)))
    expect(effect.verdict).toBe('refused')
    expect(effect.estimate).toBeNull()
    expect(effect.sentence).toContain('Only 2 months of the series lie after 1 January 2023; at least 6 are needed.')
  })

  it.each([
    ['too_few_before', asked(drawn(2), { at: addMonths(FIRST, 10) })],
    ['too_few_points', asked(drawn(2).slice(0, 22), { at: addMonths(FIRST, 14) })],
    ['small_counts', asked(drawn(2, { mean: 0.3 }))],
    ['stock', asked(drawn(2), { stock: true })],
    ['overlapping', asked(drawn(2), { frequency: 'twelve_months' })],
    ['negative_values', asked([-1, ...drawn(2).slice(1)])],
  ])('%s', (code, question) => expect(codes(question)).toEqual([code]))
})

describe('answers', () => {
  it('calls a large fall, and never says why', () => {
    const effect = estimateEffect(asked(drawn(3, { fall: 0.6 })))
    expect(effect.verdict).toBe('fall')
    expect(effect.estimate?.change).toBeGreaterThan(-75)
    expect(effect.estimate?.change).toBeLessThan(-45)
    expect(effect.sentence).toContain('This is a change at that time')
    expect(effect.sentence).not.toMatch(/because|due to|caused|worked/iu)
  })

  it('says that nothing can be told from chance', () => {
    const effect = estimateEffect(asked(drawn(4)))
    expect(effect.verdict).toBe('no_change')
    expect(effect.sentence).toMatch(/^No change that can be told from chance: /u)
  })

  it('lists what speaks against it', () => {
    const places = Array.from({ length: 8 }, (_, index) => ({
      place: `Bay ${index}`,
      points: months(drawn(10 + index)),
    }))
    const effect = estimateEffect(
      asked(drawn(3, { fall: 0.6 }), {
        controls: places.slice(0, 6),
        neighbours: places.slice(6),
        announced: '2022-11-03',
        rivals: [{ label: 'the new patrols', when: { start: '2022-12-01', end: '2022-12-01' } }],
      }),
    )
    expect(effect.differenceInDifferences?.placebos.of).toBe(6)
    expect(effect.differenceInDifferences?.estimate.high).toBeLessThan(0)
    expect(effect.synthetic?.placebos.asMuch).toBe(0)
    expect(effect.placeboPlaces.map(({ place }) => place)).not.toContain('Bay 7')
    expect(effect.displacement.map(({ place }) => place)).toEqual(['Bay 6', 'Bay 7'])
    expect(effect.placeboDates?.tried.every(({ at }) => at < '2023-01-01')).toBe(true)
    const lines = caveatsOf(effect)
      .map(({ message }) => message)
      .join('\n')
    expect(lines).toContain('At about the same time: the new patrols, 1 December 2022.')
    expect(lines).toContain('announced or threatened from 3 November 2022 on')
    expect(lines).toContain('Earlier trend:')
  })

  it('leaves out what lies beyond a change of method', () => {
    const breaks = [{ at: '2021-01-01', note: 'Reports are taken online since.' }]
    const effect = estimateEffect(asked(drawn(5), { breaks }))
    expect(effect.window.start).toBe('2021-01-01')
    expect(effect.notes[0]?.message).toContain('Reports are taken online since.')
  })

  it('counts a month as after where most of it is', () => {
    const points = months([1, 1, 1])
    expect(firstAfter(points, '2020-02-09')).toBe(1)
    expect(firstAfter(points, '2020-02-20')).toBe(2)
    expect(firstAfter(points, '2021-01-01')).toBe(3)
  })

  it('draws the series with the date', () => {
    const picture = effectPicture(estimateEffect(asked(drawn(3, { fall: 0.6 }), { counted: 'thefts <of> boats' })))
    expect(picture).toContain('thefts &lt;of&gt; boats, Harbour')
    expect(picture.match(/<circle/gu)).toHaveLength(48)
    expect(picture).toContain('1 January 2023')
  })

  it('draws it for a reader of Spanish', () => {
    const effect = estimateEffect(asked(drawn(3, { fall: 0.6 }), { counted: 'thefts of boats' }))
    const picture = effectPicture(effect, { language: 'es', labels: { 'thefts of boats': 'robos de barcos' } })
    expect(picture).toContain('<title>robos de barcos, Harbour</title>')
    expect(picture).toContain('línea continua: lo contado')
    expect(picture).toContain('1 de enero de 2023')
    expect(picture).toMatch(/<desc>Desde el 1 de enero de 2023, robos de barcos/u)
    expect(picture).not.toMatch(/solid|counted|expect\b|January/u)
  })
})

// The whole of it, with every kind of series, is `npm run bench:effect`.
describe('series in which nothing happened', () => {
  it.each([
    [24, 12],
    [36, 24],
    [60, 48],
  ])(
    'are seldom called changed (%i points)',
    (points, from) => {
      const random = seeded(points)
      const TRIED = 100
      let called = 0
      for (let i = 0; i < TRIED; i++) {
        const cell = { points, from, resemblance: 0.6, season: true, kind: i % 2 === 0 ? 'copula' : 'drift' }
        const values = simulated(random, cell)
        if (segmentedRegression({ values, exposures: values.map(() => 1), from, season: 12 }).step.chance < 0.05)
          called++
      }
      // 7 of 100 and what chance adds in so few.
      expect(called).toBeLessThanOrEqual(TRIED * 0.11)
    },
    120_000,
  )
})

describe('a step that the time after contradicts', () => {
  const points = (after: readonly number[]) => [
    { start: '2031-01-01', end: '2031-01-31', value: 100, expected: 100, unchanged: 100 },
    ...after.map((value, month) => ({
      start: `2031-0${month + 2}-01`,
      end: `2031-0${month + 2}-28`,
      value,
      expected: 150,
      unchanged: 100,
    })),
  ]
  it('is none: it jumped up and then fell far below', () => {
    expect(contradictedStep(50, points([150, 40, 20, 20]), 1)?.code).toBe('no_step')
  })
  it('holds where the level is on its side', () => {
    expect(contradictedStep(50, points([150, 140, 160]), 1)).toBeNull()
    expect(contradictedStep(-50, points([50, 40, 60]), 1)).toBeNull()
  })
})
