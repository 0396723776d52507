// What a page looks things up by is laid out once for a situation: each answer must be what going through everything
// would give, and the situation itself what its readings come to all at once.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFiles } from '../../src/workbench/add.js'
import { analyse } from '../../src/workbench/analyse.js'
import { Bench } from '../../src/workbench/bench.js'
import { collationRows, findRows } from '../../src/workbench/collation-rows.js'
import { listedDocuments } from '../../src/workbench/document-list.js'
import { findFigures } from '../../src/workbench/figures.js'
import { outlookOn, outlookPart } from '../../src/workbench/outlook.js'
import { judgedOf, waitingSuggestions } from '../../src/workbench/review-queue.js'
import { codingTarget } from '../../src/workbench/reviewed.js'
import { searchReadings } from '../../src/workbench/search.js'
import { type Situation, situationOf } from '../../src/workbench/situation.js'
import { type DrawnEntry, entriesWithin, timelineOf } from '../../src/workbench/timeline.js'
import { initWorkspace, openWorkspace, type Workspace } from '../../src/workbench/workspace.js'

const NOW = '2031-03-09T12:00:00.000Z'
const TEXTS = [
  [
    '2031-02-01',
    'Officers seized 120 kilograms of cocaine in Veracruz on 20 January 2031. The port will reopen by 15 March 2031, the minister said.',
  ],
  [
    '2031-02-03',
    'Officers seized 80 kilograms of cocaine in Veracruz on 20 January 2031. Prices rose by 4 per cent in 2030, the bank said.',
  ],
  [
    '2031-03-05',
    'The port reopened on 4 March 2031. Customs seized 2 tonnes of cocaine in Sonora in February 2031, the ministry said.',
  ],
] as const

let folder: string
let workspace: Workspace
let situation: Situation
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cotejo-laid-out-'))
  await initWorkspace(folder, { pack: 'us-mexico-security', now: NOW, kept: 'sqlite' })
  workspace = await openWorkspace(folder, folder)
  for (const [place, [published, text]] of TEXTS.entries()) {
    const file = join(folder, `${place}.txt`)
    await writeFile(file, text)
    for await (const _ of addFiles(workspace, [file], { given: { published }, now: NOW }));
  }
  situation = await situationOf(workspace)
}, 60_000)
afterAll(async () => {
  await workspace.store.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a situation', () => {
  it('is what its readings come to, compared now or kept before', async () => {
    const { readings, pack, decisions } = situation.held
    const whole = JSON.stringify(analyse(readings, pack, decisions))
    expect(JSON.stringify(situation.analysis)).toBe(whole)
    expect(JSON.stringify((await situationOf(workspace)).analysis)).toBe(whole)
  }, 60_000)
})

describe('figures', () => {
  it.each([
    ['of a size', { value: { low: 50, high: 130 } }],
    ['in another unit', { value: { low: 1000, high: 3000 }, unit: 'kg' }],
    ['of a share', { unit: '%' }],
    ['of a place', { place: 'Veracruz' }],
    ['of a time', { period: { start: '2031-01-01', end: '2031-01-31' } }],
    ['that nobody tells', { value: { low: 7_000_001, high: 7_000_002 } }],
  ])('%s are those that a search finds', (name, query) => {
    const { readings, pack } = situation.held
    const found = new Set(
      searchReadings(readings, pack, { words: [], ...query }).map(({ document, span }) => `${document}:${span.start}`),
    )
    const { figures } = situation.dossier
    const expected = figures.filter(({ citation: { document, marks } }) => found.has(`${document}:${marks[0]?.start}`))
    expect(findFigures(situation, query)).toEqual(expected)
    expect(expected.length > 0).toBe(name !== 'that nobody tells')
  })

  it('stand in the order that is wanted', () => {
    const values = findFigures(situation, {}, 'value').map(({ value }) => value ?? Number.NEGATIVE_INFINITY)
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    expect(findFigures(situation, { words: 'COCAINE' }, 'period').map(({ period }) => period?.start ?? '9999')).toEqual(
      expect.arrayContaining(['2031-01-20']),
    )
  })
})

describe('the outlook', () => {
  const STATUSES = ['overdue', 'due', 'open', 'broken', 'kept'] as const
  const ALL = { statuses: STATUSES, offset: 0, limit: 500 }

  it.each(['2031-01-31', '2031-02-02', '2031-03-20'])('as of %s is that of the documents known then', (today) => {
    const { readings, pack } = situation.held
    const whole = outlookOn(readings, pack, today)
    const { items, total, statuses } = outlookPart(situation, today, ALL)
    expect(items).toEqual(STATUSES.flatMap((one) => whole.filter(({ status }) => status === one)))
    expect(total).toBe(whole.length)
    for (const one of STATUSES) expect(statuses[one]).toBe(whole.filter(({ status }) => status === one).length)
  })

  it('is found by its words', () => {
    const found = (words: string) => outlookPart(situation, '2031-03-20', { ...ALL, words }).total
    expect(found('REOPEN')).toBeGreaterThan(0)
    expect(found('nothing of the kind')).toBe(0)
  })
})

