// Acts of several documents on one matter: claims made by hand, already brought together into happenings.
import { describe, expect, it } from 'vitest'
import type { Claim, LightGroup } from '../../src/model/index.js'
import { kindredActs } from '../../src/resolve/matter/kindred-acts.js'
import { claim, group, period, value } from '../compare/claims.js'
import { TEST_PACK } from '../compare/pack.js'

const happening = (...claims: readonly Claim[]): LightGroup => group(claims)

/** The documents of each act that is set beside others, group by group. */
const kindred = (...groups: readonly LightGroup[]): string[][] =>
  kindredActs(groups, TEST_PACK).map(({ claims }) => claims.map(({ id }) => id).sort())

const ease = (id: string, document: string, over: Partial<Claim> = {}): Claim =>
  claim(document, { id, eventType: 'DUTY_EASE', objects: [], triggerWord: id, ...over })

describe('what eases a measure', () => {
  it('is on one matter with what eases it in another text, with nothing else in common', () => {
    expect(kindred(happening(ease('reprieve', '1')), happening(ease('delay', '2')))).toEqual([['delay', 'reprieve']])
  })
  it('is not, of other goods', () => {
    const metal = ease('delay', '2', { objects: ['metal'] })
    expect(kindred(happening(ease('reprieve', '1')), happening(metal))).toEqual([])
  })
  it('is not on one matter with another duty that was laid', () => {
    const laid = (id: string, document: string) => ease(id, document, { eventType: 'DUTY' })
    expect(kindred(happening(laid('levy', '1')), happening(laid('tax', '2')))).toEqual([])
  })
})

describe('a step of a measure whose text leaves out whose it is', () => {
  const measures = TEST_PACK.measures.map((measure) => ({ ...measure, by: 'AA' }))
  const laid = (id: string, document: string, over: Partial<Claim> = {}) =>
    ease(id, document, { eventType: 'DUTY', objects: ['metal'], triggerWord: 'lay', ...over })
  const told = (...agents: string[]) => [happening(laid('levy', '1', { agents })), happening(laid('tax', '2'))]
  const kindredWith = (pack: typeof TEST_PACK, ...agents: string[]) =>
    kindredActs(told(...agents), pack).map(({ claims }) => claims.map(({ id }) => id))

  it('is of the side that the pack names', () => {
    expect(kindredWith({ ...TEST_PACK, measures }, 'GOV.A')).toEqual([['levy', 'tax']])
  })
  it('is of nobody where the pack names none', () => {
    expect(kindredWith(TEST_PACK, 'GOV.A')).toEqual([])
  })
  it('is not that of another side', () => {
    expect(kindredWith({ ...TEST_PACK, measures }, 'GOV.B')).toEqual([])
  })
})

describe('acts that one text tells of one happening', () => {
  const first = [
    happening(ease('lift', '1', { triggerWord: 'postpone' })),
    happening(ease('reprieve', '1', { triggerWord: 'pause' })),
  ]
  it('are on one matter together', () => {
    const both = happening(ease('postpone', '2'), ease('pause', '2'))
    expect(kindred(...first, both)).toEqual([
      ['lift', 'pause', 'postpone'],
      ['pause', 'postpone', 'reprieve'],
    ])
  })
  it('are not, of other goods', () => {
    const both = happening(ease('postpone', '2'), ease('pause', '2', { objects: ['metal'] }))
    expect(kindred(...first, both).flat()).not.toContain('pause')
  })
})

describe('an act of a text that is known to tell one of its kind', () => {
  const sent = (document: string, over: Partial<Claim> = {}): Claim =>
    claim(document, { eventType: 'DEPLOY', objects: ['guard'], agents: ['GOV.A'], triggerWord: 'sent', ...over })
  const count = { value: value('400', 'guard', { attribute: 'count' }), countedObject: 'guard' }
  const known = () => happening(sent('1', count), sent('2', { ...count, id: 'told' }))

  it('is that one again where it has nothing of its own', () => {
    expect(kindred(known(), happening(sent('1', { id: 'again' })))).toEqual([['again', 'told']])
  })
  it.each<[string, Partial<Claim>]>([
    ['a number', { value: value('400', 'guard', { attribute: 'count' }), countedObject: 'guard' }],
    ['a day', { period: period('2031-05-03', '2031-05-03') }],
    ['a place', { place: 'AA-N', placeStated: true }],
    ['a person', { named: ['name:ada-moss'] }],
    ['another side', { agents: ['GOV.B'] }],
  ])('is another one where it has %s of its own', (_, own) => {
    expect(kindred(known(), happening(sent('1', own)))).toEqual([])
  })
})
