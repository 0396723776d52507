// Which words tell a baseline by the claim's own period alone, and which only name a time.
import { describe, expect, it } from 'vitest'
import { relativeBaselines, sameStretchOfYear } from '../../src/check/claim/relative-baseline.js'

const YEAR = 'same_period_a_year_before'
const BEFORE = 'period_just_before'

describe('relative baselines', () => {
  it.each([
    ['Thefts fell 9 per cent compared with a year before.', 'a year before', YEAR],
    ['Thefts rose 4 per cent year on year in May.', 'year on year', YEAR],
    ['Thefts were down 3 per cent on the same month last year.', 'on the same month last year', YEAR],
    ['Thefts were 3 per cent lower than last year.', 'than last year', YEAR],
    ['Thefts are up on the same stretch, 12 months earlier.', 'on the same stretch, 12 months earlier', YEAR],
    ['Los robos bajaron respecto al mismo mes del año anterior.', 'respecto al mismo mes del año anterior', YEAR],
    ['Los robos subieron frente al año pasado.', 'frente al año pasado', YEAR],
    ['Thefts rose 2 per cent from the previous month.', 'from the previous month', BEFORE],
    ['Thefts were higher than the month before.', 'than the month before', BEFORE],
    ['Los robos cayeron respecto al trimestre anterior.', 'respecto al trimestre anterior', BEFORE],
  ])('%s', (text, words, name) => {
    const [found, ...more] = relativeBaselines(text)
    expect(more).toEqual([])
    expect(found?.name).toBe(name)
    expect(text.slice(found?.start, found?.end)).toBe(words)
  })

  it.each([
    'Over the same period, burglaries rose 18 per cent.',
    'Last year there were 900 thefts.',
    'In the previous month the police counted 40 thefts.',
    'El año pasado hubo 900 robos.',
    'Thefts fell 9 per cent between May and June.',
  ])('%s (none)', (text) => {
    expect(relativeBaselines(text)).toEqual([])
  })

  it('leaves a year that is named to the claim’s own months', () => {
    const text = 'Thefts fell 9 per cent from May to June compared with the same months of 2023.'
    const found = sameStretchOfYear(text)
    expect(found?.year).toBe(2023)
    expect(text.slice(found?.start, found?.end)).toBe('same months of 2023')
    expect(sameStretchOfYear('Thefts fell compared with the same months.')).toBeNull()
  })
})
