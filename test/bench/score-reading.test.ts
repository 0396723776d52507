// The measures by which readings are scored, on invented cases small enough to be counted by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

/** What a scorer counts of one measure. */
interface Counts {
  readonly right: number
  readonly read: number
  readonly gold: number
}
type Scorer = (gold: unknown, read: unknown, text?: string) => Readonly<Record<string, Counts>>
interface Scorers {
  readonly scoreTimes: Scorer
  readonly scoreQuantities: Scorer
  readonly scoreAttributions: Scorer
  readonly scoreRoles: Scorer
  readonly scoreNames: Scorer
  readonly addScores: (total: Record<string, Counts>, scores: Readonly<Record<string, Counts>>) => void
  readonly measures: (counts: Counts) => { readonly precision: number; readonly recall: number; readonly f1: number }
}

// A program without types: its path stands in a variable, so that none are looked for.
const path = '../../bench/score-reading.mjs'
const scorers: Scorers = await import(path)

interface Case<T> {
  readonly what: string
  readonly gold: T
  readonly read: T
  readonly right: Readonly<Record<string, number>>
}

const casesOf = <T>(name: string): readonly Case<T>[] =>
  // Written by hand for this test.
  parse(readFileSync(join(import.meta.dirname, '..', 'cases', 'bench', `${name}.yaml`), 'utf8')) as Case<T>[]

const rightOf = (scores: Readonly<Record<string, Counts>>) =>
  Object.fromEntries(Object.entries(scores).map(([measure, { right }]) => [measure, right]))

describe('times', () => {
  type Row = readonly [number, number, string | number | null]
  const items = (rows: readonly Row[]) => rows.map(([start, end, value]) => ({ start, end, value }))

  it.each(casesOf<readonly Row[]>('times'))('$what', ({ gold, read, right }) => {
    const scores = scorers.scoreTimes(items(gold), items(read))
    expect(rightOf(scores)).toEqual(right)
    for (const counts of Object.values(scores)) expect(counts).toMatchObject({ read: read.length, gold: gold.length })
  })
})

describe('quantities', () => {
  it.each(casesOf('quantities'))('$what', ({ gold, read, right }) => {
    expect(rightOf(scorers.scoreQuantities(gold, read))).toEqual(right)
  })
})

describe('attributions', () => {
  const TEXT = 'The pilot said that the quay was full.'
  type Parts = Readonly<Record<'source' | 'cue' | 'content', string | null>>
  const spans = (words: string | null) => {
    const start = words === null ? -1 : TEXT.indexOf(words)
    return words === null || start < 0 ? [] : [{ start, end: start + words.length }]
  }
  const item = ({ source, cue, content }: Parts) => [
    { source: spans(source), cue: spans(cue), content: spans(content) },
  ]

  it.each(casesOf<Parts>('attributions'))('$what', ({ gold, read, right }) => {
    expect(rightOf(scorers.scoreAttributions(item(gold), item(read), TEXT))).toEqual(right)
  })
})

describe('roles and names', () => {
  it('are counted by role, and together', () => {
    const gold = [
      { start: 0, end: 4, role: 'S' },
      { start: 9, end: 12, role: 'T' },
    ]
    const read = { agents: [{ start: 0, end: 4 }], patients: [{ start: 8, end: 12 }] }
    expect(rightOf(scorers.scoreRoles(gold, read))).toEqual({
      ...{ 'micro strict': 1, 'agents strict': 1, 'agents overlap': 1 },
      ...{ 'patients strict': 0, 'patients overlap': 1 },
    })
  })

  it('are counted by kind', () => {
    const gold = [{ start: 0, end: 4, type: 'Person' }]
    expect(rightOf(scorers.scoreNames(gold, [{ start: 0, end: 4, type: 'Location' }]))).toMatchObject({
      ...{ 'person strict': 0, 'person overlap': 0, 'location strict': 0 },
    })
    expect(rightOf(scorers.scoreNames(gold, gold))).toMatchObject({ 'person strict': 1, 'person overlap': 1 })
  })
})

describe('sums', () => {
  it('over texts give precision, recall and F1', () => {
    const total = {}
    scorers.addScores(total, { strict: { right: 1, read: 2, gold: 4 } })
    scorers.addScores(total, { strict: { right: 2, read: 2, gold: 2 } })
    expect(total).toEqual({ strict: { right: 3, read: 4, gold: 6 } })
    expect(scorers.measures({ right: 3, read: 4, gold: 6 })).toEqual({ precision: 75, recall: 50, f1: 60 })
  })

  it('of nothing are nought', () => {
    expect(scorers.measures({ right: 0, read: 0, gold: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 })
  })
})
