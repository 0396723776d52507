// Numbers that are told alone by who gives them, and words for what became of those who are counted.
import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import { outcomeOf } from '../../src/compare/fates.js'
import type { Claim } from '../../src/model/index.js'
import { group, told } from './claims.js'
import { TEST_PACK } from './pack.js'

const rulesOf = (claims: readonly Claim[]) =>
  compareGroups([group(claims)], TEST_PACK, { label: (document) => `Paper ${document}` }).map((item) => item.rule)
const people = { attribute: 'count', unit: 'person' } as const
const bare = { attribute: 'count', unit: null } as const

/** What is found on a number that stands behind "26 people died" in its text, beside the 44 dead of another. */
function foundOn(alone: string, behind = 1): readonly string[] {
  const claims = [
    told('1', 'Police say that [26] people died.', people, { sentenceIndex: 1 }),
    told('1', alone, bare, { sentenceIndex: 1 + behind, sentence: { start: 100, end: 200, text: '' } }),
    told('2', 'The clashes left [44] people dead, police said.', people),
  ]
  const of = (claim: Claim | undefined) => rulesOf([...claims.slice(1), ...(claim === undefined ? [] : [claim])])
  return of(claims[0]).filter((rule) => rule !== 'value.larger-toll')
}

describe('numbers that are told alone', () => {
  it.each([
    'Rights groups put the number at [31].',
    'The unions counted [31], by the way.',
    'Los sindicatos hablan de [31].',
    'Los abogados cuentan [31].',
    'It was [31] according to residents.',
    'Los sindicatos elevan la cifra a [31].',
    'The unions had earlier given [31].',
    'Los sindicatos habían dado antes unos [31].',
    'Los sindicatos hablan de [31] y piden justicia.',
    'The union knows of [31].',
  ])('count what was counted before them: %s', (alone) => {
    expect(foundOn(alone)).toContain('value.teller')
  })
  it.each([
    ['another size', 'Rights groups put the number at [900].', 1],
    ['something else', 'Rights groups put the number at [31] shops.', 1],
    ['what is told no more', 'Rights groups put the number at [31].', 2],
    ['no one who tells', 'It was sold for [31].', 1],
  ])('do not where they are of %s', (_, alone, behind) => {
    expect(foundOn(alone, behind)).toEqual([])
  })
})

describe('counts that have been overtaken', () => {
  it.each([
    'Police say that 26 people died, after a first count of [19].',
    'Police say that 26 people died, frente a un primer recuento de [19].',
    'Police say that 26 people died, tras un balance anterior de [19].',
  ])('count what was counted before them: %s', (text) => {
    const claims = [
      told('1', text.replace('[19]', '19').replace('26', '[26]'), people, { sentenceIndex: 1 }),
      told('1', text, bare, { sentenceIndex: 1 }),
      told('2', 'The clashes left [44] people dead, police said.', people),
    ]
    expect(rulesOf(claims.slice(1).concat(claims[0] as Claim))).toHaveLength(2)
  })
})

describe('numbers that are told alone behind several', () => {
  it('count the dead, of whom the sentence before tells first of all', () => {
    const claims = [
      told('1', 'The town counted [26] dead.', people, { sentenceIndex: 1 }),
      told('1', 'The town counted [38] hurt people.', people, { sentenceIndex: 1 }),
      told('1', 'Relatives speak of [31].', bare, {
        sentenceIndex: 2,
        sentence: { start: 100, end: 200, text: '' },
      }),
      told('2', 'It left [44] people dead, police said.', people),
    ]
    expect(rulesOf(claims.slice(2).concat(claims[0] as Claim, claims[1] as Claim))).toContain('value.teller')
  })
  it('are of the unit of the number right before them', () => {
    const text = (one: string, other: string) =>
      `It burnt ${one} hectares, according to the police; the unions speak of ${other}.`
    const measured = told('1', text('[20,000]', '12,000'), { attribute: 'value', unit: 'har' }, { sentenceIndex: 1 })
    const alone = told('1', text('20,000', '[12,000]'), bare, { sentenceIndex: 1 })
    expect(rulesOf([measured, alone])).toEqual(['value.teller'])
  })
})

describe('what became of those who are counted', () => {
  it.each([
    ['The blast killed [61] people out of 93 known to be trapped.', 'the dead'],
    ['Of those infected [61] have died so far.', 'the dead'],
    ['El incendio ha costado la vida a [61] personas.', 'the dead'],
    ['And [93] have never been found.', 'the missing'],
    ['Firemen are still digging for [93] people.', 'the missing'],
    ['Once vecinos: [93] no han aparecido todavía.', 'the missing'],
    ['The council dismissed [210] clerks.', 'those who lost their posts'],
    ['Fueron despedidos [210] empleados.', 'those who lost their posts'],
    ['Prosecutors charged [16] managers.', 'those who stand trial'],
    ['La fiscalía acusa a [16] personas.', 'those who stand trial'],
    ['A court sentenced [16] of them.', 'those who were convicted'],
    ['Eight [240] nurses have caught it.', 'those who fell ill'],
    ['By the firm’s count [450] workers got out alive.', 'those who were saved'],
    ['No more than [18] workers are thought to be inside.', 'the trapped'],
    ['El derrumbe segó la vida de [61] vecinos.', 'the dead'],
    ['Firemen say [93] are still being looked for.', 'the missing'],
    ['Families reported [93] people whom they could not find.', 'the missing'],
    ['Once vecinos y [93] turistas no aparecen.', 'the missing'],
    ['Unos [210] vecinos recibieron atención.', 'the hurt'],
    ['Some [210] families live in tents.', 'those who had to leave'],
    ['En los albergues duermen [210] vecinos.', 'those who had to leave'],
    ['The [16] convicts ran away at dawn.', 'those who got away'],
    ['They spoke of [240] nurses.', null],
    ['A charge of [240] was paid.', null],
    ['Killed were guards; trapped, miners: with [61] it was told.', null],
  ])('%s', (marked, outcome) => {
    expect(outcomeOf(told('1', marked, people) as Parameters<typeof outcomeOf>[0])).toBe(outcome)
  })
  it.each([
    ['Some 37 guests and a guide lost their lives at the plant, [38] in all.', 'the dead'],
    ['Murieron 37 invitados y un guía, en total [38].', 'the dead'],
    ['Some 37 guests and a guide lost their lives at the plant, [38] by name.', null],
    ['The death toll of the revolt in Ostrel, Tarn, has climbed to [38].', 'the dead'],
    ['The number of missing in Ostrel, on the coast, stands at [38].', 'the missing'],
    ['The toll road to Ostrel, on the coast, leads to [38].', null],
  ])('%s, told of all', (marked, outcome) => {
    expect(outcomeOf(told('1', marked, bare) as Parameters<typeof outcomeOf>[0])).toBe(outcome)
  })
})
