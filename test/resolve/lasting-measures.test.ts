// The rates of a duty on one kind of goods, told in other months: one measure, unless others take it, or on other goods.
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/index.js'
import { groundsOf } from '../../src/resolve/grounds.js'
import { withLasting } from '../../src/resolve/lasting-measures.js'
import { loadPack } from '../../src/workbench/packs.js'
import { claim, group, period, value } from '../compare/claims.js'

const BASE = loadPack('base')
const day = (date: string) => period(date, date)

/** What one text tells of a duty that Kenya puts on Zambian copper in March. */
const duty = (document: string, rate: string, over: Partial<Claim> = {}): Claim =>
  claim(document, {
    ...{ eventType: 'TARIFF_IMPOSE', objects: ['copper', 'tariff'], agents: ['KE'], patients: ['ZM'] },
    ...{ value: value(rate, '%', { attribute: 'share' }), period: day('2031-03-03'), published: '2031-03-04' },
    ...over,
  })

/** The rates that stand together in each group; each list of claims is a group at first. */
const brought = (...groups: readonly (readonly Claim[])[]): (readonly (string | undefined)[])[] =>
  withLasting(
    groups.map((claims) => group(claims, { type: claims[0]?.eventType ?? null })),
    BASE,
    groundsOf(BASE),
  ).map((one) => one.claims.map((told) => told.value?.words).sort())

describe('a duty that is raised', () => {
  const later = { period: day('2031-09-20'), published: '2031-09-20' }
  it.each<[string, Partial<Claim>]>([
    ['months later', {}],
    ['on goods of one class', { objects: ['metal'] }],
    ['by nobody named', { agents: [], patients: [] }],
    ['in a text without any day', { period: null, published: null }],
    ['on a day without its year', { period: null, yearless: day('9996-09-20'), published: null }],
  ])('is one measure: %s', (_, over) => {
    expect(brought([duty('1', '12')], [duty('2', '31', { ...later, ...over })])).toEqual([['12 %', '31 %']])
  })
  it.each<[string, Partial<Claim>]>([
    ['other goods', { objects: ['car'] }],
    ['all goods', { objects: ['goods'] }],
    ['another who takes it', { agents: ['UG'] }],
    ['against another', { patients: ['CD'] }],
    ['years later', { period: day('2035-09-20') }],
    ['a number of pieces', { value: value('31', 'piece', { attribute: 'count' }) }],
    ['another act', { eventType: 'TARIFF_RELIEF' }],
  ])('is another: %s', (_, over) => {
    expect(brought([duty('1', '12')], [duty('2', '31', { ...later, ...over })])).toHaveLength(2)
  })
  it('is on the goods of most of its rates', () => {
    const beside = duty('2', '5', { ...later, objects: ['car'] })
    const others = [duty('2', '31', { ...later, objects: ['car'] }), duty('2', '20', { ...later, objects: ['steel'] })]
    expect(brought([duty('1', '12')], [beside, ...others])).toHaveLength(2)
  })
  it('is one whichever group is the fuller, and over what lies between', () => {
    const next = { period: day('2032-01-20'), published: '2032-01-20' }
    const last = { period: day('2032-11-20'), published: '2032-11-20' }
    const groups = [[duty('3', '40', last)], [duty('2', '31', next), duty('4', '31', next)], [duty('1', '12')]]
    expect(brought(...groups)).toEqual([['12 %', '31 %', '31 %', '40 %']])
  })
})
