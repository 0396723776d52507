// Numbers of a statistic that differ by their time: short and long times, and numbers that are changes however they are told.
import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import type { Claim } from '../../src/model/index.js'
import type { Indicator, Pack } from '../../src/packs/schema.js'
import { group, period, told } from './claims.js'
import { TEST_PACK } from './pack.js'

const THEFTS = TEST_PACK.indicators.find(({ id }) => id === 'thefts') as Indicator
const PRICES: Indicator = { ...THEFTS, id: 'prices', unit: '%', definitions: [], change: true }
const rulesOf = (pack: Pack, indicator: string, claims: readonly Claim[]) =>
  compareGroups([group(claims, { kind: 'statistic', type: null, indicator })], pack, { label: (document) => document })
    .map(({ rule }) => rule)
    .sort()

describe('times that lie within others', () => {
  const cases = { attribute: 'count', unit: 'theft' } as const
  const flow: Pack = { ...TEST_PACK, indicators: [{ ...THEFTS, kind: 'flow' }] }
  const year = told('1', 'Towns counted [900] thefts in {2030}.', cases, {
    indicator: 'thefts',
    period: period('2030-01-01', '2030-12-31'),
  })
  it.each([
    ['a month is a part of a year', '2030-04-01', '2030-04-30', 'value.part-of-period'],
    ['half of it is another time', '2030-01-01', '2030-06-30', 'value.period'],
    ['so are nine months', '2030-01-01', '2030-09-30', 'value.period'],
    ['a month of the next year is none of it', '2031-01-01', '2031-01-31', 'value.period'],
  ])('%s', (_, start, end, rule) => {
    const other = told('2', 'There were [340] thefts in {that time}.', cases, {
      indicator: 'thefts',
      period: period(start, end),
    })
    expect(rulesOf(flow, 'thefts', [year, other])).toEqual([rule])
  })
})

describe('rates that someone sets', () => {
  const share = { attribute: 'share', unit: '%' } as const
  const level = (set: boolean): Pack => ({
    ...TEST_PACK,
    indicators: [{ ...THEFTS, id: 'key', unit: '%', definitions: [], kind: 'level', set }],
  })
  const rate = (document: string, percent: number, over: Partial<Claim>) =>
    told(document, `The bank's rate is [${percent}] per cent from {that day}.`, share, { indicator: 'key', ...over })
  const inMay = rate('1', 4, { period: period('2031-05-02', '2031-05-02') })
  const later = { period: period('2031-06-20', '2031-06-20') }
  it.each<[string, boolean, Partial<Claim>, number, string]>([
    ['are set anew', true, later, 5, 'value.set-anew'],
    ['are set anew, told on the day of a text', true, { published: '2031-07-04' }, 5, 'value.set-anew'],
    ['of two years are two', true, { period: period('2033-06-20', '2033-06-20') }, 5, 'value.period'],
    ['that are equal are of two times', true, later, 4, 'value.period'],
    ['are measured where nobody sets them', false, later, 5, 'value.period'],
  ])('%s', (_, set, over, percent, rule) => {
    expect(rulesOf(level(set), 'key', [inMay, rate('2', percent, over)])).toEqual([rule])
  })
  it('of a measure are set anew too, and those of another happening are not', () => {
    const duty = (document: string, text: string, day: string, over: Partial<Claim> = {}) =>
      told(document, text, share, { eventType: 'DUTY', period: period(day, day), ...over })
    const rules = (type: string, ...claims: readonly Claim[]) =>
      compareGroups([group(claims, { type })], TEST_PACK, { label: (document) => document }).map(({ rule }) => rule)
    const may = duty('1', 'A duty of [25] per cent from {May}.', '2031-05-01')
    const july = duty('2', 'The duty is [50] per cent from {July}.', '2031-07-01')
    expect(rules('DUTY', may, july)).toContain('value.set-anew')
    expect(rules('RAID', may, july)).not.toContain('value.set-anew')
  })
})

