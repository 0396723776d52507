// What every store must do, whatever database it stands on.
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest'
import { documentIdOf, sourceIdOf } from '../../src/documents/identity.js'
import { sha256 } from '../../src/model/digest.js'
import type { Series } from '../../src/model/index.js'
import type { NewDocument, Store } from '../../src/model/store.js'

interface Sketch {
  readonly text: string
  readonly path?: string
  readonly url?: string
  readonly published?: string
  readonly title?: string
  readonly language?: string
  readonly now?: string
}

/** A document to add, from the few things a test is about. */
export function entryOf({
  text,
  path = 'a.txt',
  url,
  published,
  title,
  language = 'en',
  now = '2026-01-01T00:00:00Z',
}: Sketch): NewDocument {
  const textHash = sha256(text)
  const sourceId = sourceIdOf({ url: url ?? null, path, textHash })
  const bytes = new TextEncoder().encode(text)
  return {
    document: {
      id: documentIdOf(sourceId, textHash),
      sourceId,
      textHash,
      title: title ?? null,
      publisher: null,
      authors: ['Ana Uno'],
      url: url ?? null,
      published: published ?? null,
      publishedBasis: published === undefined ? 'unknown' : 'given',
      language,
      text,
      sourceHash: sha256(bytes),
      mediaType: 'text/plain',
      retrievedAt: now,
      copyOf: null,
      file: path,
    },
    issues: published === undefined ? [{ code: 'no_date', message: 'No date.', span: null }] : [],
    path,
    bytes,
    now,
  }
}

const W = 'one'
const BASIS = { pack: 'base@1', cotejo: '1' }

/** A reading that can be told by a number. */
const keptReading = (document: string, n: number) => ({
  document,
  claims: Uint8Array.of(n),
  layers: Uint8Array.of(n + 1),
})

