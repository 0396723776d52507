// How numbers are counted: bounds that reach only so far, counts that grow, parts that are told, and sums done wrong.
import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import type { Claim } from '../../src/model/index.js'
import { group, period, told } from './claims.js'
import { TEST_PACK } from './pack.js'

const rulesOf = (claims: readonly Claim[], over: Parameters<typeof group>[1] = {}) =>
  compareGroups([group(claims, over)], TEST_PACK, { label: (document) => `Paper ${document}` }).map((item) => item.rule)
const people = { attribute: 'count', unit: 'person' } as const

describe('bounds', () => {
  const more = { ...people, approx: 'more_than', low: 200, high: null } as const
  it('reach a little further than the number', () => {
    expect(rulesOf([told('1', 'More than [200] came.', more), told('2', 'There were [220] of them.', people)])).toEqual(
      ['value.bounds'],
    )
  })
  it('do not reach a number of another size', () => {
    const far = [told('1', 'More than [200] came.', more), told('2', 'There were [1500] of them.', people)]
    expect(rulesOf(far)).not.toContain('value.bounds')
  })
  const share = { attribute: 'share', unit: '%' } as const
  it('a span of many duties is none of one', () => {
    const span = { ...share, low: 8, high: 35, value: null }
    const duties = [told('1', 'Duties of [8] to 35 per cent.', span), told('2', 'A duty of [17] per cent.', share)]
    expect(rulesOf(duties)).not.toContain('value.bounds')
  })
  it('shares of several things add up to nothing', () => {
    const line = (number: string) => 'One pays 17 per cent, another 20, a third 37.'.replace(number, `[${number}]`)
    expect(rulesOf(['17', '20', '37'].map((number) => told('1', line(number), share, { sentenceIndex: 1 })))).toEqual(
      [],
    )
  })
  it('dozens are no hundreds, rounded', () => {
    const few = { attribute: 'count', approx: 'about', unit: 'boat', value: null, low: 24, high: 99 } as const
    const many = { ...few, unit: 'pair', low: 200, high: 999 }
    const counted = { countedObject: 'captive' }
    const claims = [
      told('1', 'They found [dozens] there.', few, counted),
      told('2', 'They found [hundreds] there.', many, counted),
    ]
    expect(rulesOf(claims)).not.toContain('value.precision')
  })
  it('two numbers written alike are not each other rounded', () => {
    expect(
      rulesOf([told('1', 'It has [73] per cent.', share), told('2', 'It has [74] per cent.', share)]),
    ).not.toContain('value.precision')
  })
})

describe('masses told to the gram', () => {
  const mass = { attribute: 'mass', unit: 'kg' } as const
  it.each([
    ['the kilogram nearest to them', '[205.6214]', '[206]', 'value.precision'],
    ['thousands before the point', '[20,837.583]', '[20,837.6]', 'value.precision'],
  ])('%s', (_, one, other, rule) => {
    const since = { period: period('2031-05-01', null) }
    const claims = [told('1', `It took ${one} kilos.`, mass, since), told('2', `It took ${other} kilos.`, mass, since)]
    expect(rulesOf(claims)).toEqual([rule])
  })
})