describe('shares of what is itself a change', () => {
  const share = { attribute: 'share', unit: '%' } as const
  const pack = (change: boolean): Pack => ({ ...TEST_PACK, indicators: [{ ...PRICES, change }] })
  it('are set against other times where they are told as levels of their own kind too', () => {
    const at = { indicator: 'prices', period: period('2031-03-01', '2031-03-31') }
    const level = (line: string) => told('1', line, share, at)
    const claims = [
      level('The yearly rate was [47.8] per cent in {March}.'),
      level('The monthly rate was [3.9] per cent in {March}.'),
    ]
    expect(rulesOf(pack(true), 'prices', claims)).toEqual(['value.span'])
    expect(rulesOf(pack(false), 'prices', claims)).not.toContain('value.span')
  })
  const rose = told('1', 'Prices rose by [4.5] per cent in {March}.', share, {
    indicator: 'prices',
    period: period('2031-03-01', '2031-03-31'),
    change: { direction: 'increase', kind: 'relative', cue: null },
  })
  const rate = told('2', 'The monthly rate had been [7.8] per cent in {June}.', share, {
    period: period('2030-06-01', '2030-06-30'),
  })
  it('are set beside each other however they are told', () => {
    expect(rulesOf(pack(true), 'prices', [rose, rate])).toEqual(['value.period'])
  })
  it('which a share of what is none is not', () => {
    expect(rulesOf(pack(false), 'prices', [rose, rate])).toEqual([])
  })
})

describe('the time that a text speaks of', () => {
  const share = { attribute: 'share', unit: '%' } as const
  const cases = { attribute: 'count', unit: 'theft' } as const
  const thefts = { indicator: 'thefts' }
  const at = (start: number) => ({ ...thefts, sentence: { start, end: start, text: '' } })
  const year = period('2030-01-01', '2030-12-31')
  const counted = told('1', 'In {2030} towns counted [900] thefts.', cases, { ...at(0), period: year })
  const before = told('1', 'In {2029} there had been [850].', cases, {
    ...at(100),
    period: period('2029-01-01', '2029-12-31'),
  })
  const quarter = told('1', 'The spring of {2030} had [300].', cases, {
    ...at(200),
    period: period('2030-04-01', '2030-06-30'),
  })
  const untimed = told('1', 'At night were [72] per cent.', share, at(300))
  const half = told('2', 'In the {first half of 2030} [64] per cent were at night.', share, {
    ...thefts,
    period: period('2030-01-01', '2030-06-30'),
  })
  it.each([
    ['is that of its numbers without a time', [counted, before, untimed], ['value.period']],
    ['is none where it tells two of which none is looked back on', [counted, quarter, untimed], ['value.told']],
    [
      'is not told behind a number',
      [untimed, told('1', 'In {2030} [900].', cases, { ...at(400), period: year })],
      ['value.told'],
    ],
  ])('%s', (_, claims, rules) => {
    const item = group([...claims, half], { kind: 'statistic', type: null, indicator: 'thefts' })
    const found = compareGroups([item], TEST_PACK, { label: (document) => document })
    expect(found.flatMap(({ attribute, rule }) => (attribute === 'share' ? rule : []))).toEqual(rules)
  })
})

describe('rates of some of the people', () => {
  const rate = { attribute: 'rate', unit: '1/100000' } as const
  const one = { indicator: 'thefts', period: period('2030-01-01', '2030-12-31') }
  it.each([
    ['Among men it is [46] and among women 6.', 'Among women it is [6].', ['value.people']],
    ['Entre las mujeres es de [6].', 'The rate was [26].', ['value.people']],
    ['Among children it was [12].', 'Entre los menores fue de [13].', []],
  ])('%s / %s', (a, b, rules) => {
    const found = rulesOf(TEST_PACK, 'thefts', [told('1', a, rate, one), told('2', b, rate, one)])
    expect(found.filter((rule) => rule === 'value.people')).toEqual(rules)
  })
})

describe('a mean and a number of one day', () => {
  const people = { attribute: 'count', unit: 'person' } as const
  const may = { indicator: 'thefts', period: period('2031-05-01', '2031-05-31') }
  const mean = told('1', 'It was [140] a day in {May}.', { attribute: 'rate', unit: 'person/d' }, may)
  it.each([
    ['a count of a stated day beside a mean', '[88]', '2031-05-20', ['value.spread']],
    ['a count far from the mean is of something else', '[9000]', '2031-05-20', []],
    ['a count of the month is no number of a day', '[88]', '2031-05-31', []],
  ])('%s', (_, number, end, rules) => {
    const start = end === '2031-05-31' ? '2031-05-01' : end
    const other = told('2', `There were ${number} of them {then}.`, people, {
      indicator: 'thefts',
      period: period(start, end),
    })
    expect(rulesOf(TEST_PACK, 'thefts', [mean, other])).toEqual(rules)
  })
})

