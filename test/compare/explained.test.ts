// Differences that have a reason other than dispute: ways of counting, currencies, rates, records, steps of an act, plans,
// and texts without a day. In English and in Spanish; a contradiction is said of none of them.
import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import type { Claim, ClaimGroup } from '../../src/model/index.js'
import { claim, group, period, told, value } from './claims.js'
import { TEST_PACK } from './pack.js'

const rulesIn = (item: ClaimGroup) =>
  compareGroups([item], TEST_PACK, { label: (document) => `Paper ${document}` }).map(({ rule }) => rule)
const happening = (...claims: Claim[]) => rulesIn(group(claims))
const thefts = (...claims: Claim[]) => rulesIn(group(claims, { kind: 'statistic', type: null, indicator: 'thefts' }))

const people = { attribute: 'count', unit: 'person' } as const
const cases = { attribute: 'count', unit: 'theft' } as const
const daily = { attribute: 'rate', unit: '1/d' } as const
const march = { indicator: 'thefts', period: period('2031-03-01', '2031-03-31') }
const scoped = { place: 'AA-N', placeStated: true, period: period('2031-05-02', '2031-05-02') }
const on = (published: string | null) => ({ published })

describe('ways of counting of a pack', () => {
  it.each([
    ['the whole country beside the coast', 'They counted [344] thefts in the whole country.', 'The coast had [310].'],
    ['the same in Spanish', 'Hubo [344] robos en todo el país.', 'En la costa hubo [310].'],
    ['victims beside case files', 'They counted [344] victims.', 'They opened [310] case files.'],
    ['víctimas y expedientes', 'Hubo [344] víctimas.', 'Se abrieron [310] expedientes.'],
  ])('%s', (_, one, other) => {
    expect(thefts(told('1', one, cases, march), told('2', other, cases, march))).toEqual(['value.definition'])
  })
  it('two numbers of one sentence have each their own', () => {
    const line = 'It had 298 at the coast and 330 in the whole country.'
    const other = told('2', 'The whole country had [341].', cases, march)
    expect(thefts(told('1', line.replace('298', '[298]'), cases, march), other)).toEqual(['value.definition'])
    expect(thefts(told('1', line.replace('330', '[330]'), cases, march), other)).not.toContain('value.definition')
  })
  it('a way within another counts a part of it', () => {
    const all = told('1', 'There were [900] thefts of any kind.', cases, march)
    expect(thefts(all, told('2', 'The theft of boats came to [210].', cases, march))).toEqual([
      'value.definition-within',
    ])
  })
  it.each([
    ['a part of what a larger number counts that tells no way', '900', ['value.definition-within']],
    ['no part of a smaller number', '150', []],
  ])('is %s', (_, size, rules) => {
    const boats = told('1', 'The theft of boats came to [210].', cases, march)
    expect(
      thefts(boats, told('2', `The month had [${size}].`, cases, march)).filter((rule) => /within/u.test(rule)),
    ).toEqual(rules)
  })
  it('what only a part of the number is of says nothing of the whole', () => {
    const coast = told('1', 'The coast had [310].', cases, march)
    const whole = told('2', 'The count is [344], of which 210 in the whole country were solved.', cases, march)
    expect(thefts(coast, whole)).not.toContain('value.definition')
    const part = told('2', 'The count is 344, of which [210] in the whole country were solved.', cases, march)
    expect(thefts(coast, part)).toEqual(['value.definition'])
  })
  it('who was counted and where are no rivals', () => {
    const one = told('1', 'There were [344] victims.', cases, march)
    expect(thefts(one, told('2', 'The coast had [210].', cases, march))).not.toContain('value.definition')
  })
})

