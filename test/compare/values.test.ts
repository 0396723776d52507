import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import type { Claim, ClaimGroup, ClaimValue, Reason } from '../../src/model/index.js'
import { claim, group, period, value } from './claims.js'
import { TEST_PACK } from './pack.js'

const findingsOn = (item: ClaimGroup) => compareGroups([item], TEST_PACK, { label: (document) => `Paper ${document}` })
const day = period('2031-05-02', '2031-05-02')
const place = { place: 'AA-N', placeStated: true }
const statistic = (claims: Claim[], indicator: string) => group(claims, { kind: 'statistic', type: null, indicator })

interface Case {
  readonly name: string
  readonly a: Partial<Claim>
  readonly b: Partial<Claim>
  readonly reason: Reason
}

const OCCURRENCES: readonly Case[] = [
  { name: 'one number twice', a: { value: value('1,100', 'kg') }, b: { value: value('1,100', 'kg') }, reason: 'same' },
  { name: 'two units', a: { value: value('300', 'kg') }, b: { value: value('660', '[lb_av]') }, reason: 'unit' },
  { name: 'tonnes and kilograms', a: { value: value('1.1', 't') }, b: { value: value('1,100', 'kg') }, reason: 'unit' },
  {
    name: 'a bound and a number in it',
    a: { value: value('24', 'chief', { attribute: 'count', approx: 'more_than' }) },
    b: { value: value('29', 'chief', { attribute: 'count' }) },
    reason: 'rounding',
  },
  {
    name: 'about a number told to its tens, and one that nobody would round to it',
    a: { value: value('8,450', 'kg', { approx: 'about' }) },
    b: { value: value('8,347', 'kg') },
    reason: 'unclear',
  },
  {
    name: 'about a round number, and one near it',
    a: { value: value('8,400', 'kg', { approx: 'about' }) },
    b: { value: value('8,347', 'kg') },
    reason: 'rounding',
  },
  {
    name: 'several and six',
    a: { value: value('several', 'group', { attribute: 'count', value: null, low: 3, high: null }) },
    b: { value: value('6', 'group', { attribute: 'count' }) },
    reason: 'rounding',
  },
  {
    name: 'rounded and exact',
    a: { value: value('14,000', 'kg') },
    b: { value: value('14,102', 'kg') },
    reason: 'rounding',
  },
  {
    name: 'no scope stated',
    a: { value: value('1.1', 't') },
    b: { value: value('1,800', '[lb_av]') },
    reason: 'unclear',
  },
  {
    name: 'a day beside a month',
    a: { value: value('1.1', 't'), period: day, ...place },
    b: { value: value('1,800', '[lb_av]'), period: period('2031-05-01', '2031-05-31'), ...place },
    reason: 'unclear',
  },
  {
    name: 'all scope stated',
    a: { value: value('1.1', 't'), period: day, ...place },
    b: { value: value('1.8', 't'), period: day, ...place },
    reason: 'contradiction',
  },
  {
    name: 'all scope stated, but about',
    a: { value: value('1.1', 't', { approx: 'about' }), period: day, ...place },
    b: { value: value('1.8', 't'), period: day, ...place },
    reason: 'unclear',
  },
]

const MAY = period('2031-05-01', '2031-05-31')
const thefts = (number: string, over: Partial<ClaimValue> = {}) =>
  value(number, 'theft', { attribute: 'count', ...over })

