import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/index.js'
import { withLevels } from '../../src/resolve/change-levels.js'
import { claim, period, value } from '../compare/claims.js'

const span = (text: string) => ({ start: 0, end: text.length, text })
const level = (size: string, month: string, over: Partial<Claim> = {}): Claim =>
  claim('1', {
    indicator: 'thefts',
    value: value(size, '1/d', { attribute: 'rate' }),
    period: { ...period(`2031-${month}-01`, `2031-${month}-28`), span: span(`month ${month}`) },
    sentenceIndex: 1,
    ...over,
  })
const change = (size: string, over: Partial<Claim> = {}): Claim =>
  claim('1', {
    indicator: 'thefts',
    value: value(size, '%', { attribute: 'share' }),
    change: { direction: 'decrease', kind: 'relative', cue: null },
    sentenceIndex: 0,
    ...over,
  })

/** From when and until when the change is told, once the levels beside it are known. */
const timesOf = (told: Claim, levels: readonly Claim[]) => {
  const [found] = withLevels([told, ...levels])
  return found?.baseline == null ? null : [found.baseline.start, found.baseline.text, found.period?.interval.start]
}
const TWO = [level('86.9', '04'), level('76.5', '08')]
const FOUND = ['2031-04-01', 'month 04', '2031-08-01']

describe('a change and the two levels that give it', () => {
  it.each([
    ['gives the rounded change', change('12'), TWO, FOUND],
    [
      'gives it as nearly so much',
      change('12', { value: value('12', '%', { attribute: 'share', approx: 'nearly' }) }),
      TWO,
      FOUND,
    ],
    [
      'stands for a baseline without a date',
      change('12', { baseline: { text: 'her first day', start: null, end: null } }),
      TWO,
      FOUND,
    ],
    ['is not the one told', change('15'), TWO, null],
    ['goes the other way', change('12', { change: { direction: 'increase', kind: 'relative', cue: null } }), TWO, null],
    ['is of something else', change('12', { indicator: 'fires' }), TWO, null],
    ['is told far off', change('12', { sentenceIndex: 5 }), TWO, null],
    ['is one of two pairs', change('12'), [...TWO, level('67.3', '09')], null],
    ['has no time', change('12'), [level('86.9', '04'), level('76.5', '08', { period: null })], null],
  ])('the pair %s', (_, told, levels, expected) => {
    expect(timesOf(told, levels)).toEqual(expected)
  })
  it('leaves a baseline that is dated, and all other claims, as they were', () => {
    const dated = change('12', { baseline: { text: 'May', start: '2030-05-01', end: '2030-05-31' } })
    expect(withLevels([dated, ...TWO])).toEqual([dated, ...TWO])
  })
})
