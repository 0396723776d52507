// Who counts, where one text gives two numbers: two offices side by side, names without a verb, pronouns, its own voice.
import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import type { Claim, ClaimValue } from '../../src/model/index.js'
import { group, told } from './claims.js'
import { TEST_PACK } from './pack.js'

const bare = { attribute: 'count', unit: null } as const
const people = { attribute: 'count', unit: 'person' } as const
const rulesOf = (claims: readonly Claim[]) =>
  compareGroups([group(claims)], TEST_PACK, { label: (document) => `Paper ${document}` }).map((item) => item.rule)

/** The claims of all numbers that are marked in one sentence. */
function claimsOf(sentence: string, of: Partial<ClaimValue>): Claim[] {
  const plain = sentence.replaceAll(/[[\]]/gu, '')
  return [...sentence.matchAll(/\[([\d,]+)\]/gu)].map(([mark, number]) =>
    told('1', plain.replace(number ?? '', mark), of, { counted: 'roadblocks', sentenceIndex: 1 }),
  )
}

describe('two offices of one state', () => {
  const health = 'The health ministry counted [36] dead.'
  const two = (one: string, other: string, [a, b]: readonly [string, string] = ['1', '1']) =>
    rulesOf([told(a, one, people, { sentenceIndex: 1 }), told(b, other, people, { sentenceIndex: 2 })])

  it.each([
    ['The police counted [31] dead.', health],
    ['La fiscalía cuenta [36] muertos.', 'La policía cuenta [31] muertos.'],
    ['The coast guard counted [31] dead.', 'The fire brigade counted [36] dead.'],
  ])('count each for itself in one text: %s / %s', (one, other) => {
    expect(two(one, other)).toEqual(['value.teller'])
  })
  it.each([
    ['The police had counted [31] dead.', health],
    ['The police counted [31] dead.', 'The health ministry raised the toll to [36] dead.'],
    ['The ministry counted [31] dead.', health],
    ['The police counted [31] dead.', 'The police chief counted [36] dead.'],
  ])('tell one count that goes on: %s / %s', (one, other) => {
    expect(two(one, other)).not.toContain('value.teller')
  })
  it('tell one count that goes on in two texts', () => {
    expect(two('The police counted [31] dead.', health, ['1', '2'])).not.toContain('value.teller')
  })
})

describe('who counts in one sentence', () => {
  it.each([
    ['Amnistía Internacional tiene constancia de [41], y Tejedores de [58].', 'value.teller'],
    ['Los sindicatos reunieron a [900], según ellos; la policía contó [300].', 'value.teller'],
    ['There were [84] burnt shops, and [97] according to residents.', 'value.teller-untold'],
    ['Hubo [84] comercios quemados, y [97] según la policía.', 'value.teller-untold'],
    ['Cruzaron el río [84], según la Cruz Roja, mientras que la alcaldía cuenta [97].', 'value.teller'],
  ])('%s', (sentence, rule) => {
    expect(rulesOf(claimsOf(sentence, bare))).toContain(rule)
  })
  it('a round number of those who bring aid is of their own beside one of others', () => {
    const [one, other] = claimsOf('The Red Cross counts [900], while the police counts [700].', bare) as [Claim, Claim]
    const round = { ...one, value: { ...(one.value as ClaimValue), approx: 'about' as const } }
    expect(rulesOf([round, other])).toContain('value.teller')
    expect(rulesOf([round, { ...other, sentenceIndex: 9 }])).not.toContain('value.teller')
  })
  it.each([
    ['Some [310] have gone home.', 'The Red Cross counts [280].', true],
    ['Se han ido [310].', 'La Cruz Roja registra [280].', true],
    ['Some [310] have gone home.', 'The Red Cross now counts [360].', false],
    ['Some [310] have gone home.', 'The Red Cross counts [280] injured.', false],
  ])('a number told alone right behind another: %s %s', (one, other, found) => {
    const claims = [
      told('1', one, people, { sentenceIndex: 1 }),
      told('1', other, bare, { sentenceIndex: 2, sentence: { start: 200, end: 300, text: '' } }),
    ]
    expect(rulesOf(claims).includes('value.teller-untold')).toBe(found)
  })
  it('a pronoun behind two who were named is of neither', () => {
    const sentence = 'Los sindicatos y la policía reunieron a [900], según ellos; la oposición contó [300].'
    expect(rulesOf(claimsOf(sentence, bare))).not.toContain('value.teller')
  })
  it('links deaths to something who counts them', () => {
    const claims = [
      told('1', 'La Fiscalía vincula [12] muertes con los disturbios.', people),
      told('2', 'Human Rights Watch counted [29] dead.', people),
    ]
    expect(rulesOf(claims)).toEqual(['value.teller'])
  })
})
