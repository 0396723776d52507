import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert, dimensionOf, kilogramsOf, toReferenceUnit } from '../../src/model/index.js'

describe('units', () => {
  it.each([
    [1800, '[lb_av]', 'kg', 816.466266],
    [1.1, 't', 'kg', 1100],
    [2000, 'g', 'kg', 2],
    [1, '[mi_i]', 'km', 1.609344],
    [1, '[acr_us]', 'm2', 4046.8564224],
    [2, 'wk', 'd', 14],
    [5, 'kg', 'kg', 5],
  ])('%d %s in %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, 9)
  })

  it('refuses what has no fixed relation', () => {
    expect(convert(1, 'ton', 'kg')).toBeNull()
    expect(convert(1, 'USD', 'EUR')).toBeNull()
    expect(convert(1, 'kg', 'm')).toBeNull()
    expect(convert(1, 'person', 'boat')).toBeNull()
    expect(toReferenceUnit(1, 'person')).toBeNull()
  })

  it('knows that a ton may be three things', () => {
    expect(kilogramsOf('ton')).toHaveLength(3)
    expect(kilogramsOf('t')).toEqual([1000])
    expect(kilogramsOf('m')).toEqual([])
    expect(dimensionOf('ton')).toBe('mass')
    expect(dimensionOf('boat')).toBeNull()
  })

  it('comes back to where it started', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
        fc.constantFrom('g', 't', '[lb_av]', '[oz_av]'),
        (value, unit) => {
          const there = convert(value, unit, 'kg') as number
          expect((convert(there, 'kg', unit) as number) / value).toBeCloseTo(1, 9)
        },
      ),
    )
  })
})
