// What is measured in every country: prices, work, trade. Sentences are invented, countries are not.
import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import { readDocument } from '../../src/language/read.js'
import type { Claim, ClaimGroup, LightGroup } from '../../src/model/index.js'
import { documentClaims } from '../../src/resolve/document-claims.js'
import { resolve } from '../../src/resolve/resolve.js'
import { loadPack } from '../../src/workbench/packs.js'
import { inventedDocument } from '../invented-document.js'

const BASE = loadPack('base')

const claimsOf = (texts: readonly string[]) =>
  texts.map((text, place) => {
    const given = inventedDocument({ id: `doc-${place + 1}`, text, published: '2031-07-03', file: `${place + 1}.txt` })
    return documentClaims(readDocument(given, BASE, { version: '0' }), BASE)
  })

/** The statistics of the texts: each with the numbers in it, as they are written. */
function statistics(texts: readonly string[]): string[][] {
  return resolve(claimsOf(texts), BASE)
    .filter(({ kind }) => kind === 'statistic')
    .map(({ claims }) => claims.map(({ value }) => value?.number ?? ''))
}

/** Why the numbers of the texts differ, of those that are told of one indicator. */
function reasons(texts: readonly string[]): string[] {
  const told = claimsOf(texts)
  const full = new Map(told.flatMap(({ claims }) => claims.map((claim): [string, Claim] => [claim.id, claim])))
  const filled = (group: LightGroup): ClaimGroup => ({
    ...group,
    claims: group.claims.map(({ id }) => full.get(id) as Claim),
  })
  const groups = resolve(told, BASE).filter(({ indicator }) => indicator !== null)
  return compareGroups(groups.map(filled), BASE, { label: (document) => document }).map(({ reason }) => reason)
}

describe('numbers of one indicator', () => {
  it('are one statistic, whatever the words call it', () => {
    const texts = [
      'Consumer prices in Norway rose by 0.4 per cent in May.',
      'Inflation in Norway slowed to 0.3% in June.',
    ]
    expect(statistics(texts)).toEqual([['0.4', '0.3']])
    expect(reasons(texts)).toEqual(['other_period'])
  })
  it('are of the one country that a text names, as a noun or an adjective', () => {
    const texts = [
      'Chilean inflation reached 7.1% in May.',
      'Inflation fell to 6.2% in June. The central bank of Chile had expected more.',
      'Inflation in Peru was 2.2% in June.',
    ]
    expect(statistics(texts)).toEqual([['7.1', '6.2'], ['2.2']])
  })
  it('without a country are of the one of which another text tells the same number', () => {
    const texts = [
      'Inflation in Chile was 7.1% in May.',
      'Inflation in Peru was 2.2% in May.',
      'Inflation was 7.1% in May, after 6.4% in April.',
    ]
    expect(statistics(texts)).toEqual([['7.1', '7.1', '6.4'], ['2.2']])
  })
  it('are not those of a thing whose price alone is told', () => {
    const texts = [
      'Consumer prices in Norway rose by 0.4 per cent in May.',
      'The price of salt in Norway rose by 9% in May.',
    ]
    expect(statistics(texts)).toEqual([['0.4'], ['9']])
  })
  it('against a month and against a year before differ by their baseline', () => {
    const texts = [
      'Consumer prices in Norway rose by 0.4 per cent in May from the previous month.',
      'Annual inflation in Norway was 3.1 per cent in May.',
    ]
    expect(reasons(texts)).toEqual(['other_baseline'])
  })
})

describe('numbers of what no pack has an indicator for', () => {
  it('are of one thing by its noun and its place, and of no other thing', () => {
    const texts = [
      'The price of bread in Egypt rose by 9 per cent in May.',
      'In June bread prices in Egypt rose by 3 per cent. Prices of rice in Egypt fell by 2 per cent in June.',
      'Bread prices in Peru rose by 5 per cent in June.',
    ]
    expect(statistics(texts)).toEqual([['9', '3'], ['2'], ['5']])
  })
  it('are none of the whole that a noun beside it makes a part of', () => {
    const texts = [
      "Norway's salt exports rose by 2 per cent in June.",
      'Exports from Norway fell by 4 per cent in June.',
    ]
    expect(statistics(texts)).toEqual([['2'], ['4']])
  })
})

describe('the time of a number', () => {
  const periods = (text: string) =>
    (claimsOf([text])[0]?.claims ?? []).flatMap(({ value, period }) =>
      value === null ? [] : [`${value.number} ${period?.interval.start?.slice(0, 7)}`],
    )
  it.each([
    ["Inflation in Chile fell to 4.2% in May, half of April's 8.8%.", ['4.2 2031-05', '8.8 2031-04']],
    ['Prices in Chile rose by 25% in May, twice as fast as in April (12%).', ['25 2031-05', '12 2031-04']],
    [
      'Inflation in Chile fell to 4.2% in May, the office said on Thursday. Wages rose by 6%.',
      ['4.2 2031-05', '6 2031-05'],
    ],
  ])('stands beside it, and is not the day of a saying: %s', (text, expected) => {
    expect(periods(text)).toEqual(expect.arrayContaining(expected))
  })
})

describe('a mass told beside a find of the same stuff', () => {
  it('keeps the time that its own words give', () => {
    const [told] = claimsOf(['Police seized 13 tonnes of cocaine in Oslo. The previous record was 9 tonnes in 2029.'])
    const record = told?.claims.find(({ value }) => value?.number === '9')
    expect(record?.period?.interval).toEqual({ start: '2029-01-01', end: '2029-12-31' })
  })
})

