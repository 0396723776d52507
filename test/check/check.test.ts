// A claim is set beside what its words mean; other readings stand below and decide nothing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CheckData, checkClaim } from '../../src/check/check.js'
import { addDays, addMonths, type CheckedClaim, type Dataset, type Series } from '../../src/model/index.js'
import { datasetSchema } from '../../src/packs/schema.js'

const HARBOUR: Dataset = datasetSchema.parse({
  id: 'harbour',
  title: 'Collisions in the harbour',
  publisher: 'Harbour office',
  page: 'https://example.org/harbour',
  licence: 'CC0',
  frequency: 'month',
  placeCodes: 'quay',
  covers: 'harbour',
  revision: 0.001,
  delay: 20,
  breaks: [{ at: '2023-01-01', note: 'Counted otherwise from then on.' }],
  definitions: [
    { id: 'hurt', name: 'people hurt', indicator: 'collisions', unit: 'victim', usual: true },
    { id: 'logged', name: 'collisions logged', indicator: 'collisions', unit: 'log entry', words: ['logged'] },
    {
      id: 'all',
      name: 'people hurt and missing',
      indicator: 'collisions',
      unit: 'victim',
      sumOf: ['hurt', 'missing'],
      words: ['and missing'],
    },
    { id: 'missing', name: 'people missing', indicator: 'missing', unit: 'person', usual: true },
  ],
  shapes: [{ id: 'any', columns: ['a'], select: 'SELECT 1' }],
})

/** A series from a month on; values by month. */
function series(
  definition: string,
  place: string,
  first: string,
  values: readonly number[],
  vintage = '2024-12',
): Series {
  return {
    dataset: 'harbour',
    vintage,
    definition,
    place,
    placeName: place,
    within: null,
    category: null,
    frequency: 'month',
    observations: values.map((value, i) => {
      const start = addMonths(first, i)
      return { start, end: addDays(addMonths(start, 1), -1), value, status: null }
    }),
  }
}

const dataOf = (all: readonly Series[]): CheckData => ({
  datasets: [HARBOUR],
  seriesOf: () => all,
  codeOf: (place) => (place === null || place === 'harbour' ? null : place),
  nameOf: (place) => place ?? '',
  termsIn: () => [{ start: '2024-07-01', end: null }],
  today: '2025-01-25',
})

function value(number: number, unit: string, words = String(number)): CheckedClaim['value'] {
  return {
    attribute: unit === '%' ? 'share' : 'count',
    value: number,
    low: number,
    high: number,
    unit,
    approx: 'exact',
    number: words,
    words,
  }
}

const claim = (fields: Partial<CheckedClaim>): CheckedClaim => ({
  text: '',
  figure: null,
  kind: 'change',
  value: null,
  direction: null,
  indicator: 'collisions',
  words: '',
  places: ['harbour'],
  period: null,
  baseline: null,
  baselineName: null,
  apart: null,
  per: null,
  concentrated: null,
  beside: null,
  rank: null,
  only: null,
  published: '2025-01-25',
  ...fields,
})

const days = (start: string, end: string) => ({ start, end })

// 24 months: 310 a month in 2023, 248 a month in 2024 (a fifth less), of which the north quay has half.
const NORTH = [...Array(12).fill(155), ...Array(12).fill(124)]
const BOTH = [series('hurt', 'north', '2023-01-01', NORTH), series('hurt', 'south', '2023-01-01', NORTH)]
const IN_2024 = { period: days('2024-01-01', '2024-12-31'), baseline: days('2023-01-01', '2023-12-31') }

