// Times that a rule took over from a sentence before.
import { describe, expect, it } from 'vitest'
import { withPlausibleTime } from '../../src/resolve/plausible-times.js'
import { claim, period } from '../compare/claims.js'

describe('a time still to come when the text was published', () => {
  const later = { published: '2031-05-01', period: period('2032-01-01', '2032-01-01', 'implied') }
  it('is none of what happened', () => {
    expect(withPlausibleTime(claim('1', later)).period).toBeNull()
  })
  it('may be that of what is planned', () => {
    expect(withPlausibleTime(claim('1', { ...later, modality: 'planned' })).period).not.toBeNull()
  })
  it('stays where the text states it', () => {
    expect(
      withPlausibleTime(claim('1', { ...later, period: period('2032-01-01', '2032-01-01') })).period,
    ).not.toBeNull()
  })
})