describe('two currencies', () => {
  const dollars = { attribute: 'money', unit: 'USD' } as const
  const crowns = { attribute: 'money', unit: 'NOK' } as const
  it('are not set side by side where no text gives a rate', () => {
    const claims = [
      told('1', 'It cost [12 million] dollars.', dollars),
      told('2', 'It cost [90 million] crowns.', crowns),
    ]
    expect(happening(...claims)).toEqual(['value.currency'])
  })
  it('are one sum at the rate of a text', () => {
    const of = (size: number) => ({ ...crowns, value: size, low: size, high: size })
    const sum = { ...dollars, value: 12e6, low: 12e6, high: 12e6 }
    const both = told('1', 'It cost [120 million crowns] ($12 million).', of(120e6))
    expect(happening(both, told('2', 'It cost [12 million dollars].', sum))).toEqual(['value.currency-stated'])
    const far = told('2', 'It cost [12 million dollars].', { ...sum, value: 90e6, low: 90e6, high: 90e6 })
    expect(happening(both, far)).toEqual(['value.currency-apart'])
  })
  it('a bare name of money may be that of the other', () => {
    const pesos = { attribute: 'money', unit: 'peso' } as const
    const mexican = { attribute: 'money', unit: 'MXN' } as const
    expect(happening(told('1', 'It cost [90] pesos.', pesos), told('2', 'It cost [90].', mexican))).not.toContain(
      'value.currency',
    )
  })
})

describe('numbers by the day', () => {
  it('are known where the second of two leaves it out', () => {
    const line = 'The mean was 298 a day at the coast and 330 in the whole country.'
    const at = { ...march, sentence: { start: 0, end: line.length, text: line } }
    const first = told('1', line.replace('298 a day', '[298 a day]'), daily, at)
    const second = told('1', line.replace('330', '[330]'), { attribute: 'count' }, at)
    expect(thefts(first, second, told('2', 'The whole country had [330] a day.', daily, march))).toContain(
      'value.equal',
    )
  })
  it('two single days are two days', () => {
    const mean = told('1', 'They had [61] a day.', daily, march)
    const worst = told('2', 'They had [90] in a single day.', cases, march)
    const other = told('3', 'Hubo [120] en un solo día.', cases, march)
    expect(thefts(mean, worst, other)).toEqual(['value.spread', 'value.spread', 'value.single-days'])
  })
  it('one number cannot be that of each year and of all', () => {
    const years = { period: period('2026-01-01', '2030-12-31') }
    const each = told('1', 'They sent [65] people a year.', { attribute: 'rate', unit: 'person/a' }, years)
    expect(thefts(each, told('2', 'They sent [65] people.', people, years))).toEqual(['value.rate-as-total'])
  })
})

describe('records', () => {
  const record = (document: string, sentence: string) => told(document, sentence, cases, march)
  it.each([
    ['other spans', 'It had [9], the lowest since 1998.', 'It had [9], the fewest ever recorded.', 'record.reach'],
    ['en español', 'Hubo [9], la menor cifra desde 1998.', 'Hubo [9], la menor de la historia.', 'record.reach'],
    ['one span', 'It had [9], the lowest since 2006.', 'It had [9], the least in 25 years.', 'record.years'],
    [
      'decades',
      'It had [9], a level not seen for almost four decades.',
      'It had [9], the fewest since 1988.',
      'record.years',
    ],
    ['in words', 'It had [9], the lowest in ten years.', 'Hubo [9], la menor cifra en una década.', 'record.years'],
    ['a record low', 'It had [9], a record low.', 'Hubo [9], el menor número de la historia.', 'record.equal'],
    ['and other spans', 'It had [9], a historic low.', 'It had [9], the lowest in two decades.', 'record.reach'],
    ['by the verb alone', 'It had not had [9] since 1998.', 'It had [9], the fewest since 1998.', 'record.equal'],
  ])('%s', (_, one, other, rule) => {
    expect(thefts(record('1', one), record('2', other))).toContain(rule)
  })
  it('of a month and of a year are of two numbers', () => {
    const year = { period: period('2031-01-01', '2031-12-31'), indicator: 'thefts' }
    const ofYear = told('2', 'It had [12], the lowest since 1998.', cases, year)
    const rules = thefts(record('1', 'It had [9], the fewest ever recorded.'), ofYear)
    expect(rules.filter((rule) => rule.startsWith('record.'))).toEqual([])
  })
  it('the lowest and the highest are not set side by side', () => {
    const rules = thefts(record('1', 'It had [9], the lowest since 1998.'), record('2', 'It had [9], the most ever.'))
    expect(rules).toEqual(['value.equal'])
  })
})