describe('a mean by the day that is told without the day', () => {
  const people = { attribute: 'count', unit: 'person' } as const
  const june = { indicator: 'thefts', period: period('2031-06-01', '2031-06-30') }
  const may = { indicator: 'thefts', period: period('2031-05-01', '2031-05-31') }
  const rate = told('1', 'It was [140] a day in {June}.', { attribute: 'rate', unit: 'person/d' }, june)
  it.each([
    ['The daily average in {May} was [141].', ['value.period']],
    ['El promedio diario en {mayo} fue de [141].', ['value.period']],
    ['The daily average fell from 160 in June to [141] in {May}.', ['value.period']],
    ['There were [141] in {May}.', []],
    ['They counted [4371] in {May} for a daily average of 141.', []],
  ])('%s', (sentence, rules) => {
    expect(rulesOf(TEST_PACK, 'thefts', [rate, told('2', sentence, people, may)])).toEqual(rules)
  })
})

describe('rates by so many people', () => {
  const rate = (document: string, year: string, unit: string): Claim =>
    told(
      document,
      `It was [${document}0.5] in {${year}}.`,
      { attribute: 'rate', unit },
      {
        indicator: 'thefts',
        period: period(`${year}-01-01`, `${year}-12-31`),
      },
    )
  it.each([
    ['1/100000', ['value.period']],
    ['1/100000 inhabitant', ['value.period']],
    ['1/1000 boat', []],
  ])('stand side by side whatever the people are called: %s', (unit, rules) => {
    expect(rulesOf(TEST_PACK, 'thefts', [rate('1', '2030', '1/100000 person'), rate('2', '2031', unit)])).toEqual(rules)
  })
})

describe('a number after it was revised', () => {
  const cases = { attribute: 'count', unit: 'theft' } as const
  const year = { indicator: 'thefts', period: period('2030-01-01', '2030-12-31') }
  it.each([
    ['The definitive count is [925] thefts.', 'There were [890] thefts.', 'value.final-count'],
    ['Los [925] robos definitivos.', 'Hubo [890] robos, según cifras preliminares.', 'value.final-count'],
    ['The definitive count is [925] thefts.', 'There were [390] thefts.', 'value.unclear'],
    ['The definitive count is [925] thefts.', 'The revised count is [890] thefts.', 'value.unclear'],
  ])('%s / %s', (one, other, rule) => {
    expect(rulesOf(TEST_PACK, 'thefts', [told('1', one, cases, year), told('2', other, cases, year)])).toEqual([rule])
  })
})

describe('shares that several places have together', () => {
  const share = { attribute: 'share', unit: '%' } as const
  it.each([
    ['Seven states made up [51] per cent.', 'Seis entidades suman [49] por ciento.', ['value.places']],
    ['Seven states made up [51] per cent.', 'Siete estados, con Almar al frente, suman [49] por ciento.', []],
    ['Seven states made up [51] per cent.', 'Six states made up a half; Almar had [9] per cent.', []],
    ['In seven states police met 12 boats.', 'The coast had [49] per cent.', []],
  ])('%s / %s', (a, b, rules) => {
    const [one, other] = [period('2030-01-01', '2030-12-31'), period('2031-01-01', '2031-12-31')]
    const claims = [
      told('1', a.includes('[') ? a : `${a} It had [51] per cent.`, share, { indicator: 'thefts', period: one }),
      told('2', b, share, { indicator: 'thefts', period: other }),
    ]
    expect(rulesOf(TEST_PACK, 'thefts', claims).filter((rule) => rule === 'value.places')).toEqual(rules)
  })
})