describe('counts that grow', () => {
  const first = { published: '2031-05-01' }
  const second = { published: '2031-05-03' }
  it('a later report that counts more', () => {
    const claims = [told('1', 'It killed [20] people.', people, first), told('2', 'It killed [34].', people, second)]
    expect(rulesOf(claims)).toEqual(['value.later-toll'])
  })
  it('the larger of two counts of the dead where no report has a day', () => {
    const undated = { published: null }
    expect(
      rulesOf([told('1', 'It killed [20] people.', people, undated), told('2', 'Now [34] are dead.', people, undated)]),
    ).toEqual(['value.larger-toll'])
  })
  it.each([
    ['290 is as exact a count as 288', '[288]', '[290]', 'value.later-toll'],
    ['what is said to be about leaves room', '[288]', 'about [290]', 'value.bounds'],
    ['so are hundreds', '[3288]', '[3300]', 'value.precision'],
  ])('%s', (_, one, other, rule) => {
    const approx = other.startsWith('about') ? 'about' : 'exact'
    const claims = [
      told('1', `It killed ${one} people.`, people, first),
      told('2', `It killed ${other} people.`, { ...people, approx }, second),
    ]
    expect(rulesOf(claims)).toEqual([rule])
  })
  it.each([
    ['By noon 400 people had fled, and by evening 751.', true],
    ['A mediodía habían huido 400 personas y por la noche 751.', true],
    ['The number of those who fled rose from 400 to 751.', true],
    ['El número de los que huyeron pasó de 400 a 751.', true],
    ['Of 400 people from the east 751 had fled.', false],
    ['In the east 400 people had fled and in the west 751.', false],
    ['By noon 400 people had fled from a town of 751.', false],
  ])('one count told in turn: %s', (sentence, found) => {
    const span = { start: 0, end: sentence.length, text: sentence }
    const of = (number: string) => {
      const at = { start: sentence.indexOf(number), end: sentence.indexOf(number) + number.length, text: number }
      const unit = number === '400' ? 'person' : null
      return { ...told('1', `[${number}]`, { ...people, unit }), spans: [at], trigger: at, sentence: span }
    }
    expect(rulesOf([of('400'), of('751')]).includes('value.told-in-turn')).toBe(found)
  })
  it.each([
    ['40 people were detained; 10 were let go.', '40', '10', true],
    ['Police arrested 40 people and charged 25 of theft.', '40', '25', true],
    ['40 people were detained; 25 others were charged.', '40', '25', false],
    ['Hubo 40 detenidos y 25 fueron imputados.', '40', '25', true],
    ['40 people were hurt; 25 were released.', '40', '25', false],
    ['Of the 512 people who marched, 180 were nurses.', '512', '180', true],
    ['De los 512 que marcharon, 180 eran médicos.', '512', '180', true],
    ['Of 512 who marched 180 times, none was tired.', '512', '180', false],
    ['9 of last month’s 31 robberies were solved.', '31', '9', true],
    ['1210 people have left, and 1800 are to leave in all.', '1800', '1210', true],
    ['1210 people have left, and 1800 are to leave.', '1800', '1210', false],
    ['Han salido 1210 personas, y saldrán 1800 en total.', '1800', '1210', true],
  ])('some of those told before: %s', (sentence, total, part, found) => {
    const span = { start: 0, end: sentence.length, text: sentence }
    const first = Math.min(sentence.indexOf(total), sentence.indexOf(part))
    const of = (number: string) => {
      const at = { start: sentence.indexOf(number), end: sentence.indexOf(number) + number.length, text: number }
      const unit = at.start === first ? 'person' : null
      return {
        ...told('1', `[${number}]`, { ...people, unit }),
        spans: [at],
        trigger: at,
        sentence: span,
        sentenceIndex: 1,
      }
    }
    expect(rulesOf([of(total), of(part)]).includes('value.of-which')).toBe(found)
  })
  it('a toll that stood when a text was written holds those of a province', () => {
    const inAll = { place: 'AA', placeStated: true, period: period('2031-05-01', '2031-05-01'), sentenceIndex: 1 }
    const sunday = period('2031-05-03', '2031-05-03', 'implied')
    const of = (when: typeof sunday) => [
      told('1', 'The number of the dead climbed to [2122] {that night}.', people, inAll),
      told('1', 'In the coastal province [1351] of the deaths were told.', people, {
        place: 'AA-N',
        placeStated: true,
        period: when,
        sentenceIndex: 2,
        sentence: { start: 100, end: 160, text: '' },
      }),
    ]
    expect(rulesOf(of(sunday))).toContain('value.of-which')
    expect(rulesOf(of(period('2031-05-03', '2031-05-03')))).not.toContain('value.of-which')
  })
  it.each([
    ['those of one side are some of all where the group tells of the other', 'Some [100 guards] were hurt.', true],
    ['where it does not, more may have been found', 'Some [100] people fled.', false],
    ['nor where they are more than all', 'Some [130 guards] were hurt.', false],
  ])('%s', (_, other, found) => {
    const day = { published: '2031-05-02' }
    const claims = [
      told('1', 'There [20 civilians] were hurt.', people, day),
      told('2', 'In all [121] were injured.', people, day),
      told('3', other, people, day),
    ]
    expect(rulesOf(claims).includes('value.one-side-of-all')).toBe(found)
  })
  it.each([
    ['what came in half a month and in all of it', '2031-05-15', '2031-05-31', ['value.stretches']],
    ['two reports of the same stretch', '2031-05-31', '2031-05-31', ['value.larger-toll']],
    ['what runs until it is told goes on growing', '2031-05-15', '2031-05-20', ['value.larger-toll']],
  ])('%s', (_, end, other, rules) => {
    const of = (document: string, until: string, number: string, published: string | null) =>
      told(document, `In {that time} [${number}] people arrived.`, people, {
        period: period('2031-05-01', until),
        published,
      })
    const published = other === '2031-05-20' ? '2031-05-21' : null
    const found = rulesOf([of('1', end, '8561', null), of('2', other, '14976', published)])
    expect(found.filter((rule) => rule.startsWith('value.'))).toEqual(rules)
  })
  it.each([
    ['a text without a day gives another number than a first report', '2031-05-02', null, true],
    ['a report of a week later is no first one', '2031-05-09', null, false],
    ['two texts with a day are in their order', '2031-05-02', '2031-05-02', false],
  ])('%s', (_, published, other, found) => {
    const grain = { attribute: 'mass', unit: 'kg' } as const
    const happened = { period: period('2031-05-01', '2031-05-01') }
    const claims = [
      told('1', 'On {1 May} guards took [1500] kg.', grain, { ...happened, published }),
      told('2', 'The guards took [1100] kg.', grain, { published: other }),
    ]
    expect(rulesOf(claims).includes('value.after-first-report')).toBe(found)
  })
  it.each([
    ['the dead, and houses', 'It left [1900] dead.', 'Some [300000] houses fell.', 'house', false],
    ['the dead, and all who live there', 'It left [1900] dead.', 'The flood hit [8000000] people.', 'person', false],
    ['the dead, and more of whom nothing else is told', 'It left [1900] dead.', 'The number is [3100].', null, true],
  ])('a first report is set beside a number of the same: %s', (_, first, later, unit, found) => {
    const count = { attribute: 'count', unit: 'person' } as const
    const happened = { period: period('2031-05-01', '2031-05-01') }
    const claims = [
      told('1', first, count, { ...happened, published: '2031-05-02' }),
      told('2', later, { ...count, unit }, { published: null }),
    ]
    expect(rulesOf(claims).includes('value.after-first-report')).toBe(found)
  })
  it.each([
    ['a text without a day', '1400', null, 'value.after-first-report', true],
    ['a text without a day, far apart', '300', null, 'value.after-first-report', false],
    ['a later report', '1100', '2031-05-04', 'value.recounted', true],
    ['a later report, far apart', '300', '2031-05-04', 'value.recounted', false],
  ])('masses are counted anew only where they are near each other: %s', (_, size, published, rule, found) => {
    const grain = { attribute: 'mass', unit: 'kg' } as const
    const claims = [
      told('1', 'On {1 May} guards took [1500] kg.', grain, {
        period: period('2031-05-01', '2031-05-01'),
        published: '2031-05-02',
      }),
      told('2', `The guards took [${size}] kg.`, grain, { published }),
    ]
    expect(rulesOf(claims).includes(rule)).toBe(found)
  })
  it('the dead are not set beside the hurt', () => {
    expect(
      rulesOf([told('1', 'It killed [20] people.', people, first), told('2', 'It injured [34].', people, second)]),
    ).toEqual([])
  })
  it('counts since one day, told at two times', () => {
    const since = (end: string) => ({ period: period('2031-01-20', end), published: end })
    expect(
      rulesOf([
        told('1', 'Since {20 January} they took in [4000] people.', people, since('2031-02-01')),
        told('2', 'Since {20 January} they took in [9000] people.', people, since('2031-05-01')),
      ]),
    ).toContain('value.since')
  })
  it('the lowest since a day is no count since then', () => {
    const since = (end: string) => ({ period: period('2030-01-01', null), published: end })
    expect(
      rulesOf([
        told('1', 'It was [4000], the lowest toll since {2030}.', people, since('2031-02-01')),
        told('2', 'It was [9000], the lowest toll since {2030}.', people, since('2031-05-01')),
      ]),
    ).not.toContain('value.since')
  })
  it('an early estimate, and the number that came after it', () => {
    const estimate = told('1', 'A preliminary [120] came over.', people, first)
    expect(rulesOf([estimate, told('2', 'There were [160].', { ...people }, second)])).toEqual(['value.first-count'])
  })
})