describe('what is no dispute', () => {
  it.each([
    ['a later report', 'It killed [12].', 'It killed [15].', '2031-05-03', '2031-05-04', 'value.later-toll'],
    ['a claim', 'It hit [20], the army confirmed.', 'They claim [70].', '2031-05-03', '2031-05-03', 'value.standing'],
    ['lo que se afirma', 'Alcanzó a [20], confirmó el ejército.', 'Afirman que [70].', null, null, 'value.standing'],
    ['what came', 'They will send [800].', 'They sent [650].', '2031-05-03', '2031-05-03', 'value.as-it-came'],
    ['lo que llegó', 'Van a enviar [800].', 'Enviaron [650].', null, null, 'value.as-it-came'],
  ])('%s', (_, one, other, first, second, rule) => {
    const claims = [
      told('1', one, people, { ...scoped, ...on(first) }),
      told('2', other, people, { ...scoped, ...on(second) }),
    ]
    expect(happening(...claims)).toEqual([rule, 'date.meets'])
  })
  it('shares that make a whole', () => {
    const share = { attribute: 'share', unit: '%' } as const
    expect(happening(told('1', 'It spares [38].', share), told('2', 'It hits [62].', share))).toEqual([
      'value.complement',
    ])
  })
  it.each([
    ['two answers', 'Of those asked [38] approve of her.', 'Of those asked [62] disapprove.', ['value.complement']],
    ['dos respuestas', 'La aprueba el [38] de los encuestados.', 'El [62] la desaprueba.', ['value.complement']],
    ['two questions', 'Support for her fell to [38].', 'Of those asked [62] want a new vote.', []],
    ['dos preguntas', 'La aprueba el [38] de los encuestados.', 'El [62] quiere votar de nuevo.', []],
  ])('shares of opinions: %s', (_, one, other, rules) => {
    const share = { attribute: 'share', unit: '%' } as const
    const found = happening(told('1', one, share), told('2', other, share))
    expect(found.filter((rule) => rule === 'value.complement')).toEqual(rules)
  })
  it('the same said of one scope on one day remains one', () => {
    const claims = [told('1', 'It hit [20] houses.', people, scoped), told('2', 'It hit [31] houses.', people, scoped)]
    expect(happening(...claims)).toContain('value.contradiction')
  })
})

describe('a text without a day', () => {
  const later = (day: string) => [
    told('1', 'It killed [12].', people, on('2031-05-03')),
    told('2', 'It killed [15].', people, on(null)),
    told('2', 'On {9 May} they buried [4].', people, {
      ...on(null),
      countedObject: 'captive',
      period: period(day, day),
    }),
  ]
  it('was written no earlier than the last day it tells of', () => {
    const findings = compareGroups([group(later('2031-05-09'))], TEST_PACK, { label: (document) => document })
    const found = findings.find(({ rule }) => rule === 'value.later-toll')
    expect(found?.sentence).toContain('It has no day of its own, but tells of 9 May 2031 as past.')
  })
  it('may be the earlier one else', () => {
    expect(happening(...later('2031-05-02'))).not.toContain('value.later-toll')
  })
})