/** Runs the suite on a store; `open` gives an empty one. What came of it is told per store at the end of the run. */
export function storeSuite(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store
    let passed = 0
    let failed = 0
    /** The numbers of the reading that is held of a document: of its claims, and of all of it. */
    const heldReading = async (document: string, workspace = W): Promise<number[]> => {
      const parts = (['claims', 'layers'] as const).map((part) =>
        store.readings(workspace, BASIS, { documents: [document], part }),
      )
      return (await Promise.all(parts)).flatMap((found) => [...(found.get(document) ?? [])])
    }
    afterAll(() => appendFileSync(join(inject('countsFolder'), name), `${passed} ${failed}`))
    beforeEach(async () => {
      onTestFinished(({ task }) => {
        if (task.result?.state === 'fail') failed++
        else passed++
      })
      store = await open()
      await store.createWorkspace({ id: W, pack: 'base', created: '2026-01-01T00:00:00Z' })
    })
    afterEach(async () => {
      await store.close()
    })
    const add = async (sketch: Sketch, workspace = W) => (await store.addDocument(workspace, entryOf(sketch))).kind

    it('gives back what was added, bytes too', async () => {
      const entry = entryOf({ text: 'The river rose.\r\n', published: '2025-03-04', title: 'Ríos 🌊' })
      await store.addDocument(W, entry)
      const stored = await store.document(W, entry.document.id)
      expect(stored).toEqual({ document: entry.document, issues: [], addedAt: entry.now, superseded: false })
      expect(await store.sourceBytes(W, entry.document.sourceHash)).toEqual(entry.bytes)
      expect(await store.document(W, 'doc-none')).toBeNull()
      expect(await store.sourceBytes(W, 'none')).toBeNull()
    })

    it('keeps series by publication, and never writes one over', async () => {
      const series = (vintage: string, value: number): Series => ({
        dataset: 'ferries',
        vintage,
        definition: 'passengers',
        place: '01',
        placeName: 'Robles',
        within: null,
        category: null,
        frequency: 'month',
        observations: [
          { start: '2024-01-01', end: '2024-01-31', value: 90, status: null },
          { start: '2024-02-01', end: '2024-02-29', value, status: 'preliminary' },
        ],
      })
      const file = (hash: string) => ({
        dataset: 'ferries',
        shape: 'months',
        file: `${hash}.csv`,
        hash,
        rows: 2,
        addedAt: '2026-01-01T00:00:00Z',
      })
      const none = { added: 0, held: 0, differing: 0 }
      expect(await store.keepSeries(W, file('a'), [series('2024-02', 100)])).toEqual({ ...none, added: 1 })
      expect(await store.keepSeries(W, file('b'), [series('2024-03', 110)])).toEqual({ ...none, added: 1 })
      expect(await store.keepSeries(W, file('c'), [series('2024-02', 999)])).toEqual({
        added: 0,
        held: 1,
        differing: 1,
      })
      expect(await store.series(W, { dataset: 'ferries' })).toEqual([series('2024-02', 100), series('2024-03', 110)])
      expect(await store.series(W, { dataset: 'ferries', vintage: '2024-03', definitions: ['passengers'] })).toEqual([
        series('2024-03', 110),
      ])
      expect(await store.series(W, { dataset: 'ferries', definitions: ['cars'] })).toEqual([])
      expect(await store.vintages(W)).toEqual(
        ['2024-02', '2024-03'].map((vintage) => ({
          dataset: 'ferries',
          vintage,
          series: 1,
          observations: 2,
          start: '2024-01-01',
          end: '2024-02-29',
        })),
      )
      expect((await store.seriesFiles(W)).map(({ hash }) => hash)).toEqual(['a', 'b', 'c'])
      expect(await store.vintages('two')).toEqual([])
    })

    it('adding again changes nothing', async () => {
      expect(await add({ text: 'One.' })).toBe('added')
      const before = await store.documents(W, 'all')
      expect(await add({ text: 'One.', now: '2026-02-01T00:00:00Z' })).toBe('unchanged')
      expect(await store.documents(W, 'all')).toEqual(before)
    })

    it('another text of the same source is a new version; going back makes the old one the newest', async () => {
      await add({ text: 'One.', now: '2026-01-01T00:00:00Z' })
      expect(await add({ text: 'Two.', now: '2026-01-02T00:00:00Z' })).toBe('new_version')
      expect((await store.documents(W)).map(({ document }) => document.text)).toEqual(['Two.'])
      expect(await store.documents(W, 'all')).toHaveLength(2)
      expect(await add({ text: 'One.', now: '2026-01-03T00:00:00Z' })).toBe('new_version')
      expect((await store.documents(W)).map(({ document }) => document.text)).toEqual(['One.'])
    })

    it('two files of one address, added together, stay as they are when added again', async () => {
      const url = 'https://example.org/a'
      const both: Sketch[] = [
        { text: 'Late.', path: 'b.txt', url, published: '2025-03-05' },
        { text: 'Early.', path: 'a.txt', url, published: '2025-03-04' },
      ]
      for (const sketch of both) await add(sketch)
      expect((await store.documents(W)).map(({ document }) => document.text)).toEqual(['Late.'])
      for (const sketch of both) expect(await add({ ...sketch, now: '2026-02-01T00:00:00Z' })).toBe('unchanged')
    })

    it('the same text of two sources is two documents, the earlier one the origin, in any order of adding', async () => {
      const early: Sketch = { text: 'One.', path: 'b.txt', published: '2025-03-01' }
      const late: Sketch = { text: 'One.', path: 'a.txt', published: '2025-03-02' }
      const undated: Sketch = { text: 'One.', path: 'c.txt' }
      for (const sketch of [late, undated, early]) await add(sketch, 'one')
      for (const sketch of [early, late, undated]) await add(sketch, 'two')
      const copies = async (workspace: string) =>
        (await store.summaries(workspace)).map(({ document }) => [document.file, document.copyOf])
      const origin = entryOf(early).document.id
      const expected = [
        ['a.txt', origin],
        ['b.txt', null],
        ['c.txt', origin],
      ]
      expect(await copies('one')).toEqual(expected)
      expect(await copies('two')).toEqual(expected)
      expect(await add({ ...early, path: 'd.txt' })).toBe('copy')
    })

    it('a day given later is taken over, and readings that rested on none are dropped', async () => {
      await add({ text: 'One.' })
      const { document } = entryOf({ text: 'One.' })
      await store.keepReadings(W, BASIS, [keptReading(document.id, 1)])
      expect(await heldReading(document.id)).toEqual([1, 2])
      expect(await add({ text: 'One.', published: '2025-03-04' })).toBe('updated')
      expect(await store.document(W, document.id)).toMatchObject({
        document: { published: '2025-03-04', publishedBasis: 'given' },
        issues: [],
      })
      expect(await heldReading(document.id)).toEqual([])
      expect(await add({ text: 'One.' })).toBe('unchanged')
    })

    it('a document has one reading, that of the last pack and version; claims are had without the rest', async () => {
      const ids = Array.from({ length: 1200 }, (_, n) => `d${n}`)
      await store.keepReadings(
        W,
        BASIS,
        ids.map((id) => keptReading(id, 3)),
      )
      const claims = await store.readings(W, BASIS, { documents: [...ids, 'other'], part: 'claims' })
      expect([...claims.keys()].sort()).toEqual(ids.sort())
      expect(await heldReading('d1199')).toEqual([3, 4])
      expect(await heldReading('d1', 'elsewhere')).toEqual([])
      const newer = { ...BASIS, cotejo: '2' }
      await store.keepReadings(W, newer, [keptReading('d1', 5)])
      expect(await heldReading('d1')).toEqual([])
      expect([...(await store.documentsRead(W, newer))]).toEqual(['d1'])
      expect((await store.documentsRead(W, BASIS)).size).toBe(ids.length - 1)
      expect((await store.readings(W, newer, { documents: ids, part: 'layers' })).size).toBe(1)
    })

    it('readings are kept all or none', async () => {
      const broken = { document: 'd2', claims: null as unknown as Uint8Array, layers: Buffer.from([1]) }
      await expect(store.keepReadings(W, BASIS, [keptReading('d1', 1), broken])).rejects.toThrow()
      expect(await heldReading('d1')).toEqual([])
    })

    it('comparisons are kept all or none under their keys, and forgotten by them', async () => {
      const keys = Array.from({ length: 1200 }, (_, n) => `k${n}`)
      const held = async (workspace = W) => [...(await store.comparisons(workspace, [...keys, 'other'])).keys()].sort()
      await store.keepComparisons(
        W,
        keys.map((key, n) => ({ key, packed: Uint8Array.of(n % 256) })),
      )
      expect(await held()).toEqual([...keys].sort())
      await store.keepComparisons(W, [{ key: 'k1', packed: Uint8Array.of(9) }])
      expect([...((await store.comparisons(W, ['k1'])).get('k1') ?? [])]).toEqual([1])
      const broken = { key: 'other', packed: null as unknown as Uint8Array }
      await expect(store.keepComparisons(W, [{ key: 'another', packed: Uint8Array.of(1) }, broken])).rejects.toThrow()
      expect(await store.comparisons(W, ['another'])).toEqual(new Map())
      await store.keepOnlyComparisons('elsewhere', new Set())
      await store.keepOnlyComparisons(W, new Set(['k7', 'k8', 'other']))
      expect(await held()).toEqual(['k7', 'k8'])
      expect(await held('elsewhere')).toEqual([])
    })

    it('finds words in any form, in titles and texts, of latest versions only', async () => {
      await add({ text: 'The tariffs were raised on steel.', path: 'a.txt', now: '2026-01-01T00:00:00Z' })
      await add({ text: 'A note on nothing much.', title: 'Tariff news', path: 'b.txt' })
      await add({ text: 'Los aranceles subieron.', path: 'c.txt', language: 'es' })
      const files = async (words: string) => (await store.search(W, words, 10)).map(({ document }) => document.file)
      expect((await files('tariff')).sort()).toEqual(['a.txt', 'b.txt'])
      expect(await files('Raising TARIFF')).toEqual(['a.txt'])
      expect(await files('arancel')).toEqual(['c.txt'])
      expect(await files('tariff nowhere')).toEqual([])
      for (const words of ['', '"', 'a* OR b', 'NOT', '(', "'"]) await files(words)
      const [hit] = await store.search(W, 'steel', 10)
      expect(hit?.matches).toEqual([{ start: 27, end: 32 }])
      await add({ text: 'Nothing of it is left.', path: 'a.txt', now: '2026-01-02T00:00:00Z' })
      expect(await files('steel')).toEqual([])
    })

    it('keeps where words stand on pages, and what was taken in as a whole', async () => {
      const pages = {
        pages: [{ width: 600, height: 800 }],
        runs: [{ page: 1, box: { left: 50, top: 90.5, width: 20, height: 10 }, start: 0, end: 4 }],
      }
      const paged = entryOf({ text: 'One.', path: 'a.pdf' })
      await store.addDocument(W, { ...paged, pages })
      expect(await store.pages(W, paged.document.id)).toEqual(pages)
      const plain = entryOf({ text: 'Two.', path: 'b.txt' })
      await store.addDocument(W, plain)
      expect(await store.pages(W, plain.document.id)).toBeNull()
      const intake = { path: 'a.pdf', key: 'k1', documents: [{ id: paged.document.id, file: 'a.pdf' }] }
      expect(await store.intake(W, 'a.pdf')).toBeNull()
      await store.keepIntake(W, intake)
      expect(await store.intake(W, 'a.pdf')).toEqual(intake)
      await store.keepIntake(W, { ...intake, key: 'k2', documents: [] })
      expect(await store.intake(W, 'a.pdf')).toEqual({ ...intake, key: 'k2', documents: [] })
      expect(await store.intake('two', 'a.pdf')).toBeNull()
    })

    it('keeps workspaces apart', async () => {
      await add({ text: 'Ours alone.' }, 'one')
      expect(await store.documents('two')).toEqual([])
      expect(await store.search('two', 'alone', 10)).toEqual([])
      expect(await store.document('two', entryOf({ text: 'Ours alone.' }).document.id)).toBeNull()
      expect(await store.findWorkspace('two')).toBeNull()
      expect(await store.findWorkspace('one')).toMatchObject({ pack: 'base' })
    })

    it('keeps reviews in order', async () => {
      const review = { target: 'doc-1#e:1-2', verdict: 'rejected', by: 'ana', before: '{}', after: null } as const
      await store.keepReview(W, { ...review, id: 'r2', at: '2026-01-02T00:00:00Z' })
      await store.keepReview(W, { ...review, id: 'r1', at: '2026-01-01T00:00:00Z' })
      expect((await store.reviews(W)).map(({ id }) => id)).toEqual(['r1', 'r2'])
    })

    it('keeps a review only after the one that its person knew of, where it is said', async () => {
      const review = { target: 'doc-1#e:3-4', verdict: 'accepted', by: 'ana', before: '{}', after: null } as const
      const at = '2026-01-02T00:00:00Z'
      const both = [
        store.keepReview(W, { ...review, id: 'r1', at }, null),
        store.keepReview(W, { ...review, id: 'r2', at }, null),
      ]
      expect((await Promise.all(both)).toSorted()).toEqual([false, true])
      const [held] = await store.reviews(W)
      expect(await store.keepReview(W, { ...review, id: 'r3', at }, held?.id ?? null)).toBe(true)
      expect(await store.reviews(W)).toHaveLength(2)
    })

    it('keeps every text to the character, whatever the database can hold', async () => {
      const texts = {
        nul: 'before\0after the nul, a gauge',
        halves: 'half \uD83C of a pair, \uDF0A other half, both \uDF0A\uD83C the wrong way round',
        marks: 'marks \uFDD0 and \uFDD00000 and \uFFFF and \uFEFF of programs',
        scripts: '水位は2メートル上昇 — Ürümqi, naïve, e\u0301 é, 🌊👩‍👩‍👧, ‮right to left',
        lines: ' \t one \r\n two \n\n\u2028 three ',
        quotes: `it's "so" \\ \\x00 $1 ? ; -- /* */`,
      }
      for (const [name, text] of Object.entries(texts)) {
        const entry = entryOf({ text, path: `${name}.txt`, title: `title ${text}`, published: '2025-03-04' })
        await store.addDocument(W, entry)
        const stored = await store.document(W, entry.document.id)
        expect(stored?.document).toEqual(entry.document)
        expect(await add({ text, path: `${name}.txt` })).toBe('unchanged')
      }
      expect(await store.documents(W)).toHaveLength(Object.keys(texts).length)
      const [hit] = await store.search(W, 'gauges', 5)
      expect(hit?.matches).toEqual([{ start: 24, end: 29 }])
      expect(hit?.excerpt.text).toContain('before\0after')
    })

    it('ranks rare words, short texts and titles first', async () => {
      const filler = 'the water stood at the usual mark that day and nobody wrote much about it '
      await add({ text: `Levee. ${filler.repeat(20)}`, path: 'long.txt' })
      await add({ text: `Levee, levee and levee. ${filler}`, path: 'often.txt' })
      await add({ text: `Levee once. ${filler}`, path: 'once.txt' })
      await add({ text: filler, title: 'The levee', path: 'title.txt' })
      for (let n = 0; n < 12; n++) await add({ text: `${filler} number ${n}`, path: `other-${n}.txt` })
      const files = async (words: string) => (await store.search(W, words, 10)).map(({ document }) => document.file)
      expect(await files('levees')).toEqual(['title.txt', 'often.txt', 'once.txt', 'long.txt'])
      expect(await files('levee usual')).toHaveLength(4)
      expect(await store.search(W, 'levee', 2)).toHaveLength(2)
    })

    it('holds a long text', async () => {
      const words = Array.from({ length: 40_000 }, (_, n) => `w${n.toString(36)}`).join(' ')
      const entry = entryOf({ text: `${words} riverbank ${'x'.repeat(3000)}` })
      await store.addDocument(W, entry)
      expect((await store.document(W, entry.document.id))?.document.textHash).toBe(entry.document.textHash)
      expect(await store.search(W, 'riverbanks', 5)).toHaveLength(1)
    }, 30_000)

    it('many at once: each document once, each text with one origin', async () => {
      const sketches = Array.from({ length: 30 }, (_, n): Sketch => {
        const kind = n % 3
        const path = kind === 0 ? 'same.txt' : `${n % 10}.txt`
        return { text: kind === 2 ? 'One text.' : `Text ${n % 5}.`, path }
      })
      const outcomes = await Promise.all([...sketches, ...sketches].map((sketch) => add(sketch)))
      const ids = new Set(sketches.map((sketch) => entryOf(sketch).document.id))
      const held = await store.summaries(W, 'all')
      expect(held.map(({ document }) => document.id).sort()).toEqual([...ids].sort())
      expect(outcomes.filter((kind) => kind !== 'unchanged' && kind !== 'updated').length).toBeGreaterThanOrEqual(
        ids.size,
      )
      expect(await store.problems()).toEqual([])
    })

    it('holds nothing of a document it refused', async () => {
      const entry = entryOf({ text: 'Refused words.' })
      // Not a value of the type: a store is not to be trusted to be given only those.
      const broken = { ...entry, bytes: null as unknown as Uint8Array }
      await expect(store.addDocument(W, broken)).rejects.toThrow()
      expect(await store.documents(W)).toEqual([])
      expect(await store.search(W, 'refused', 5)).toEqual([])
      expect(await add({ text: 'Refused words.' })).toBe('added')
    })

    it('makes a workspace once', async () => {
      await store.createWorkspace({ id: W, pack: 'other', created: '2027-01-01T00:00:00Z' })
      expect(await store.findWorkspace(W)).toEqual({ id: W, pack: 'base', created: '2026-01-01T00:00:00Z' })
    })

    it('is sound', async () => {
      await add({ text: 'One.' })
      expect(await store.problems()).toEqual([])
    })
  })
}
