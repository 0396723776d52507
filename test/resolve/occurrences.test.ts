import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/index.js'
import { storiesOf } from '../../src/resolve/document-stories.js'
import { groundsOf } from '../../src/resolve/grounds.js'
import { ClaimMarks, StoryMarker } from '../../src/resolve/marked-stories.js'
import { resolveOccurrences } from '../../src/resolve/occurrences.js'
import { resolveStatistics } from '../../src/resolve/statistics.js'
import { claim, period, value } from '../compare/claims.js'
import { TEST_PACK } from '../compare/pack.js'

const grounds = groundsOf(TEST_PACK)

/** The ids of claims that are brought together, each group sorted, groups sorted. */
function together(claims: readonly Claim[]): string[][] {
  const documents = [...new Set(claims.map((item) => item.document))]
  const marks = new ClaimMarks(grounds)
  const marker = new StoryMarker(marks)
  const stories = documents.flatMap((document) => {
    const own = claims.filter((item) => item.document === document)
    for (const item of own) marks.keep(item, item)
    return marker.mark(storiesOf(own, grounds))
  })
  return resolveOccurrences(stories, marker.rarity(), { pack: TEST_PACK, grounds })
    .groups.map((group) => group.claims.map((item) => item.id).sort())
    .sort()
}

const joined = (a: Partial<Claim>, b: Partial<Claim>) => together([claim('1', a), claim('2', b)]).length === 1

const count = (number: string, over: Partial<Claim> = {}): Partial<Claim> => ({
  eventType: 'DEPLOY',
  objects: ['guard'],
  value: value(number, 'guard', { attribute: 'count' }),
  countedObject: 'guard',
  ...over,
})

const may = period('2031-05-01', '2031-05-31')
const day = (number: number) =>
  period(`2031-05-${String(number).padStart(2, '0')}`, `2031-05-${String(number).padStart(2, '0')}`)
const north = { place: 'AA-N', placeStated: true }

describe('what is one event', () => {
  it('one haul in two units, a day in a month', () => {
    const a = { value: value('1.1', 't'), period: day(5), ...north }
    expect(joined(a, { value: value('1,800', '[lb_av]'), period: may, ...north })).toBe(true)
  })
  it('one number of guards sent by one side', () => {
    expect(joined(count('10,000', { agents: ['GOV.A'] }), count('10,000', { agents: ['GOV.A'] }))).toBe(true)
  })
  it('one number in two long texts, in each of which much stands near it', () => {
    const sent = (document: string, over: Partial<Claim>): Claim =>
      claim(document, count('10,000', { agents: ['GOV.A'], sentenceIndex: 3, published: null, ...over }))
    const others = (document: string): Claim[] =>
      Array.from({ length: 60 }, (_, i) =>
        claim(document, {
          objects: [],
          eventType: 'HAND',
          sentenceIndex: 3,
          period: period(`${2040 + i}-05-01`, `${2040 + i}-05-01`),
        }),
      )
    const [a, b] = [sent('1', { period: day(3) }), sent('2', {})]
    expect(together([a, ...others('1'), b, ...others('2')])).toContainEqual([a.id, b.id].sort())
  })
  it('a wrong date beside a right one, with number and person in common', () => {
    const hand = (over: Partial<Claim>) => ({
      eventType: 'HAND',
      objects: ['captive'],
      value: value('29', 'captive', { attribute: 'count' }),
      named: ['name:ada-moss'],
      ...over,
    })
    expect(
      joined(
        hand({ period: period('2031-02-27', '2031-02-27') }),
        hand({ period: period('2031-03-01', '2031-03-10') }),
      ),
    ).toBe(true)
  })
})

describe('what only looks alike', () => {
  it('equal numbers of other things', () => {
    expect(joined(count('10,000'), count('10,000', { objects: ['captive'], countedObject: 'captive' }))).toBe(false)
  })
  it('equal numbers of other sides', () => {
    expect(joined(count('10,000', { agents: ['GOV.A'] }), count('10,000', { agents: ['GOV.B'] }))).toBe(false)
  })
  it('one number of another month', () => {
    const haul = (over: Partial<Claim>) => ({ value: value('300', 'kg'), ...north, ...over })
    expect(joined(haul({ period: day(3) }), haul({ period: period('2031-08-03', '2031-08-03') }))).toBe(false)
  })
  it('another place', () => {
    const haul = { value: value('300', 'kg'), period: day(3), placeStated: true }
    expect(joined({ ...haul, place: 'AA-N' }, { ...haul, place: 'AA-S' })).toBe(false)
  })
  it('planned beside actual', () => {
    expect(joined(count('10,000', { period: may }), count('10,000', { period: may, modality: 'planned' }))).toBe(false)
  })
  it('a duty on metal and a duty on everything', () => {
    const duty = (objects: string[]) => ({
      eventType: 'DUTY',
      objects,
      agents: ['GOV.A'],
      period: may,
      value: value('25', '%', { attribute: 'share' }),
    })
    expect(joined(duty(['all-goods']), duty(['metal']))).toBe(false)
    expect(joined(duty(['all-goods']), duty(['all-goods']))).toBe(true)
  })
  it('two events without number, day or person in common', () => {
    expect(
      joined(count('10,000', { value: null, agents: ['GOV.A'] }), count('10,000', { value: null, agents: ['GOV.A'] })),
    ).toBe(false)
  })
})

