// What every store must do, whatever database it stands on.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentIdOf, sha256, sourceIdOf } from '../../src/documents/identity.js'
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

export function storeSuite(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store
    beforeEach(async () => {
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
      const key = { document: document.id, pack: 'base@1', cotejo: '1' }
      const reading = { cotejo: '1', document, sentences: [], times: [], quantities: [], names: [], mentions: [] }
      const whole = { ...reading, attributions: [], events: [], figures: [], outlooks: [], assessments: [], issues: [] }
      await store.keepReading(W, key, whole)
      expect(await store.reading(W, key)).toEqual(whole)
      expect(await store.reading(W, { ...key, cotejo: '2' })).toBeNull()
      expect(await add({ text: 'One.', published: '2025-03-04' })).toBe('updated')
      expect(await store.document(W, document.id)).toMatchObject({
        document: { published: '2025-03-04', publishedBasis: 'given' },
        issues: [],
      })
      expect(await store.reading(W, key)).toBeNull()
      expect(await add({ text: 'One.' })).toBe('unchanged')
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

    it('is sound', async () => {
      await add({ text: 'One.' })
      expect(await store.problems()).toEqual([])
    })
  })
}
