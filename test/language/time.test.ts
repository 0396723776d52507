import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Time } from '../../src/model/index.js'
import { PACK, timesIn } from './time-fixture.js'

interface Case {
  /** The text with its expressions in square brackets. */
  readonly text: string
  readonly times?: readonly string[]
}

const cases = (file: string): readonly Case[] =>
  parse(readFileSync(join(import.meta.dirname, '..', 'cases', 'language', 'time', file), 'utf8')) as readonly Case[]

function unmarked(marked: string): { readonly text: string; readonly spans: readonly string[] } {
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] as string)
  return { text: marked.replace(/[[\]]/g, ''), spans }
}

const told = (time: Time): string =>
  [
    time.type,
    time.value,
    `${time.interval.start ?? '..'}/${time.interval.end ?? '..'}`,
    ...(time.mod === null ? [] : [time.mod]),
  ].join(' ')

const DAY = '2024-03-20'
const TABLES = [
  { file: 'dated.yaml', published: DAY },
  { file: 'eras.yaml', published: DAY },
  { file: 'undated.yaml', published: null },
  { file: 'negative.yaml', published: DAY },
  { file: 'spanish.yaml', published: DAY, language: 'es' },
  { file: 'spanish-undated.yaml', published: null, language: 'es' },
  { file: 'spanish-negative.yaml', published: DAY, language: 'es' },
] as const

for (const { file, published, ...more } of TABLES)
  describe(`times of ${file}`, () => {
    it.each(cases(file))('$text', ({ text: marked, times = [] }) => {
      const { text, spans } = unmarked(marked)
      const found = timesIn(text, published, 'language' in more ? more.language : 'en')
      expect(found.map((time) => time.span.text)).toEqual(spans)
      expect(found.map(told)).toEqual(times)
    })
  })

describe('edtf', () => {
  it.each([
    ['It fell in August 2022.', '2022-08'],
    ['It fell in the 1950s.', '195X'],
    ['It fell in the 15th century.', '14XX'],
    ['It fell in the third quarter of 2023.', '2023-35'],
    ['It fell in summer 2022.', '2022-22'],
    ['It fell from 2018 to 2023.', '2018/2023'],
    ['It has fallen since 20 January.', '2024-01-20/..'],
    ['So far it has fallen.', '../2024-03-20'],
    ['It fell at 16:40 UTC on 4 May 2021.', '2021-05-04T16:40:00Z'],
    ['It fell in 480 BC.', '-0479'],
    ['It lasted six years.', null],
  ])('%s is %s', (text, edtf) => {
    expect(timesIn(text, DAY)[0]?.edtf).toBe(edtf)
  })
})

describe('fiscal years', () => {
  // Only the month is asked of a dataset here.
  const beginning = (...months: readonly number[]) => ({
    ...PACK,
    datasets: months.map((fiscalYearStart) => ({ fiscalYearStart }) as (typeof PACK)['datasets'][number]),
  })

  it.each([
    [[10, 10], { start: '2021-10-01', end: '2022-09-30' }],
    [[1], { start: '2022-01-01', end: '2022-12-31' }],
    [[10, 4], { start: null, end: null }],
  ])('begin where the data of the pack agree on a month: %j', (months, interval) => {
    expect(timesIn('Spending of fiscal year 2022 fell.', DAY, 'en', beginning(...months))[0]?.interval).toEqual(
      interval,
    )
  })
})

describe('parts of fiscal years', () => {
  const OCTOBER = { ...PACK, datasets: [{ fiscalYearStart: 10 } as (typeof PACK)['datasets'][number]] }

  it.each([
    ['Spending of the first half of fiscal year 2022 fell.', { start: '2021-10-01', end: '2022-03-31' }],
    ['Spending of the fourth quarter of fiscal 2022 fell.', { start: '2022-07-01', end: '2022-09-30' }],
    ['Spending of the fourth quarter of 2022 fell.', { start: '2022-10-01', end: '2022-12-31' }],
  ])('%s', (text, interval) => {
    expect(timesIn(text, DAY, 'en', OCTOBER)[0]?.interval).toEqual(interval)
  })
})

describe('where a date is counted from', () => {
  it.each([
    ['It fell in 1987.', 'absolute', 'stated'],
    ['It fell last month.', 'document', 'implied'],
    ['It fell in June.', 'document', 'implied'],
    ['It fell on 4 May 2021 and rose two days later.', 'earlier', 'implied'],
    ['It fell under Ruiz.', 'era', 'implied'],
  ])('%s', (text, anchor, basis) => {
    expect(timesIn(text, DAY).at(-1)).toMatchObject({ anchor, basis })
  })

  it('keeps a heading apart from the line under it', () => {
    const found = timesIn('The mill stays shut until Friday\nMarch 18, 2024\nThe owner said so.', DAY)
    expect(found.map((time) => time.value)).toEqual(['2024-03-22', '2024-03-18'])
  })

  it('lets an aside far off leave the story where it was', () => {
    const text =
      'The dyke broke on 4 May 1902. It broke again on 8 August 1902 and on 3 June 1903. ' +
      'A plaque of 1987 tells of it. In September the village moved, and on 2 November 1903 it was gone.'
    expect(timesIn(text, DAY).map((time) => time.value)).toContain('1903-09')
  })

  it('reads nothing in a language without a grammar', () => {
    expect(timesIn('Es fiel am 4. Mai 2021.', DAY, 'de')).toEqual([])
  })
})
