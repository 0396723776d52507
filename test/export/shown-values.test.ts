import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { shownAmount, shownNumber } from '../../src/export/shown-values.js'
import { shownInterval, unitWord } from '../../src/model/index.js'

interface Cases {
  readonly intervals: readonly { readonly start: string | null; readonly end: string | null; readonly shown: string }[]
  readonly numbers: readonly { readonly value: number; readonly shown: string }[]
  readonly amounts: readonly { readonly value: number; readonly unit: string | null; readonly shown: string }[]
}

// The file is ours and holds exactly this shape.
const cases = parse(readFileSync(new URL('../cases/export/shown-values.yaml', import.meta.url), 'utf8')) as Cases

describe('values as they are shown', () => {
  it.each(cases.intervals)('$start/$end is "$shown"', ({ start, end, shown }) => {
    expect(shownInterval({ start, end })).toBe(shown)
  })

  it.each(cases.numbers)('$value is "$shown"', ({ value, shown }) => {
    expect(shownNumber(value)).toBe(shown)
  })

  it.each(cases.amounts)('$value $unit is "$shown"', ({ value, unit, shown }) => {
    expect(shownAmount(value, unit)).toBe(shown)
  })

  it('has no word where there is no unit', () => {
    expect(unitWord(null)).toBe('')
  })
})