describe('what a sentence tells to have gone from one number to another', () => {
  const rate = { attribute: 'rate', unit: '1/100000' } as const
  it.each([
    ['Thefts fell from {22.3} to [21.2] per 100,000.', ['value.from-to']],
    ['Los robos bajaron de {22.3} a [21.2] por cada 100,000.', ['value.from-to']],
    ['Thefts were {22.3} inland and [21.2] at the coast.', []],
  ])('%s', (line, rules) => {
    const one = told('1', line.replace('[', '').replace(']', '').replace('{', '[').replace('}', ']'), rate)
    const other = told('1', line.replace('{', '').replace('}', ''), rate)
    expect(rulesOf(TEST_PACK, 'thefts', [one, other])).toEqual(rules)
  })
})

describe('rates of a duty', () => {
  const share = { attribute: 'share', unit: '%' } as const
  const pack = {
    ...TEST_PACK,
    objects: [
      ...TEST_PACK.objects,
      { id: 'tin', kind: 'good' as const, name: 'tin', words: ['tin'], within: 'metal' },
      { id: 'zinc', kind: 'good' as const, name: 'zinc', words: ['zinc'], within: 'metal' },
      { id: 'boats', kind: 'good' as const, name: 'boats', words: ['boat'], within: 'all-goods' },
    ],
  }
  it.each([
    ['on two kinds of goods', 'boats', 'tin', 25, ['value.goods']],
    ['that are equal, on two kinds of goods', 'boats', 'tin', 50, ['value.goods']],
    ['on goods and on all goods', 'boats', 'all-goods', 25, []],
    ['on goods that are of one kind', 'tin', 'zinc', 25, []],
    ['on what a text does not name', 'boats', null, 25, []],
  ])('%s', (_, one, other, size, rules) => {
    const claims = [
      told('1', 'The duty is [50] per cent.', share, { countedObject: one, counted: one, eventType: 'DUTY' }),
      told('2', `The duty is [${size}] per cent.`, share, { countedObject: other, counted: '', eventType: 'DUTY' }),
    ]
    const found = compareGroups([group(claims, { type: 'DUTY' })], pack, { label: (document) => document })
    expect(found.flatMap(({ rule }) => (rule === 'value.goods' ? rule : []))).toEqual(rules)
  })
})

describe('a text without a year', () => {
  const cases = { attribute: 'count', unit: 'theft' } as const
  const untold = (month: string, days: string) => ({
    yearless: { ...period(`9996-${month}-01`, `9996-${month}-${days}`) },
    published: null,
  })
  const flow: Pack = { ...TEST_PACK, indicators: [{ ...THEFTS, kind: 'flow' }] }
  const ofMonth = (document: string, number: number, over: Partial<Claim>, where = 'on the coast') =>
    told(document, `There were [${number}] thefts of boats ${where}, counted by victims, in {that month}.`, cases, {
      indicator: 'thefts',
      published: '2031-05-20',
      ...over,
    })
  const april = { period: period('2031-04-01', '2031-04-30') }
  const march = { period: period('2031-03-01', '2031-03-31') }
  it.each<[string, readonly Claim[], string]>([
    [
      'is of the year in which another gives its number, and then differs',
      [
        ofMonth('1', 812, march),
        ofMonth('1', 640, april),
        ofMonth('2', 812, untold('03', '31')),
        ofMonth('2', 615, untold('04', '30')),
      ],
      'value.contradiction-counted',
    ],
    [
      'is of no known year where it shares no number',
      [
        ofMonth('1', 812, march),
        ofMonth('1', 640, april),
        ofMonth('2', 790, untold('03', '31')),
        ofMonth('2', 615, untold('04', '30')),
      ],
      'value.unclear',
    ],
    [
      'may count elsewhere where it does not say where',
      [ofMonth('1', 640, april), ofMonth('2', 615, april, '')],
      'value.unclear',
    ],
    [
      'that differs by little was counted anew',
      [ofMonth('1', 640, april), ofMonth('2', 641, { ...april, published: '2031-06-20' })],
      'value.revised',
    ],
  ])('%s', (_, claims, rule) => {
    const found = compareGroups([group(claims, { kind: 'statistic', type: null, indicator: 'thefts' })], flow, {
      label: (document) => document,
    })
    const apart = found.filter(({ values }) => values.some((value) => /^6[14]/u.test(value)))
    expect(apart.filter(({ reason }) => reason !== 'other_period').map((item) => item.rule)).toEqual([rule])
  })
})