describe('what is counted at a border', () => {
  it('is of the border, whichever country tells who counts', () => {
    const pack = loadPack('us-mexico-security')
    const texts = [
      'In the United States the Border Patrol caught 6,100 migrants between the ports of entry in May 2031.',
      'Agents made 5,400 apprehensions at the southwest border in June 2031.',
    ]
    const told = texts.map((text, place) => {
      const given = inventedDocument({ id: `doc-${place}`, text, published: '2031-07-03', file: `${place}.txt` })
      return documentClaims(readDocument(given, pack, { version: '0' }), pack)
    })
    const measured = resolve(told, pack).filter(({ indicator }) => indicator === 'border-crossings')
    expect(measured.map(({ claims }) => claims.map(({ value }) => value?.number))).toEqual([['6,100', '5,400']])
  })
})

describe('a total that names no place', () => {
  const pack = loadPack('us-mexico-security')
  const places = (text: string) => {
    const given = inventedDocument({ id: 'd', text, published: '2032-02-03', file: 'd.txt' })
    const { claims } = documentClaims(readDocument(given, pack, { version: '0' }), pack)
    return claims.flatMap(({ value, indicator, place }) => (value === null || indicator === null ? [] : [place]))
  }
  it.each([
    ['is of the country of its sentence', 'In 2031 Peru counted 14,600 missing people.', ['PE']],
    ['is of the country of its text', 'By now 14,600 people are missing. Peru has opened a register.', ['PE']],
    [
      'is of the country of those whom the text names',
      'In all of 2031, 612 people went missing. President Claudia Sheinbaum promised a search.',
      ['MX'],
    ],
    [
      'is of none where it may be of several',
      'By now 14,600 people are missing. Peru has asked Chile for help.',
      [null],
    ],
    ['is of none where it counts one happening', 'On Friday 12 people went missing. Peru sent ships.', [null]],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected)
  })
})

describe('those whom a drug kills', () => {
  const PACK = loadPack('us-mexico-security')
  it.each([
    ['Fentanyl killed 61,400 Americans in 2031.', 'overdose-deaths'],
    ['In 2031 synthetic opioids killed more than 58,000 people.', 'overdose-deaths'],
    ['Overdoses claimed 48,000 lives in 2031.', 'overdose-deaths'],
    ['En 2031 los opioides mataron a 58.000 personas.', 'overdose-deaths'],
    ['Gunmen killed 14 Americans in a fight over fentanyl in 2031.', null],
    ['Fentanyl worth 61,400 dollars was found on 12 Americans in 2031.', null],
  ])('%s', (text, indicator) => {
    const language = text.startsWith('En ') ? 'es' : 'en'
    const given = inventedDocument({ id: 'd', text, published: '2032-02-03', file: 'd.txt', language })
    const { claims } = documentClaims(readDocument(given, PACK, { version: '0' }), PACK)
    const people = claims.filter(({ value }) => value?.attribute === 'count')
    expect(people.map((claim) => claim.indicator)).toEqual([indicator])
  })
})

describe('two indicators that one word names', () => {
  it.each([
    [
      'Arrests at the southwest border are at a low of nine years, the agency says: 4,310 in May 2031.',
      'border-crossings',
    ],
    ['Arrests for serious crime reached 4,310 in May 2031.', 'arrests'],
  ])('%s', (text, indicator) => {
    const pack = loadPack('us-mexico-security')
    const given = inventedDocument({ id: 'd', text, published: '2031-06-03', file: 'd.txt' })
    const { claims } = documentClaims(readDocument(given, pack, { version: '0' }), pack)
    expect(claims.flatMap(({ value, indicator: own }) => (value === null ? [] : [own]))).toEqual([indicator])
  })
})

describe('all that there are by now', () => {
  const PACK = loadPack('us-mexico-security')
  const groups = (...texts: readonly string[]) =>
    resolve(
      texts.map((text, place) => {
        const given = inventedDocument({ id: `doc-${place + 1}`, text, published: null, file: `${place + 1}.txt` })
        return documentClaims(readDocument(given, PACK, { version: '0' }), PACK)
      }),
      PACK,
    ).map(({ kind, claims }) => [kind, ...claims.map(({ value }) => value?.number ?? '')])
  it('are a statistic, whatever words tell it', () => {
    expect(
      groups(
        'Mexico has 9,400 missing persons.',
        'More than 9,100 people are missing in Mexico.',
        'Seven people go missing in Mexico every day.',
      ),
    ).toEqual([['statistic', '9,400', '9,100', 'Seven']])
  })
  it('are so where an act holds them', () => {
    expect(groups('ICE held 59,400 people in detention.', 'More than 61,000 people are locked up by ICE.')).toEqual([
      ['statistic', '59,400', '61,000'],
    ])
  })
  it('are none where they are few', () => {
    expect(groups('There are four missing persons in Mexico.').map(([kind]) => kind)).toEqual(['occurrence'])
  })
  it('leave what has a unit of its own to what was told before', () => {
    const told = groups(
      'Police raided a farm near Guadalajara, where they found 40 rifles. Over 9,100 people are missing in Mexico. The farm is 37 miles from the city.',
    )
    expect(told).toContainEqual(['occurrence', '', '40', '37'])
  })
})