describe('a claim', () => {
  it('of a change is decided by its own reading', () => {
    const check = checkClaim(claim({ ...IN_2024, value: value(20, '%'), direction: 'decrease' }), dataOf(BOTH))
    expect(check.verdict).toBe('reproduced')
    const own = check.readings.filter((reading) => reading.own)
    expect(own.map(({ computed }) => Math.round(computed * 10) / 10)).toEqual([-20, -20.2])
    expect(own[0]).toMatchObject({ observed: 2976, against: 3720, per: 'total', baseline: { name: 'named' } })
    expect(check.drivers).toContainEqual({ leftOut: 'north', kind: 'place', computed: expect.closeTo(-20, 6) })
  })

  it('that only another reading gives says so', () => {
    const july = { period: days('2024-07-01', '2024-12-31'), baseline: days('2024-01-01', '2024-06-30') }
    const check = checkClaim(claim({ ...july, value: value(20, '%'), direction: 'decrease' }), dataOf(BOTH))
    expect(check.verdict).toBe('reproduced_under_other_readings')
    const by = check.readings.filter(({ reproduces }) => reproduces)
    expect(by.every(({ own }) => !own)).toBe(true)
    expect(by.map(({ baseline }) => baseline?.name)).toContain('same_period_a_year_before')
  })

  it.each([
    ['the number is another', claim({ ...IN_2024, value: value(35, '%'), direction: 'decrease' }), 'not_reproduced'],
    ['the other way', claim({ ...IN_2024, value: value(20, '%'), direction: 'increase' }), 'not_reproduced'],
    [
      'beyond the data',
      claim({
        period: days('2025-02-01', '2025-02-28'),
        published: '2026-01-01',
        kind: 'level',
        value: value(5, 'victim'),
      }),
      'data_too_short',
    ],
    ['of something that no series counts', claim({ indicator: 'tides', value: value(5, '%') }), 'no_suitable_data'],
    ['a share without what it is a share of', claim({ kind: 'share', value: value(5, '%') }), 'no_suitable_data'],
    [
      'a rate without inhabitants',
      claim({ ...IN_2024, kind: 'rate', per: 'per_100000', value: value(5, '1/100000 inhabitant') }),
      'no_suitable_data',
    ],
    ['in another unit', claim({ ...IN_2024, kind: 'level', value: value(5, 'kg') }), 'not_comparable'],
  ])('%s: %s', (_, one, verdict) => {
    expect(checkClaim(one, dataOf(BOTH)).verdict).toBe(verdict)
  })

  it('of a level allows what revisions move, and no more', () => {
    const level = (number: number) =>
      claim({ ...IN_2024, baseline: null, kind: 'level', value: value(number, 'victim') })
    expect(checkClaim(level(2974), dataOf(BOTH)).verdict).toBe('reproduced')
    expect(checkClaim(level(2969), dataOf(BOTH)).verdict).not.toBe('reproduced')
  })

  it('asks for a definition by its words', () => {
    const logged = series('logged', 'north', '2023-01-01', Array(24).fill(10))
    const told = claim({
      ...IN_2024,
      baseline: null,
      kind: 'level',
      words: 'collisions logged',
      value: value(120, 'log entry'),
    })
    const check = checkClaim(told, dataOf([...BOTH, logged]))
    expect(check.readings.filter(({ own }) => own).map(({ definition }) => definition)).toEqual(['logged'])
    expect(check.verdict).toBe('reproduced')
  })

  it('tells of a break, of unlike days, of small counts and of revisions not held', () => {
    const few = [series('hurt', 'north', '2022-01-01', Array(36).fill(3))]
    const across = {
      period: days('2023-02-01', '2023-02-28'),
      baseline: days('2022-03-01', '2022-03-31'),
      published: '2023-03-25',
    }
    const check = checkClaim(claim({ ...across, value: value(20, '%'), direction: 'decrease' }), dataOf(few))
    const codes = check.warnings.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['method_break', 'small_counts', 'release_not_loaded']))
  })

  it('keeps publications apart: what was known then stands beside what is known now', () => {
    const earlier = BOTH.map((one) => ({
      ...one,
      vintage: '2024-11',
      observations: one.observations.map((o) => ({ ...o, value: o.value + 1 })).slice(0, 23),
    }))
    const november = { period: days('2024-11-01', '2024-11-30'), published: '2024-12-25' }
    const check = checkClaim(
      claim({ ...november, kind: 'level', value: value(248, 'victim') }),
      dataOf([...BOTH, ...earlier]),
    )
    const known = check.readings.find(({ id }) => id === check.asOf.known)
    const newest = check.readings.find(({ id }) => id === check.asOf.newest)
    expect([known?.observed, newest?.observed]).toEqual([250, 248])
    expect([known?.vintage, newest?.vintage]).toEqual(['2024-11', '2024-12'])
  })

  it('of a comparison is true of one definition and may be false of another', () => {
    const missing = series('missing', 'north', '2023-01-01', Array(24).fill(300))
    const compared = claim({
      ...IN_2024,
      baseline: null,
      kind: 'comparison',
      indicator: 'missing',
      beside: { indicator: 'collisions', words: '', places: ['harbour'], first: 'more' },
    })
    const check = checkClaim(compared, dataOf([...BOTH, missing]))
    expect(check.verdict).toBe('reproduced')
    expect(check.readings.find(({ own }) => own)).toMatchObject({ observed: 3600, against: 2976 })
    // With those who are missing added to the other side it is false.
    expect(check.readings.some(({ own, reproduces }) => !own && !reproduces)).toBe(true)
  })

  it('of a concentration counts the fewest places', () => {
    const quays = [60, 25, 5, 5, 5].map((hurt, i) => ({
      ...series('hurt', `quay-${i}`, '2024-01-01', Array(12).fill(hurt)),
      within: '01',
    }))
    const told = claim({ period: IN_2024.period, kind: 'concentration', concentrated: 85, value: value(40, '%') })
    const check = checkClaim(told, dataOf(quays))
    expect(check.verdict).toBe('reproduced')
    expect(check.readings[0]).toMatchObject({ computed: 40, observed: 2, against: 5 })
  })
})

describe('invariants', () => {
  const months = fc.array(fc.integer({ min: 50, max: 5000 }), { minLength: 24, maxLength: 24 })

  it('a claim built from a reading is reproduced by it; moved by more than the tolerance it is not', () => {
    fc.assert(
      fc.property(months, (values) => {
        const data = dataOf([series('hurt', 'north', '2023-01-01', values)])
        const [first] = checkClaim(claim({ ...IN_2024, value: value(1, '%'), direction: 'increase' }), data).readings
        const change = Number((first?.computed ?? 0).toFixed(1))
        const direction = change < 0 ? 'decrease' : 'increase'
        const own = (size: number) => {
          const told = claim({ ...IN_2024, per: 'total', direction, value: value(size, '%', size.toFixed(1)) })
          const check = checkClaim(told, data)
          return check.readings.filter((reading) => reading.own && reading.reproduces).length
        }
        const per = first?.per === 'total'
        fc.pre(per && Math.abs(change) > 1)
        expect(own(Math.abs(change))).toBe(1)
        expect(own(Math.abs(change) + 0.2)).toBe(0)
      }),
    )
  })

  it('a publication that is held beside a newer one changes no reading of the newer', () => {
    fc.assert(
      fc.property(months, months, (now, then) => {
        const newest = series('hurt', 'north', '2023-01-01', now)
        const older = series('hurt', 'north', '2023-01-01', then.slice(0, 23), '2024-11')
        const told = claim({ ...IN_2024, value: value(7, '%'), direction: 'decrease' })
        const alone = checkClaim(told, dataOf([newest])).readings
        const both = checkClaim(told, dataOf([newest, older])).readings
        expect(both.filter(({ vintage }) => vintage === '2024-12')).toEqual(alone)
      }),
    )
  })
})