describe('ways of counting', () => {
  it('a mean beside one day', () => {
    const rate = { attribute: 'rate', unit: '1/d' } as const
    expect(
      rulesOf([told('1', 'They averaged [298] a day.', rate), told('2', 'They met [200] in a single day.', rate)]),
    ).toEqual(['value.spread'])
  })
  it('what is confirmed beside what is claimed', () => {
    expect(rulesOf([told('1', '[20] were confirmed.', people), told('2', 'The rebels claimed [70].', people)])).toEqual(
      ['value.standing'],
    )
  })
})

describe('parts', () => {
  it('are told by words', () => {
    const line = (number: string) => `They took in 900 people, of which 610 were women.`.replace(number, `[${number}]`)
    const at = { sentenceIndex: 1 }
    expect(
      rulesOf([
        told('1', line('900'), people, at),
        told('1', line('610'), people, at),
        told('2', 'Some [610] women.', people),
      ]),
    ).toContain('value.of-which')
  })
  it('are not the numbers of another text that only leave room for them', () => {
    const line = (number: string) =>
      `The flood killed 156 people, of which 110 in one valley.`.replace(number, `[${number}]`)
    const at = { sentenceIndex: 1, published: '2031-05-06' }
    const first = (approx: 'at_least' | 'exact', size: string) =>
      rulesOf([
        told('1', `The flood killed [${size}] people.`, { ...people, approx }, { published: '2031-05-06' }),
        told('2', line('156'), people, at),
        told('2', line('110'), people, at),
      ]).filter((rule) => rule === 'value.of-which')
    expect(first('exact', '109')).toHaveLength(2)
    expect(first('at_least', '106')).toHaveLength(1)
  })
  it('of a province are no soldiers of the country, unless they are told as such', () => {
    const found = (noun: string) => {
      const inAll = { place: 'AA', placeStated: true, sentenceIndex: 1, counted: 'soldiers' }
      const inOne = { place: 'AA-N', placeStated: true, sentenceIndex: 2, counted: noun }
      return rulesOf([
        told('1', 'The fighting killed [633] soldiers.', people, inAll),
        told('1', `In the coastal province it killed [13] ${noun}.`, people, {
          ...inOne,
          sentence: { start: 100, end: 160, text: '' },
        }),
      ])
    }
    expect(found('soldiers')).toContain('value.of-which')
    expect(found('people')).not.toContain('value.of-which')
  })
  it('of one sum are two parts of it, whoever gives them', () => {
    const line = (number: string) =>
      `At least 100 guards were hurt, 60 treated at the scene and 40 in hospital.`.replace(number, `[${number}]`)
    const at = (number: string, over: Partial<Parameters<typeof told>[2]> = {}) =>
      told('1', line(number), { ...people, ...over }, { sentenceIndex: 1, countedObject: 'guard' })
    const claims = [
      at('100', { approx: 'at_least' }),
      at('60'),
      at('40'),
      told('2', 'Some [40] guards lie in hospital.', people, { countedObject: 'guard' }),
    ]
    expect(rulesOf(claims)).toEqual(expect.arrayContaining(['value.of-which', 'value.parts-of-one']))
    expect(rulesOf(claims)).not.toContain('value.larger-toll')
  })
  it('are not those told of behind a part', () => {
    const line = (number: string) =>
      `It left 120 injured, 100 of them guards, and led to 20 arrests.`.replace(number, `[${number}]`)
    const at = (number: string) => told('1', line(number), people, { sentenceIndex: 1 })
    expect(rulesOf([at('120'), at('100'), at('20')])).toEqual(['value.of-which'])
  })
  it('are not told behind a semicolon', () => {
    const line = (number: string) =>
      `They counted 100 guards, 40 of them hurt; 20 traders were hurt too.`.replace(number, `[${number}]`)
    const at = (number: string) => told('1', line(number), people, { sentenceIndex: 1 })
    expect(rulesOf([at('100'), at('40'), at('20')])).toEqual(['value.of-which'])
  })
  it('of what is measured are no parts of numbers of a time that is not told', () => {
    const line = (number: string) => `They met 900 boats, of which 610 were small.`.replace(number, `[${number}]`)
    const thefts = { indicator: 'thefts', period: period('2031-03-01', '2031-03-31'), sentenceIndex: 1 }
    const later = told('2', 'They met [610] boats.', people, { indicator: 'thefts' })
    const found = rulesOf([told('1', line('900'), people, thefts), told('1', line('610'), people, thefts), later], {
      kind: 'statistic',
      indicator: 'thefts',
    })
    expect(found.filter((rule) => rule === 'value.of-which')).toHaveLength(1)
  })
  it('are those of their time alone', () => {
    const line = (number: string) => `They took in 900 people, of which 610 were women.`.replace(number, `[${number}]`)
    const at = { sentenceIndex: 1, period: period('2031-03-01', '2031-03-31') }
    expect(
      rulesOf([
        told('1', line('900'), people, at),
        told('1', line('610'), people, at),
        told('2', 'Some [610] women in {April}.', people, { period: period('2031-04-01', '2031-04-30') }),
      ]).filter((rule) => rule === 'value.of-which'),
    ).toHaveLength(1)
  })
})

