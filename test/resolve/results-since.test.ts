// What was done since a day, told again by several texts as lists of arrests, weapons and tonnes. Sentences are invented.
import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import { classOf, countAlike } from '../../src/compare/running-totals.js'
import type { Valued } from '../../src/compare/verdict.js'
import { groundsOf } from '../../src/resolve/grounds.js'
import { resolveOperations } from '../../src/resolve/operations.js'
import { loadPack } from '../../src/workbench/packs.js'
import { claimedBy, type Told } from './told-claims.js'

const BASE = loadPack('base')
const GROUNDS = groundsOf(BASE)

const claimed = (texts: readonly Told[]) => claimedBy(texts, BASE)

/** The campaigns of the texts: how each is called, with the numbers in it as they are written. */
const campaigns = (texts: readonly Told[]) =>
  resolveOperations(claimed(texts), BASE, GROUNDS).map(({ what, claims }) => [
    what,
    claims.map(({ value }) => value?.number ?? ''),
  ])

const MAY: Told = ['Between 1 March and 20 May 2031 police made 1,200 arrests and seized 300 rifles.', '2031-05-21']
const JULY: Told = ['Since 1 March 2031 police have made 2,900 arrests and seized 710 rifles.', '2031-07-03']

describe('results since a day', () => {
  it('are one statistic, of which the larger is the later', () => {
    expect(campaigns([MAY, JULY])).toEqual([['results since 2031-03-01', ['1,200', '300', '2,900', '710']]])
    const groups = resolveOperations(claimed([MAY, JULY]), BASE, GROUNDS)
    const found = compareGroups(groups, BASE, { label: (document) => document })
    expect(found.map(({ rule }) => rule)).toEqual(['value.later-total', 'value.later-total'])
  })
  it.each<[string, Told, readonly string[]]>([
    [
      'a day of that month',
      ['Between 1 March and 23 May 2031 police made 1,900 arrests and seized 440 rifles.', null],
      ['value.later-total', 'value.later-total'],
    ],
    [
      'a day of a later month',
      ['Between 1 March and 9 June 2031 police made 610 arrests and seized 240 rifles.', null],
      ['value.shrunk-total', 'value.shrunk-total'],
    ],
  ])('end on any day of the month until which they are told, beside %s', (_, dated, rules) => {
    const month: Told = ['From March 2031 to May 2031 police made 1,300 arrests and seized 330 rifles.', null]
    const groups = resolveOperations(claimed([month, dated]), BASE, GROUNDS)
    const found = compareGroups(groups, BASE, { label: (document) => document })
    expect(found.map(({ rule }) => rule)).toEqual(rules)
  })
  it.each([
    ['over 900', '2031-07-03', 'nearly 900', '2031-07-03', 'value.not-yet-reached'],
    ['over 900', '2031-07-03', 'almost 900', '2031-07-09', 'value.not-yet-reached'],
    ['over 900', '2031-07-09', 'nearly 900', '2031-07-03', 'value.bounds'],
    ['about 900', '2031-07-03', 'nearly 900', '2031-07-03', 'value.bounds'],
  ])('have passed a number or not: %s of %s, %s of %s', (one, day, other, otherDay, rule) => {
    const groups = resolveOperations(
      claimed([
        [`Since 1 March 2031 police have made 2,900 arrests and seized ${one} rifles.`, day],
        [`Since 1 March 2031 police have made 2,900 arrests and seized ${other} rifles.`, otherDay],
      ]),
      BASE,
      GROUNDS,
    )
    const found = compareGroups(groups, BASE, { label: (document) => document })
    expect(found.filter(({ reason }) => reason !== 'same').map((finding) => finding.rule)).toEqual([rule])
  })
  it.each([
    ['417 guns', '713 firearms', true],
    ['417 labs', '713 laboratories', true],
    ['417 cartridges', '713 rounds', true],
    ['417 cartridges', '713 magazines', false],
    ['417 rifles', '713 rounds', false],
    ['417 rifles', '713 firearms', false],
  ])('are of one thing by a word under which its kinds are known: %s, %s', (less, more, areOne) => {
    const groups = resolveOperations(
      claimed([
        [`Between 1 March and 20 May 2031 police made 1,200 arrests and seized ${less} and 30 trucks.`, '2031-05-21'],
        [`Since 1 March 2031 police have made 2,900 arrests and seized ${more} and 80 trucks.`, '2031-07-03'],
      ]),
      BASE,
      GROUNDS,
    )
    const later = compareGroups(groups, BASE, { label: (document) => document })
      .filter(({ rule }) => rule === 'value.later-total')
      .map(({ values }) => values.join(' '))
    expect(later.some((values) => values.includes('417') && values.includes('713'))).toBe(areOne)
  })
  it('are of one noun that the pack knows in one language alone', () => {
    const spanish: Told = ['Desde el 1 de marzo de 2031 la policía aseguró 520 inmuebles y 950 fusiles.', null, 'es']
    const english: Told = ['Since 1 March 2031 police have seized 310 properties and 710 rifles.', '2031-07-03']
    const told = claimed([english, spanish]).filter(({ value }) => value?.unit === 'property')
    const [one, other] = told as [Valued, Valued]
    expect(told.map(({ countedObject }) => countedObject)).toEqual(['asset', null])
    expect([countAlike(one, other, BASE), classOf(one, BASE)]).toEqual([true, classOf(other, BASE)])
  })
  it('are so in two languages, and where the next sentence goes on', () => {
    const spanish: Told = [
      'Del 1 de marzo al 2 de septiembre de 2031 la policía detuvo a 4.100 personas. Se aseguraron 950 fusiles.',
      '2031-09-03',
      'es',
    ]
    expect(campaigns([MAY, spanish])).toEqual([['results since 2031-03-01', ['1,200', '300', '4.100', '950']]])
  })
  it.each<[string, Told]>([
    ['another beginning', ['Since 9 April 2031 police have made 2,900 arrests and seized 710 rifles.', '2031-07-03']],
    ['a month of the calendar', ['In March 2031 police made 2,900 arrests and seized 710 rifles.', '2031-07-03']],
    ['one number alone, of another thing', ['Since 1 March 2031 police have seized 710 boats.', '2031-07-03']],
  ])('%s is another thing', (_, other) => {
    expect(campaigns([MAY, other])).toEqual([])
  })
  it('take in one number alone where an account has one of the same', () => {
    const alone: Told = ['Since 1 March 2031 police have seized 880 rifles.', '2031-08-03']
    expect(campaigns([MAY, JULY, alone])[0]?.[1]).toContain('880')
    const dead: Told = ['Since 1 March 2031 gangs have killed 880 people.', '2031-08-03']
    expect(campaigns([MAY, JULY, dead])[0]?.[1]).not.toContain('880')
  })
  it('take in a text without a year that counts from the same day, if its numbers fit', () => {
    const early = (arrests: string): Told => [
      `Between March 1 and April 2 police made ${arrests} arrests and seized 120 rifles.`,
      null,
    ]
    expect(campaigns([MAY, JULY, early('700')])[0]?.[1]).toContain('120')
    expect(campaigns([MAY, JULY, early('3,700')])[0]?.[1]).not.toContain('120')
  })
  const MARCH: Told = [
    'Between 1 March and 20 May 2031 police made 1,200 arrests, seized 300 rifles and 90 tonnes of cocaine and burnt 40 boats.',
    '2031-05-21',
  ]
  const AUTUMN: Told = [
    'Since 1 March 2031 police have made 5,900 arrests, seized 1,900 rifles and 410 tonnes of cocaine and burnt 160 boats.',
    '2031-11-03',
  ]
  it.each<[string, string, boolean]>([
    [
      'all of which have their place on one day',
      'In its first months the government made 3,100 arrests and seized 800 rifles and 210 tonnes of cocaine.',
      true,
    ],
    [
      'one of which was larger before',
      'In its first months the government made 3,100 arrests and seized 110 rifles and 210 tonnes of cocaine.',
      false,
    ],
    ['of two things only', 'In its first months the government made 3,100 arrests and seized 800 rifles.', false],
    [
      'most of which the totals never list',
      'In its first months the government made 3,100 arrests and seized 800 rifles, 700 vehicles, 12 aircraft and 60 houses.',
      false,
    ],
  ])('take in an account that tells no day by numbers %s', (_, text, isTaken) => {
    const found = campaigns([MARCH, AUTUMN, [text, null]])[0]?.[1]
    expect(found?.includes('3,100')).toBe(isTaken)
    expect(found).toContain('5,900')
  })
  it('hold numbers that are told as ranges', () => {
    const range: Told = [
      'Since 1 March 2031 police have made 3,000 to 3,400 arrests and seized 800 rifles.',
      '2031-08-03',
    ]
    expect(campaigns([MAY, range])[0]?.[1]).toHaveLength(4)
  })
  it('leave an account without a day where it fits two campaigns', () => {
    const other = (told: Told): Told => [told[0].replace('1 March', '9 April'), told[1]]
    const undated: Told = [
      'In its first months the government made 3,100 arrests and seized 800 rifles and 210 tonnes of cocaine.',
      null,
    ]
    const found = campaigns([MARCH, AUTUMN, other(MARCH), other(AUTUMN), undated])
    expect(found.map(([, numbers]) => numbers?.includes('3,100'))).toEqual([false, false])
  })
  it('hold what one sentence lists as brought by one act', () => {
    const pack = loadPack('us-mexico-security')
    const told = claimedBy(
      [['Since 1 March 2031 police have made 2,900 arrests. They seized 34 tonnes of fentanyl and 800 rifles.', null]],
      pack,
    )
    const operations = new Map(told.map(({ value, operation }) => [value?.number, operation]))
    expect(operations.get('34')).toBe(operations.get('800'))
    expect(operations.get('34')).toMatch(/2031-03-01/u)
  })
})