describe('what one document tells', () => {
  it('joins a number and a date that stand far apart', () => {
    const number = claim('1', {
      ...count('29', { eventType: 'HAND', objects: ['captive'], countedObject: 'captive' }),
      sentenceIndex: 3,
    })
    const date = claim('1', {
      eventType: 'HAND',
      objects: ['captive'],
      period: day(5),
      definite: true,
      sentenceIndex: 40,
    })
    expect(together([number, date])).toHaveLength(1)
  })
  it('keeps two hauls of one text apart', () => {
    const claims = [
      claim('1', { value: value('1.1', 't'), period: day(5) }),
      claim('1', { value: value('20', 'kg'), period: day(5) }),
    ]
    expect(together(claims)).toHaveLength(2)
  })
})

describe('what is counted over a month', () => {
  const counted = (number: string, over: Partial<Claim>) =>
    claim('1', { value: value(number, null, { attribute: 'count' }), period: may, sentenceIndex: 2, ...over })
  it('is of the indicator that its sentence measures', () => {
    const stories = storiesOf(
      [counted('8,018', {}), counted('6,070', { eventType: null, event: null, indicator: 'thefts' })],
      grounds,
    )
    expect(stories.map(({ indicator }) => indicator)).toEqual(['thefts'])
  })
  it('is of a happening where it was in one town, or on one day', () => {
    const other = counted('6,070', { eventType: null, event: null, indicator: 'thefts' })
    for (const own of [north, { period: day(3) }])
      expect(storiesOf([counted('8,018', own), other], grounds).map(({ indicator }) => indicator)).toContain(null)
  })
})

describe('the order of documents', () => {
  const documents = [
    claim('1', { value: value('1.1', 't'), period: day(5), ...north }),
    claim('2', { value: value('1,800', '[lb_av]'), period: may, ...north }),
    claim('3', { value: value('1,100', 'kg'), period: day(5), ...north }),
    claim('4', { value: value('1.1', 't'), period: day(6) }),
    claim('5', { value: value('13', 'kg'), period: day(20), ...north }),
    claim('6', { ...count('10,000'), agents: ['GOV.A'] }),
    claim('7', { ...count('10,000'), agents: ['GOV.A'] }),
  ]
  it('changes nothing', () => {
    const expected = together(documents)
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (order) => {
        expect(together(order)).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  }, 30_000)
})

describe('what is one statistic', () => {
  const figure = (document: string, over: Partial<Claim>) =>
    claim(document, {
      eventType: null,
      event: null,
      indicator: 'thefts',
      value: value('14', '%', { attribute: 'share' }),
      ...over,
    })
  const groups = (claims: Claim[]) => resolveStatistics([], claims, TEST_PACK, grounds)

  it('brings one indicator in one place together, whatever form its numbers have', () => {
    const rate = { value: value('3.1', 'theft', { attribute: 'rate' }) }
    expect(groups([figure('1', {}), figure('2', rate), figure('2', { place: 'AA', placeStated: true })])).toHaveLength(
      1,
    )
  })
  it('keeps places apart', () => {
    expect(groups([figure('1', {}), figure('2', { place: 'AA-N', placeStated: true })])).toHaveLength(2)
  })
  it('takes numbers that name no place for those of the only place that others name', () => {
    const seized = (over: Partial<Claim>) => figure('1', { indicator: 'seized', ...over })
    const [one, other] = [
      { place: 'AA', placeStated: true },
      { place: 'BB', placeStated: true },
    ]
    expect(groups([seized({}), seized(one)])).toHaveLength(1)
    expect(groups([seized({}), seized(one), seized(other)])).toHaveLength(3)
  })
  it('lines nothing up by words as general as "people"', () => {
    const people = { indicator: null, counted: 'people', value: value('40', 'person', { attribute: 'count' }) }
    expect(groups([figure('1', people), figure('2', people)])).toHaveLength(2)
  })
})