describe('what a sentence lists behind a number', () => {
  const rules = (line: string, ...numbers: readonly string[]) =>
    rulesOf(numbers.map((number) => told('1', line.replace(number, `[${number}]`), people, { sentenceIndex: 1 })))
  it('are its parts where they add up to it', () => {
    const line = 'It left 194 dead: 41 guards, 47 civilians and 106 plotters.'
    expect(rules(line, '194', '41', '47', '106').filter((rule) => rule === 'value.of-which')).toHaveLength(3)
  })
  it('are none where they do not, or tell of another fate', () => {
    expect(rules('It left 194 dead, 41 guards, 47 civilians, 90 plotters.', '194', '41', '47', '90')).not.toContain(
      'value.of-which',
    )
    expect(rules('It left 25 dead, 10 wounded, 15 missing.', '25', '10', '15')).not.toContain('value.of-which')
  })
})

describe('what is no sum', () => {
  const rules = (approx: 'exact' | 'at_least') => {
    const at = (sentenceIndex: number) => ({ sentenceIndex })
    return rulesOf([
      told('1', 'Then [48] were dead.', { ...people, approx }, at(1)),
      told('1', 'They told of [40] men and 8 women.', people, at(2)),
      told('1', 'They told of 40 men and [8] women.', people, at(2)),
    ])
  }
  it('is a number of people that is only told to be a least one', () => {
    expect(rules('exact')).toContain('value.parts-of-one')
    expect(rules('at_least')).not.toContain('value.parts-of-one')
  })
  it('is what two sources tell of one fate, wherever they speak', () => {
    const source = (text: string, over: Partial<Claim> = {}): Partial<Claim> => ({
      sentenceIndex: 1,
      voice: { attribution: 'a', source: { start: 0, end: text.length, text }, entity: null },
      ...over,
    })
    const town = { place: 'AA-town', placeStated: true }
    const counts = (one: string, other: string) => [
      told('1', '[35] hostages died.', people, source(one)),
      told('1', 'Some [30] hostages died.', people, source(other, town)),
    ]
    expect(rulesOf(counts('the rebels', 'an official in the town'))).not.toContain('value.of-which')
    expect(rulesOf(counts('the ministry', 'the ministry'))).toContain('value.of-which')
  })
})

