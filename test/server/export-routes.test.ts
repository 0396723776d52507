import { unzipSync } from 'fflate'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { workbenchApp } from '../../src/server/workbench-app.js'
import { Bench } from '../../src/workbench/bench.js'
import { EXPORT_FORMATS } from '../../src/workbench/export.js'
import { verifyBundle } from '../../src/workbench/verify.js'
import { type ExchangedWorkspaces, exchangedWorkspaces, NOW } from '../workbench/exchanged-workspaces.js'

const OWN = 'http://127.0.0.1:4310/api'

// Sources read their pack anew each time; the built program keeps it.
vi.setConfig({ testTimeout: 60_000 })

let made: ExchangedWorkspaces
let app: Hono
beforeAll(async () => {
  made = await exchangedWorkspaces()
  app = workbenchApp(new Bench(made.full, () => NOW), new Map())
  await app.request(`${OWN}/situation`)
}, 60_000)
afterAll(() => made.remove())

const get = async <T>(path: string): Promise<T> => (await (await app.request(`${OWN}${path}`)).json()) as T

interface Held {
  readonly count: number
  readonly notes: readonly { readonly code: string; readonly message: string }[]
  readonly archive: string | null
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly beginning: string | null }[]
}

describe('exports', () => {
  it('are all listed, each with a look at its files', async () => {
    expect(await get('/exports')).toEqual({ formats: [...EXPORT_FORMATS] })
    for (const format of EXPORT_FORMATS.filter((one) => one !== 'claim-review')) {
      const { files, archive } = await get<Held>(`/exports/${format}`)
      expect([format, files.length > 0, archive !== null]).toEqual([format, true, files.length > 1])
      for (const { name, bytes, beginning } of files) {
        expect(beginning ?? '').not.toContain('Robles')
        const taken = await app.request(`${OWN}/exports/${format}/files/${encodeURIComponent(name)}`)
        expect([name, taken.status, (await taken.arrayBuffer()).byteLength]).toEqual([name, 200, bytes])
      }
    }
  })

  it('are taken as one archive, which is sound', async () => {
    const taken = await app.request(`${OWN}/exports/ro-crate/files/ro-crate.zip`)
    expect(taken.headers.get('content-type')).toBe('application/zip')
    const files = unzipSync(new Uint8Array(await taken.arrayBuffer()))
    expect(await verifyBundle(new Map(Object.entries(files)), made.full)).toMatchObject({ sound: true })
    expect((await app.request(`${OWN}/exports/ro-crate/files/none.txt`)).status).toBe(404)
  })

  it('are worded in the language asked for, and a bundle in it is sound', async () => {
    const taken = await app.request(`${OWN}/exports/ro-crate/files/ro-crate.zip?language=es`)
    const files = new Map(Object.entries(unzipSync(new Uint8Array(await taken.arrayBuffer()))))
    expect(new TextDecoder().decode(files.get('dossier.html'))).toContain('<html lang="es">')
    expect(new TextDecoder().decode(files.get('ro-crate-metadata.json'))).toContain('"inLanguage": "es"')
    expect(await verifyBundle(files, made.full)).toMatchObject({ sound: true, problems: [] })
    const page = await app.request('http://127.0.0.1:4310/dossier.html?language=es')
    expect(await page.text()).toContain('<html lang="es">')
  })

  it('hold ratings only of the person named', async () => {
    expect(await get<Held>('/exports/claim-review')).toMatchObject({ count: 0, files: [] })
    const { token } = await get<{ token: string }>('/session')
    const { found } = await get<{ found: readonly { claim: string; quote: string }[] }>('/ratings?words=45%20BOATS')
    expect(found.map(({ quote }) => quote.slice(0, 20))).toEqual(['Peru seized 45 boats'])
    const post = (path: string, body: unknown) =>
      app.request(`${OWN}${path}`, {
        method: 'POST',
        headers: { 'X-Cotejo-Token': token, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    const claim = found[0]?.claim
    expect((await post('/ratings', { claim, words: ' ', by: 'Ada Quill' })).status).toBe(400)
    expect((await post('/ratings', { claim, words: 'Unproven', by: 'Ada Quill' })).status).toBe(200)
    expect((await get<Held>('/exports/claim-review?reviewer=Ada%20Quill')).count).toBe(1)
    expect(await get('/ratings?by=Ada%20Quill')).toMatchObject({ rated: [{ claim, words: 'Unproven' }] })
    expect((await post('/ratings/withdrawn', { claim, by: 'Ada Quill' })).status).toBe(200)
    expect((await get<Held>('/exports/claim-review?reviewer=Ada%20Quill')).count).toBe(0)
  })
})