describe('the collation', () => {
  it('is found by the words of its titles in each language', () => {
    const all = collationRows(situation)
    const found = (words: string) => findRows(all, { words }).map(({ title }) => title)
    expect(found('seizure')).toHaveLength(1)
    expect(found('decomiso cocaína')).toEqual(found('seizure'))
    expect(found('detención')).toEqual([])
  })
})

describe('the review', () => {
  const LAYERS = ['findings', 'figures', 'times'] as const
  const decided = (target: string) =>
    ({ id: `r-${target}`, target, verdict: 'accepted', by: 'Ada Quill', at: NOW, before: '{}', after: null }) as const
  /** All that waits, asked for three at a time. */
  const walked = (
    judged: ReturnType<typeof judgedOf>,
    asked: { readonly by: string | null; readonly double: boolean },
  ) => {
    const seen: { readonly id: string; readonly target: string }[] = []
    for (;;) {
      const after = seen.at(-1)?.id ?? null
      const { left, items } = waitingSuggestions(situation, judged, { layers: LAYERS, ...asked }, { after, limit: 3 })
      if (items.length === 0) return { left, seen }
      seen.push(...items)
    }
  }

  it.each([
    ['in order', { by: null, double: false }],
    ['by lot', { by: 'Ada Quill', double: true }],
  ])('goes through everything that waits once, %s', (_, asked) => {
    const { left, seen } = walked(judgedOf([]), asked)
    const { asRead } = situation.held
    const items = asRead.reduce((sum, { figures, times }) => sum + figures.length + times.length, 0)
    expect(left).toBe(items + situation.analysis.comparison.findings.length)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(left)
    expect(seen).toHaveLength(left)
  })

  it('leaves out what was decided, and for one person what that person judged', () => {
    const { seen } = walked(judgedOf([]), { by: null, double: false })
    const [first, last] = [seen[0]?.target ?? '', seen.at(-1)?.target ?? '']
    const judged = judgedOf([decided(first), decided(codingTarget('Ada Quill', last)), decided('elsewhere#f:1-2')])
    expect(walked(judged, { by: null, double: false })).toMatchObject({ left: seen.length - 1, seen: seen.slice(1) })
    const own = walked(judged, { by: 'Ada Quill', double: true })
    expect(own.left).toBe(seen.length - 2)
    expect(own.seen.map(({ target }) => target)).not.toContain(last)
    expect(walked(judged, { by: 'Ben Roe', double: true }).left).toBe(seen.length - 1)
  })
})

describe('the list of documents', () => {
  it.each([
    [false, ['0.txt', '1.txt', '2.txt']],
    [true, ['2.txt', '1.txt', '0.txt']],
  ])('stands in order, descending %s', async (descending, files) => {
    const bench = new Bench(workspace, () => NOW)
    const listed = await listedDocuments(bench, { sort: 'published', descending })
    expect(listed.map(({ file }) => file)).toEqual(files)
    const found = await listedDocuments(bench, { words: '1.TXT', sort: 'title', descending })
    expect(found.map(({ file }) => file)).toEqual(['1.txt'])
  })
})

describe('the timeline', () => {
  it('has what is drawn of each event', () => {
    const { entries, reach } = timelineOf(situation.dossier)
    expect(entries.map(({ row }) => row)).toEqual(situation.dossier.timeline.map(({ row }) => row))
    for (const { documents, at } of entries) expect(at === null).toBe(documents > 1)
    expect(reach?.start).toBe(situation.dossier.timeline[0]?.when.start)
  })

  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2031-02-${String(number).padStart(2, '0')}`)
  const entry = fc.record({
    when: fc
      .record({ start: fc.option(day), end: fc.option(day) })
      .filter(({ start, end }) => start !== null || end !== null),
    documents: fc.integer({ min: 1, max: 9 }),
  })
  it('gives those of a stretch that most documents tell of, in order', () => {
    fc.assert(
      fc.property(fc.array(entry), day, day, fc.integer({ min: 0, max: 6 }), (told, from, to, most) => {
        const entries = told.map(
          (one, row): DrawnEntry => ({ ...one, row: `${row}`, track: null, label: '', at: null }),
        )
        const count = (place: number): number => entries[place]?.documents ?? 0
        const ranked = [...entries.keys()].sort((a, b) => count(b) - count(a))
        const found = entriesWithin({ entries, ranked }, { from, to }, most)
        const within = entries.filter(
          ({ when: { start, end } }) => (start ?? end ?? '') <= to && (end ?? start ?? '') >= from,
        )
        expect(found.total).toBe(within.length)
        expect(found.entries).toEqual(within.filter((one) => found.entries.includes(one)))
        expect(found.entries).toHaveLength(Math.min(most, within.length))
        const least = Math.min(...found.entries.map(({ documents }) => documents))
        for (const { documents } of within.filter((one) => !found.entries.includes(one)))
          expect(documents).toBeLessThanOrEqual(least)
      }),
    )
  })
})
