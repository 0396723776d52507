import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Reading } from '../../src/model/index.js'
import type { WatchOptions } from '../../src/watch/outlook.js'
import { watchOutlooks } from '../../src/watch/outlook.js'
import { openPack } from '../../src/workbench/compiled-packs.js'
import { read } from '../../src/workbench/library.js'

interface Case {
  readonly name: string
  readonly first: string
  readonly later: string
  readonly today: string
  readonly status: string
  readonly due: string | null
  readonly rule: string
}

// The cases are of our own making, in this shape.
const CASES = parse(
  readFileSync(join(import.meta.dirname, '..', 'cases', 'watch', 'outlook.yaml'), 'utf8'),
) as readonly Case[]

const asked = (today: string): WatchOptions => ({
  today,
  sideOf: (entity) => entity,
  objectChain: (object) => (object === 'soldier' ? [object, 'troop'] : [object]),
})

// Opened once: checking a pack takes longer than reading a sentence with it.
const pack = await openPack('base')
const readAt = (text: string, published: string): Promise<Reading> => read(text, { published, pack })

describe('watchOutlooks', () => {
  it.each(CASES)('$name', async ({ first, later, today, status, due, rule }) => {
    const readings = [await readAt(first, '2031-02-01'), await readAt(later, '2031-05-02')]
    const [found] = watchOutlooks(readings, asked(today))
    expect([found?.status, found?.due.day, found?.due.rule]).toEqual([status, due, rule])
    expect(found?.evidence.length).toBe(status === 'kept' || status === 'broken' ? 1 : 0)
    for (const { quote, trigger } of found?.evidence ?? []) {
      expect(later.slice(quote.start, quote.end)).toBe(quote.text)
      expect(later.slice(trigger.start, trigger.end)).toBe(trigger.text)
    }
  })

  describe('over time', () => {
    let readings: readonly Reading[]
    beforeAll(async () => {
      readings = await Promise.all(
        CASES.flatMap((one) => [readAt(one.first, '2031-02-01'), readAt(one.later, '2031-05-02')]),
      )
    })

    it('knows nothing of a document before its day', () => {
      expect(watchOutlooks(readings, asked('2031-01-31'))).toEqual([])
    })

    it('never takes back what is kept, and the order of documents changes nothing', () => {
      const days = fc.integer({ min: 0, max: 800 }).map((count) => new Date(Date.UTC(2031, 1, 1 + count)))
      const day = (date: Date) => date.toISOString().slice(0, 10)
      fc.assert(
        fc.property(
          days,
          days,
          fc.shuffledSubarray([...readings], { minLength: readings.length }),
          (a, b, shuffled) => {
            const [early, late] = [day(a), day(b)].sort() as [string, string]
            const kept = (today: string) =>
              watchOutlooks(shuffled, asked(today)).flatMap((item) => (item.status === 'kept' ? [item.id] : []))
            expect(kept(late)).toEqual(expect.arrayContaining(kept(early)))
            expect(watchOutlooks(shuffled, asked(late))).toEqual(watchOutlooks(readings, asked(late)))
          },
        ),
        { numRuns: 30 },
      )
    })
  })
})
