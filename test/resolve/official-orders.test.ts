// What stood on ten days, by the orders and fact sheets of a government themselves. The texts are no part of the
// project: where the folder with them is not beside it, what is tested here can't be.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { load } from '../../src/documents/load/load.js'
import { readDocument } from '../../src/language/read.js'
import type { Measure } from '../../src/model/index.js'
import type { Pack } from '../../src/packs/schema.js'
import { inForceOn } from '../../src/resolve/measure/in-force.js'
import { measuresOf } from '../../src/workbench/analyse.js'
import { claimedDocument } from '../../src/workbench/claimed-document.js'
import { loadPack } from '../../src/workbench/packs.js'

const TEXTS = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'whitehouse-2025')

/** The words that must stand in the answer for what is covered; null: nothing of it stands or is foretold. */
type Truth = Readonly<Record<string, readonly RegExp[] | null>>

const NOTHING = {
  goods: null,
  steel: null,
  aluminium: null,
  car: null,
  'free-trade-goods': null,
  potash: null,
} as const

/** Written down from the orders. */
const TRUTHS: Readonly<Record<string, Truth>> = {
  '2025-01-31': NOTHING,
  '2025-02-01': { ...NOTHING, goods: [/announced at 25 per cent for 4 February 2025 \(signed 1 February 2025\)/] },
  '2025-02-03': { ...NOTHING, goods: [/paused .*since 3 February 2025 until 4 March 2025/] },
  '2025-02-04': { ...NOTHING, goods: [/paused .*since 3 February 2025 until 4 March 2025/] },
  '2025-03-03': {
    goods: [/paused .*until 4 March 2025; to hold at 25 per cent from 4 March 2025, signed 3 February 2025/],
    steel: [/announced at 25 per cent for 12 March 2025 \(signed 10 February 2025\)/],
    aluminium: [/announced at 25 per cent for 12 March 2025/],
    potash: null,
  },
  '2025-03-04': { goods: [/in force at 25 per cent since 4 March 2025\.$/], 'free-trade-goods': null, potash: null },
  '2025-03-06': {
    goods: [
      /in force at 25 per cent since 4 March 2025/,
      /amendment \(.*not on goods under the free trade agreement.*from 7 March 2025, signed 6 March 2025/,
      /potash at 10 per cent/,
    ],
    'free-trade-goods': [/exception announced for 7 March 2025 \(signed 6 March 2025\)/],
  },
  '2025-03-07': {
    goods: [
      /in force as amended \(.*not on goods under the free trade agreement.* at 25 per cent since 7 March 2025\.$/,
    ],
    'free-trade-goods': [/excepted since 7 March 2025/],
    potash: [/in force as amended at 10 per cent since 7 March 2025/],
    steel: [/announced at 25 per cent for 12 March 2025/],
  },
  '2025-04-02': {
    goods: [/in force as amended .* at 25 per cent since 7 March 2025/],
    'free-trade-goods': [/excepted since 7 March 2025/],
    potash: [/at 10 per cent since 7 March 2025/],
    steel: [/in force at 25 per cent since 12 March 2025/],
    aluminium: [/in force at 25 per cent since 12 March 2025/],
    car: [/announced at 25 per cent for 3 April 2025 \(signed 26 March 2025\)/],
  },
  '2025-04-30': {
    goods: [/in force as amended .* at 25 per cent since 7 March 2025/],
    steel: [/in force at 25 per cent since 12 March 2025/],
    car: [/in force at 25 per cent since 3 April 2025/],
    'car-part': [/announced at 25 per cent for 3 May 2025/],
  },
}

async function readAll(pack: Pack): Promise<Measure[]> {
  const claimed = []
  for (const name of readdirSync(TEXTS, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.md') || basename(name) === 'PROVENANCE.md') continue
    const path = join(TEXTS, name)
    const { documents } = await load(readFileSync(path), { file: path, path, given: {}, now: null })
    for (const { document } of documents)
      claimed.push(claimedDocument(readDocument(document, pack, { version: '0' }), pack))
  }
  return measuresOf(claimed, pack)
}

describe.runIf(existsSync(TEXTS))('what stood by the orders', () => {
  let measures: Measure[] = []
  beforeAll(async () => {
    measures = (await readAll(loadPack('us-mexico-security'))).filter(({ type }) => type === 'tariff')
  }, 240_000)

  it.each(Object.entries(TRUTHS))('on %s', (day, truth) => {
    const answers = inForceOn(measures, day)
    for (const [object, words] of Object.entries(truth)) {
      const at = measures.findIndex((measure) => measure.object === object)
      const answer = answers[at]
      if (words === null) expect(answer?.step ?? null, answer?.sentence).toBeNull()
      else for (const part of words) expect(answer?.sentence).toMatch(part)
    }
  })

  it('every step rests on words of a document', () => {
    for (const { steps } of measures) for (const step of steps) expect(step.evidence.length).toBeGreaterThan(0)
  })
})
