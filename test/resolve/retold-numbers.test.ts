// A number that one text tells apart from the others: it joins them where the sentences share rare names and words, and
// nothing that both state keeps them apart.
import { describe, expect, it } from 'vitest'
import type { Claim, ClaimGroup } from '../../src/model/index.js'
import { groundsOf } from '../../src/resolve/grounds.js'
import { ClaimMarks, StoryMarker } from '../../src/resolve/marked-stories.js'
import { withRetold } from '../../src/resolve/retold-numbers.js'
import { storyOf } from '../../src/resolve/story.js'
import { claim, group, period, value } from '../compare/claims.js'
import { TEST_PACK } from '../compare/pack.js'

const grounds = groundsOf(TEST_PACK)
const rate = (number: string) => value(number, '%', { attribute: 'share' })

/** A claim of its document in a sentence of its own; the words of one sentence may be given to several. */
const told = (document: string, text: string, over: Partial<Claim>): Claim =>
  claim(document, { objects: [], sentence: { start: 0, end: text.length, text }, ...over })

/** The documents, with the words told, that stand together in each group. */
function brought(groups: readonly ClaimGroup[]): string[] {
  const marks = new ClaimMarks(grounds)
  const marker = new StoryMarker(marks)
  const claims = groups.flatMap((one) => one.claims)
  for (const one of claims) marks.keep(one, one)
  for (const document of new Set(claims.map((one) => one.document)))
    marker.mark([
      storyOf(
        claims.filter((one) => one.document === document),
        grounds,
      ),
    ])
  return withRetold(groups, { marks, rarity: marker.rarity(), grounds }).map((one) =>
    one.claims.map(({ document, value: size }) => `${document}:${size?.words ?? 'act'}`).join(' '),
  )
}

const TARIFF = 'At Varno the Dorin mill now pays a duty of it.'
const PACT = 'Since the pact ended, Dorin owes it on flour from Varno.'
const statistic = (...claims: Claim[]) => group(claims, { id: `s:${claims[0]?.id}`, kind: 'statistic', type: null })

describe('a number told by another kind of act', () => {
  const duty = () => [told('1', TARIFF, { value: rate('17.4') }), told('2', TARIFF, { value: rate('17.4') })]
  const apart = (over: Partial<Claim>, text = PACT) => [told('3', text, { value: rate('17.4'), ...over })]

  it('joins those who tell it, and takes along what its text alone told of the happening', () => {
    const act = told('3', 'Both sides had met before.', { eventType: 'MEET' })
    expect(brought([group(duty()), group([...apart({ eventType: 'MEET' }), act])])).toEqual([
      '1:17.4 % 2:17.4 % 3:17.4 % 3:act',
    ])
  })
  it('of a statistic takes along what its sentence tells, and nothing else', () => {
    const [number] = apart({ eventType: null, sentenceIndex: 4 }) as [Claim]
    const beside = told('3', PACT, { eventType: null, sentenceIndex: 4, value: rate('50') })
    const later = told('3', 'In June it was less.', { eventType: null, sentenceIndex: 5, value: rate('30') })
    expect(brought([group(duty()), statistic(number, beside, later)])).toEqual([
      '1:17.4 % 2:17.4 % 3:17.4 % 3:50 %',
      '3:30 %',
    ])
  })
  it('goes alone where others tell the happening too', () => {
    const act = told('4', 'They met.', { eventType: 'MEET' })
    expect(brought([group(duty()), group([...apart({ eventType: 'MEET' }), act])])).toEqual([
      '1:17.4 % 2:17.4 % 3:17.4 %',
      '4:act',
    ])
  })
  it('stays with another telling of it', () => {
    const groups = [group(duty()), group([...apart({}), told('4', PACT, { value: rate('17.4') })])]
    expect(brought(groups)).toEqual(['1:17.4 % 2:17.4 %', '3:17.4 % 4:17.4 %'])
  })
  it('is one of two alone, whichever comes first', () => {
    const [one, other] = [group(apart({ eventType: 'MEET' })), group(duty().slice(0, 1))]
    expect(brought([one, other])).toHaveLength(1)
    expect(brought([other, one])).toHaveLength(1)
  })
  it.each<[string, Partial<Claim>, string?, number?]>([
    ['nothing else is told', {}, PACT, 1],
    ['another number', { value: rate('17.6') }],
    ['another unit', { value: value('17.4', 'm', { attribute: 'value' }) }],
    ['another thing counted', { countedObject: 'rifle' }],
    ['another day', { period: period('2031-09-01', '2031-09-01') }],
    ['a change by it', { change: { kind: 'relative', direction: 'decrease', cue: null } }],
    ['words that nothing else is told in', {}, 'Voters gave 17.4 per cent to the greens.'],
  ])('is none of them where it is told otherwise: %s', (_, over, text, groups = 2) => {
    const known = duty().map((one) => ({ ...one, countedObject: 'powder', period: period('2031-05-03', '2031-05-03') }))
    expect(brought([group(known), group(apart(over, text))])).toHaveLength(groups)
  })
})

describe('what stands around a number', () => {
  const AROUND = 'There Judge Ada Lorn, clerk Petra Vane and Hugo Marsh of Dunmore heard it.'
  const sum = (document: string, sentence: string, sentenceIndex: number) =>
    told(document, sentence, { value: rate('17.4'), sentenceIndex })
  const act = (document: string, sentenceIndex: number, eventType = 'MEET') =>
    told(document, AROUND, { sentenceIndex, eventType })
  const groups = (away: number) => [
    group([sum('1', 'It pays 17.4 per cent.', 2), act('1', 3)]),
    group([sum('2', 'The fee: 17.4 per cent.', 9), act('2', 9 + away, 'SEIZE')]),
  ]

  it('says that it is one', () => {
    expect(brought(groups(1))).toEqual(['1:17.4 % 1:act 2:17.4 % 2:act'])
  })
  it('says nothing far from it', () => {
    expect(brought(groups(5))).toHaveLength(2)
  })
})

describe('a round number', () => {
  it.each([
    ['10,000', 1],
    ['40', 2],
  ])('%s: groups %i', (number, groups) => {
    const of = { value: value(number, null, { attribute: 'count' }) }
    expect(
      brought([group([told('1', TARIFF, of)]), group([told('2', PACT, { ...of, eventType: 'MEET' })])]),
    ).toHaveLength(groups)
  })
})