const STATISTICS: readonly (Case & { readonly indicator: string })[] = [
  {
    indicator: 'thefts',
    name: 'a rough count and a later exact one of the same month',
    a: { value: thefts('8,450', { approx: 'about' }), period: MAY, published: '2031-06-02' },
    b: { value: thefts('8,347'), period: MAY, published: '2031-06-14' },
    reason: 'later_update',
  },
  {
    indicator: 'thefts',
    name: 'an exact count and a later rough one',
    a: { value: thefts('8,347'), period: MAY, published: '2031-06-02' },
    b: { value: thefts('8,450', { approx: 'about' }), period: MAY, published: '2031-06-14' },
    reason: 'unclear',
  },
  {
    indicator: 'thefts',
    name: 'large counts that differ by one, of which one has no time',
    a: { value: thefts('8,347'), period: null, published: null },
    b: { value: thefts('8,346'), period: MAY, published: null },
    reason: 'later_update',
  },
  {
    indicator: 'thefts',
    name: 'a month that is not over, and the whole of it',
    a: { value: thefts('500'), period: MAY, published: '2031-05-25' },
    b: { value: thefts('700'), period: MAY, published: '2031-06-14' },
    reason: 'later_update',
  },
  {
    indicator: 'thefts',
    name: 'a month that is not over, and the year up to it',
    a: { value: thefts('500'), period: MAY, published: '2031-05-25' },
    b: { value: thefts('7,000'), period: period('2031-01-01', '2031-05-31'), published: '2031-06-14' },
    reason: 'part_of_total',
  },
  {
    indicator: 'thefts',
    name: 'small counts that differ by one',
    a: { value: thefts('47'), period: null, published: null },
    b: { value: thefts('46'), period: MAY, published: null },
    reason: 'unclear',
  },
  {
    indicator: 'thefts',
    name: 'changes of two times, of which one names no baseline',
    a: {
      value: value('14', '%', { attribute: 'share' }),
      change: { direction: 'decrease', kind: 'relative', cue: null },
      period: period('2031-03-01', '2031-03-31'),
      baseline: { text: 'last May', start: '2030-05-01', end: '2030-05-31' },
    },
    b: {
      value: value('9', '%', { attribute: 'share' }),
      change: { direction: 'decrease', kind: 'relative', cue: null },
      period: period('2031-01-01', '2031-01-31'),
    },
    reason: 'other_period',
  },
  {
    name: 'two baselines',
    indicator: 'thefts',
    a: {
      value: value('14', '%', { attribute: 'share' }),
      change: { direction: 'decrease', kind: 'relative', cue: null },
      baseline: { text: 'last May', start: '2030-05-01', end: '2030-05-31' },
    },
    b: {
      value: value('1', '%', { attribute: 'share' }),
      change: { direction: 'decrease', kind: 'relative', cue: null },
      baseline: { text: 'a year before', start: '2029-06-01', end: '2030-05-31' },
    },
    reason: 'other_baseline',
  },
  {
    name: 'two months',
    indicator: 'thefts',
    a: { value: value('120', 'theft', { attribute: 'count' }), period: period('2031-04-01', '2031-04-30') },
    b: { value: value('130', 'theft', { attribute: 'count' }), period: period('2031-05-01', '2031-05-31') },
    reason: 'other_period',
  },
  {
    name: 'a month of a year',
    indicator: 'thefts',
    a: { value: value('120', 'theft', { attribute: 'count' }), period: period('2031-04-01', '2031-04-30') },
    b: { value: value('1,300', 'theft', { attribute: 'count' }), period: period('2031-01-01', '2031-12-31') },
    reason: 'part_of_total',
  },
  {
    name: 'from one day on, each until it was told',
    indicator: 'thefts',
    a: {
      value: value('120', 'theft', { attribute: 'count' }),
      period: period('2031-01-20', '2031-03-02'),
      published: '2031-03-03',
    },
    b: {
      value: value('300', 'theft', { attribute: 'count' }),
      period: period('2031-01-20', '2031-04-29'),
      published: '2031-04-29',
    },
    reason: 'later_update',
  },
  {
    name: 'a month and a quarter, both long over',
    indicator: 'thefts',
    a: { value: value('120', 'theft', { attribute: 'count' }), period: period('2031-01-01', '2031-01-31') },
    b: { value: value('300', 'theft', { attribute: 'count' }), period: period('2031-01-01', '2031-03-31') },
    reason: 'part_of_total',
  },
  {
    name: 'victims and case files',
    indicator: 'thefts',
    a: {
      value: value('120', 'victim', { attribute: 'count' }),
      sentence: { start: 0, end: 9, text: 'It counts 120 victims.' },
    },
    b: {
      value: value('110', 'case', { attribute: 'count' }),
      sentence: { start: 0, end: 9, text: 'There were 110 case files.' },
    },
    reason: 'other_definition',
  },
  {
    name: 'two polls',
    indicator: 'favour',
    a: { value: value('82', '%', { attribute: 'share', approx: 'about' }), published: '2031-05-01' },
    b: { value: value('80', '%', { attribute: 'share' }), published: '2031-03-10' },
    reason: 'other_period',
  },
  {
    name: 'a count that grew',
    indicator: 'seized',
    a: { value: value('120', 'boat', { attribute: 'count' }), published: '2031-03-10' },
    b: { value: value('150', 'boat', { attribute: 'count' }), published: '2031-05-01' },
    reason: 'later_update',
  },
  {
    name: 'one month, two numbers',
    indicator: 'thefts',
    a: { value: value('120', 'theft', { attribute: 'count' }), period: period('2031-04-01', '2031-04-30'), ...place },
    b: { value: value('191', 'theft', { attribute: 'count' }), period: period('2031-04-01', '2031-04-30'), ...place },
    reason: 'contradiction',
  },
  {
    name: 'one month, no place',
    indicator: 'thefts',
    a: { value: value('120', 'theft', { attribute: 'count' }), period: period('2031-04-01', '2031-04-30') },
    b: { value: value('191', 'theft', { attribute: 'count' }), period: period('2031-04-01', '2031-04-30') },
    reason: 'unclear',
  },
]