describe('arithmetic of one text', () => {
  const passage = (to: string, size: string, over: Partial<Claim> = {}) => {
    const line = `The number went from 10,000 to ${to}, up ${size} per cent in all.`
    const mark = (words: string) => line.replace(words, `[${words}]`)
    const grew = { direction: 'increase', kind: 'relative', cue: null } as const
    return [
      told('1', mark('10,000'), people),
      told('1', mark(to), people),
      told('1', mark(`${size} per cent`), { attribute: 'share', unit: '%' }, { change: grew, ...over }),
    ]
  }
  it('is told where it does not add up', () => {
    expect(rulesOf(passage('14,072', '20'))).toContain('value.arithmetic')
  })
  it('is not where it does', () => {
    expect(rulesOf(passage('14,072', '41'))).not.toContain('value.arithmetic')
  })
  it('is not where the change is told the other way round, as of a currency that falls while its price rises', () => {
    const fell = { direction: 'decrease', kind: 'relative', cue: null } as const
    expect(rulesOf(passage('13,000', '23', { change: fell }))).not.toContain('value.arithmetic')
  })
  it('is not where the change has a baseline of its own', () => {
    const baseline = { text: 'three years before', start: null, end: null }
    expect(rulesOf(passage('14,072', '20', { baseline }))).not.toContain('value.arithmetic')
  })
})