describe('days of one act', () => {
  const dated = (document: string, sentence: string, day: string) =>
    told(document, sentence, { attribute: 'share', unit: '%' }, { eventType: 'DUTY', period: period(day, day) })
  it.each([
    ['signed and in force', 'They signed the duty of [9] on {2 May}.', 'The duty of [9] takes effect on {9 May}.'],
    [
      'firmado y en vigor',
      'Firmaron el arancel de [9] el {2 de mayo}.',
      'El arancel de [9] entra en vigor el {9 de mayo}.',
    ],
  ])('%s', (_, one, other) => {
    const claims = [dated('1', one, '2031-05-02'), dated('2', other, '2031-05-09')]
    expect(happening(...claims)).toContain('date.step')
    const ofOneText = [claims[0] as Claim, dated('1', other, '2031-05-09')]
    expect(happening(...ofOneText)).toContain('date.step')
  })
  /** An act of 412 boats, dated in words that open its sentence. */
  const act = (document: string, words: string, day: string) => {
    const text = `On ${words} they held two and took 412 boats.`
    const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part })
    return claim(document, {
      value: value('412', 'boat', { attribute: 'count' }),
      trigger: span('took'),
      spans: [span('took')],
      sentence: { start: 0, end: text.length, text },
      period: { ...period(`2031-05-${day}`, `2031-05-${day}`), span: span(words) },
    })
  }
  it('a date that opens a sentence is of all its acts', () => {
    expect(happening(act('1', '2 May', '02'), act('2', '6 May', '06'))).toContain('date.contradiction')
  })
  it.each([
    ['a day whose name is that of the other', 'Tuesday', '13', 'Tuesday, 14 May', '14', true],
    ['un día cuyo nombre es el del otro', 'este martes', '13', 'el martes 14 de mayo', '14', true],
    ['a day with its own name', 'Tuesday', '13', 'Wednesday, 14 May', '14', false],
    ['a day whose name is that of neither', 'Tuesday', '13', 'Monday, 14 May', '14', false],
    ['a day without a name', 'Tuesday', '13', '14 May', '14', false],
  ])('next to each other they are in conflict by %s', (_, one, day, other, next, expected) => {
    const found = happening(act('1', one, day), act('2', other, next))
    expect(found.includes('date.contradiction')).toBe(expected)
  })
  it.each([
    ['A blast that tore through a mill on {2 May} took [9] boats.', 'blast', true],
    ['Una explosión que sacudió un molino el {2 de mayo} hundió [9] barcos.', 'explosión', true],
    ['A blast that he had foretold on {2 May} took [9] boats.', 'blast', false],
    ['They sank [9] boats and left 12 people injured on {2 May}.', 'sank', true],
    ['They sank [9] boats and sold the rest on {2 May}.', 'sank', false],
  ])('what stands between an act and its day: %s', (text, trigger, isItsDay) => {
    const plain = text.replaceAll(/[[\]{}]/gu, '')
    const at = (words: string) => ({
      start: plain.indexOf(words),
      end: plain.indexOf(words) + words.length,
      text: words,
    })
    const dated = (document: string, day: string) => {
      const words = /\{(.*?)\}/u.exec(text)?.[1] ?? ''
      return claim(document, {
        value: value('412', 'boat', { attribute: 'count' }),
        trigger: at(trigger),
        spans: [at(trigger)],
        sentence: { start: 0, end: plain.length, text: plain },
        period: { ...period(day, day), span: at(words) },
      })
    }
    const found = happening(dated('1', '2031-05-02'), dated('2', '2031-05-09'))
    expect(found.includes('date.contradiction')).toBe(isItsDay)
  })
  it('a day that one text tells by its number is wrong where two name the day before', () => {
    const days = [act('1', 'Tuesday', '13'), act('2', 'Tuesday', '13')]
    expect(happening(...days, act('3', '14 May', '14'))).toContain('date.contradiction')
    expect(happening(...days, act('3', 'Wednesday', '14'))).not.toContain('date.contradiction')
  })
})

describe('counts without a day', () => {
  it.each([
    ['the missing become fewer', 'missing', 'the smaller is the later'],
    ['the dead become more', 'dead', 'the larger is later'],
  ])('%s', (_, fate, why) => {
    const counts = [told('1', `It left [19] ${fate}.`, people), told('2', `It left [12] ${fate}.`, people)]
    const undated = counts.map((item) => ({ ...item, published: null }))
    const [found] = compareGroups([group(undated)], TEST_PACK, { label: (document) => `Paper ${document}` })
    expect(JSON.stringify(found)).toContain(why)
  })
})