describe('values of one event', () => {
  it.each(OCCURRENCES)('$name: $reason', ({ a, b, reason }) => {
    const found = findingsOn(group([claim('1', a), claim('2', b)])).filter((item) => item.attribute !== 'date')
    expect(found.map((item) => item.reason)).toEqual([reason])
  })

  it('names the parts of a total', () => {
    const parts = [
      claim('3', { value: value('300', 'kg'), sentenceIndex: 7 }),
      claim('3', { value: value('800', 'kg'), sentenceIndex: 7 }),
    ]
    const found = findingsOn(
      group([claim('1', { value: value('1.1', 't') }), claim('2', { value: value('1,800', '[lb_av]') }), ...parts]),
    )
    const between = found.find((item) => item.between[0][0]?.startsWith('1#') && item.between[1][0]?.startsWith('2#'))
    expect(between?.reason).toBe('part_of_total')
    expect(between?.sentence).toContain('“300 kg” and “800 kg” make “1.1 t” (1,100 kg)')
  })

  it('does not sum numbers that stand far apart', () => {
    const parts = [
      claim('3', { value: value('300', 'kg'), sentenceIndex: 1 }),
      claim('3', { value: value('800', 'kg'), sentenceIndex: 30 }),
    ]
    const found = findingsOn(
      group([claim('1', { value: value('1.1', 't') }), claim('2', { value: value('1,800', '[lb_av]') }), ...parts]),
    )
    expect(found.map((item) => item.reason)).not.toContain('part_of_total')
  })

  it('never sets a number of guards beside a number of towns', () => {
    const found = findingsOn(
      group([
        claim('1', { value: value('10,000', 'guard', { attribute: 'count' }), countedObject: 'guard' }),
        claim('2', { value: value('18', 'town', { attribute: 'count' }) }),
      ]),
    )
    expect(found).toEqual([])
  })

  it('does not count a copy against its original', () => {
    const found = findingsOn(
      group([
        claim('1', { value: value('1.1', 't'), period: day, ...place }),
        claim('2', { value: value('1.8', 't'), period: day, ...place, origin: '1' }),
      ]),
    ).filter((item) => item.attribute === 'mass')
    expect(found.map((item) => item.reason)).toEqual(['unclear'])
  })
})

describe('values of one statistic', () => {
  it.each(STATISTICS)('$name: $reason', ({ a, b, indicator, reason }) => {
    const found = findingsOn(
      statistic(
        [claim('1', { ...a, eventType: null, indicator }), claim('2', { ...b, eventType: null, indicator })],
        indicator,
      ),
    )
    expect(found.map((item) => item.reason)).toEqual([reason])
  })
})

describe('masses in milligrams and in kilograms', () => {
  it('are no two counts of one find', () => {
    const mass = (document: string, size: string, unit: string, published: string) =>
      claim(document, { value: value(size, unit), published, period: null })
    const found = compareGroups(
      [group([mass('1', '17', 'kg', '2031-03-10'), mass('2', '2', 'mg', '2031-03-11')])],
      TEST_PACK,
      { label: (document) => document },
    )
    expect(found.map(({ rule }) => rule)).not.toContain('value.recounted')
  })
})

describe('numbers too far apart to be of one thing', () => {
  const reasons = (a: string, b: string, unit: string) =>
    findingsOn(group([claim('1', { value: value(a, unit) }), claim('2', { value: value(b, '[lb_av]') })])).map(
      ({ reason }) => reason,
    )
  it.each([
    ['1.1', '1,800', 't', ['unclear']],
    ['1,100', '11,900', 'kg', []],
    ['2', '1,800', 'mg', []],
  ] as const)('%s and %s pounds', (a, b, unit, expected) => {
    expect(reasons(a, b, unit)).toEqual(expected)
  })
})

