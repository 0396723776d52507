// Texts without a date that tell a day or a month without its year, beside texts that tell it. Sentences are invented.
import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import type { Claim, ClaimGroup, DocumentClaims } from '../../src/model/index.js'
import { resolve } from '../../src/resolve/resolve.js'
import { loadPack } from '../../src/workbench/packs.js'
import { claimedBy, type Told } from './told-claims.js'

const PACK = loadPack('us-mexico-security')

const claimed = (texts: readonly Told[]): readonly Claim[] => claimedBy(texts, PACK)

function groupsOf(texts: readonly Told[]): ClaimGroup[] {
  const claims = claimed(texts)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const documents = [...new Set(claims.map(({ document }) => document))].map((document) => ({
    claims: claims.filter((claim) => claim.document === document),
  }))
  // Bringing together asks for nothing but claims.
  return resolve(documents as unknown as readonly DocumentClaims[], PACK).map((group) => ({
    ...group,
    claims: group.claims.map(({ id }) => byId.get(id) as Claim),
  }))
}

const findings = (texts: readonly Told[]) =>
  compareGroups(groupsOf(texts), PACK, { label: (document) => document }).map(({ attribute, reason, values }) =>
    [attribute, reason, ...values].join(' | '),
  )

/** Whether the numbers, as written, stand in one group. */
const together = (texts: readonly Told[], ...numbers: readonly string[]): boolean =>
  groupsOf(texts).some(({ claims }) => numbers.every((number) => claims.some(({ value }) => value?.number === number)))

describe('what a text tells without the year', () => {
  it.each<[string, Told, string | null]>([
    ['a day', ['Marines seized 415 kg of cocaine off Colima on March 12.', null], '03-12/03-12'],
    ['days', ['From May 3 to May 9 marines seized 415 kg of cocaine off Colima.', null], '05-03/05-09'],
    ['a day in Spanish', ['El 12 de marzo la Marina aseguró 415 kg de cocaína en Colima.', null, 'es'], '03-12/03-12'],
    ['a month', ['Mexico counted 2,410 homicides in January.', null], '01-01/01-31'],
    ['nothing, where the text is dated', ['Mexico counted 2,410 homicides in January.', '2031-03-02'], null],
    ['nothing, since a day', ['Since March 12 marines have seized 415 kg of cocaine.', null], null],
  ])('is %s', (_, text, days) => {
    const claim = claimed([text]).find(({ value }) => value !== null)
    const told = claim?.yearless?.interval
    expect(told === undefined ? null : `${told.start?.slice(5)}/${told.end?.slice(5)}`).toBe(days)
    expect(claim?.yearless === null || claim?.period === null).toBe(true)
  })
})

const SEIZED: Told = ['On 12 March 2031 marines seized 415 kg of cocaine off Manzanillo, Colima.', '2031-03-13']

describe('a day without its year', () => {
  const sameDay: Told = ['Marines seized cocaine weighing 402 kg off Colima on March 12.', null]
  const otherDay: Told = ['Marines seized cocaine weighing 402 kg off Colima on August 30.', null]

  it('brings a happening together with a text that dates it, whichever the year', () => {
    expect(together([SEIZED, sameDay], '415', '402')).toBe(true)
    expect(together([SEIZED, otherDay], '415', '402')).toBe(false)
  })
  it('is of the year in which the others date the happening', () => {
    const other: Told = ['On March 15 marines seized 415 kg of cocaine off Manzanillo.', null]
    expect(findings([SEIZED, other])).toContain('date | contradiction | 2031-03-12 | 2031-03-15')
    expect(findings([SEIZED, sameDay]).filter((finding) => finding.startsWith('date'))).toEqual([
      'date | same | 2031-03-12 | 2031-03-12',
    ])
  })
  it('stays without a year where no text tells it', () => {
    const one: Told = ['On March 12 marines seized 415 kg of cocaine off Manzanillo.', null]
    const other: Told = ['On March 15 marines seized 415 kg of cocaine off Manzanillo.', null]
    expect(findings([one, other])).toContain('date | contradiction | XXXX-03-12 | XXXX-03-15')
  })
})

describe('a month without its year', () => {
  const year: Told = ['Mexico counted 24,310 homicides from January to December 2031.', '2032-01-20']
  const month = (name: string, size = '2,410'): Told => [`Mexico counted ${size} homicides in ${name}.`, null]

  it.each<[string, readonly Told[], string]>([
    ['another month', [month('January'), month('March', '2,208')], 'other_period'],
    ['many months', [month('January'), year], 'other_period'],
    ['a month of a year', [month('January'), ['In May 2031 Mexico counted 2,208 homicides.', null]], 'other_period'],
  ])('is another time than %s', (_, texts, reason) => {
    expect(findings(texts).map((finding) => finding.split(' | ')[1])).toEqual([reason])
  })
  it('is no time of a happening that its text tells too', () => {
    const texts: readonly Told[] = [
      ['On March 12 marines seized 415 kg of cocaine off Manzanillo. Eight men were held.', null],
      [
        'Marines seized about 420 kg of cocaine off Manzanillo on March 14. In January Mexico counted 2,410 homicides.',
        null,
      ],
      [
        'In March Mexico counted 2,208 homicides. Marines also took 415 kg of cocaine off Manzanillo on March 12, and nine men were arrested.',
        null,
      ],
    ]
    const groups = groupsOf(texts).filter(({ claims }) => claims.some(({ value }) => value?.number === '2,208'))
    expect(groups.map(({ kind, claims }) => [kind, claims.length])).toEqual([['statistic', 2]])
  })
  it('may be that of a year', () => {
    const dated: Told = ['In January 2031 Mexico counted 2,208 homicides.', null]
    expect(findings([month('January'), dated]).some((finding) => finding.includes('other_period'))).toBe(false)
  })
})

describe('a day that was taken over from another sentence', () => {
  const FOUND = 'The navy confiscated cocaine weighing 402 kg'
  it.each<[boolean, string, Told]>([
    [true, 'implied', [`The port was closed on 21 March 2031. ${FOUND}.`, '2031-03-22']],
    [false, 'stated', [`${FOUND} on 21 March 2031.`, '2031-03-22']],
  ])('lets nine days lie between two tellings of a happening: %s where it is %s', (isOne, _, told) => {
    expect(together([SEIZED, told], '415', '402')).toBe(isOne)
  })
})