describe('dates of one event', () => {
  const strong = { value: value('29', 'chief', { attribute: 'count' }), countedObject: 'captive' }
  const reasonOf = (a: Claim, b: Claim) =>
    findingsOn(group([a, b], { type: 'HAND' })).find((item) => item.attribute === 'date')?.reason
  /** A claim of a hand-over whose date stands in the words of its sentence. */
  const dated = (document: string, text: string, on: string, interval: [string, string], over: Partial<Claim> = {}) => {
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words })
    return claim(document, {
      eventType: 'HAND',
      sentence: { start: 0, end: text.length, text },
      trigger: at('transfer'),
      period: { ...period(...interval), span: at(on) },
      ...over,
    })
  }
  const early = (over: Partial<Claim> = {}) =>
    dated('1', 'The transfer on 27 February was told of.', '27 February', ['2031-02-27', '2031-02-27'], over)
  const late = (over: Partial<Claim> = {}) =>
    dated(
      '2',
      'They told of the transfer earlier this month.',
      'earlier this month',
      ['2031-03-01', '2031-03-10'],
      over,
    )

  it('a day within a month agrees', () => {
    expect(
      reasonOf(
        claim('1', { period: period('2031-02-20', '2031-02-20') }),
        claim('2', { period: period('2031-02-01', '2031-02-28') }),
      ),
    ).toBe('same')
  })
  it('days that exclude each other are a conflict where a telling number is shared', () => {
    expect(reasonOf(early(strong), late(strong))).toBe('contradiction')
  })
  it('days that exclude each other are unclear otherwise', () => {
    expect(reasonOf(early(), late())).toBe('unclear')
  })
  it('a day off by one is a conflict where all others tell another', () => {
    const on = (document: string, day: number, rest = '') =>
      dated(
        document,
        `The transfer on ${day} May was told of${rest}.`,
        `${day} May`,
        [`2031-05-0${day}`, `2031-05-0${day}`],
        strong,
      )
    const told = (...claims: Claim[]) =>
      findingsOn(group(claims, { type: 'HAND' })).filter(
        ({ attribute, reason }) => attribute === 'date' && reason === 'contradiction',
      ).length
    expect(told(on('1', 5), on('2', 5), on('3', 6))).toBe(2)
    expect(told(on('1', 5), on('3', 6))).toBe(0)
    expect(told(on('1', 5), on('2', 5), on('3', 6), on('4', 6))).toBe(0)
    expect(told(on('1', 5), on('2', 5), on('3', 6, ' at night'))).toBe(0)
  })
  it('a day at the head of a sentence, or one that an act is told on behind it, is that of the act', () => {
    const day: [string, string] = ['2031-03-09', '2031-03-09']
    const opening = dated('3', 'On 9 March, Sorland made the transfer.', '9 March', day, strong)
    const behind = dated('3', 'Apart from what came on 9 March, when the transfer was made.', '9 March', day, strong)
    expect(reasonOf(early(strong), opening)).toBe('contradiction')
    expect(reasonOf(early(strong), behind)).toBe('contradiction')
  })
  it('the day of the act that the group is of speaks for a text, and not that of another act in it', () => {
    const said = dated('2', 'The transfer on 3 March was told of.', '3 March', ['2031-03-03', '2031-03-03'], {
      ...strong,
      eventType: 'SAY',
    })
    const own = { ...early(strong), id: '2#own', document: '2', origin: '2' }
    expect(
      findingsOn(group([early(strong), said, own], { type: 'HAND' })).filter(({ attribute }) => attribute === 'date')[0]
        ?.reason,
    ).toBe('same')
  })
  it('a date beyond a comma is of something else', () => {
    const other = 'The transfer was told of, and the tax is due on 4 March.'
    const beyond = dated('3', other, '4 March', ['2031-03-04', '2031-03-04'], strong)
    expect(reasonOf(early(strong), beyond)).toBeUndefined()
  })
  it('a day reckoned from a document that is older than the event contradicts nothing', () => {
    const older = late({ ...strong, published: '2031-02-01' })
    expect(
      reasonOf(
        dated('1', 'The transfer on 27 May was told of.', '27 May', ['2031-05-27', '2031-05-27'], strong),
        older,
      ),
    ).toBe('unclear')
  })
  it('a date taken over by a rule does not speak for a document', () => {
    expect(
      reasonOf(
        claim('1', { ...strong, period: period('2031-02-27', '2031-02-27', 'implied') }),
        claim('2', { ...strong, period: period('2031-03-01', '2031-03-10') }),
      ),
    ).toBeUndefined()
  })
})

describe('framing', () => {
  const told = (document: string, triggerWord: string, text: string) =>
    claim(document, { eventType: 'HAND', triggerWord, sentence: { start: 0, end: text.length, text } })
  const framing = (claims: Claim[]) =>
    findingsOn(group(claims, { type: 'HAND' })).filter((item) => item.attribute === 'framing')

  it('tells a hand-over outside the courts from an extradition', () => {
    const found = framing([
      told('1', 'transfer', 'They skirted the usual extradition process to transfer the men.'),
      told('2', 'extraditing', 'It began extraditing the men.'),
    ])
    expect(found.map((item) => [item.reason, ...item.values])).toEqual([
      ['other_definition', 'outside the courts', 'by a court'],
    ])
  })
  it('finds nothing where both use the same words', () => {
    expect(
      framing([told('1', 'transfer', 'They transferred the men.'), told('2', 'transfer', 'The transfer took a day.')]),
    ).toEqual([])
  })
})

it('asks nothing of two numbers that one text tells, nor of who repeats them', () => {
  const both = (document: string) => [
    claim(document, { origin: 'wire', value: value('300', 'kg') }),
    claim(document, { origin: 'wire', value: value('800', 'kg') }),
  ]
  const reasons = findingsOn(group([...both('1'), ...both('2')])).map((finding) => finding.reason)
  expect(reasons).toContain('same')
  expect(reasons).not.toContain('unclear')
})
