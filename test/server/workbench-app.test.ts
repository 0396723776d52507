import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientTypes } from '../../scripts/client-types.mjs'
import { apiDescription } from '../../src/server/api.js'
import { workbenchApp } from '../../src/server/workbench-app.js'
import { Bench } from '../../src/workbench/bench.js'
import { initWorkspace, openWorkspace, type Workspace } from '../../src/workbench/workspace.js'

const NOW = '2031-03-09T12:00:00.000Z'
const OWN = 'http://127.0.0.1:4310'

let folder: string
let workspace: Workspace
let app: Hono
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cotejo-server-'))
  await initWorkspace(folder, { pack: 'base', now: NOW, kept: 'sqlite' })
  workspace = await openWorkspace(folder, folder)
  const page = { type: 'text/html; charset=utf-8', bytes: new TextEncoder().encode('<!doctype html>'), lasting: false }
  app = workbenchApp(new Bench(workspace, () => NOW), new Map([['/index.html', page]]))
})
afterAll(async () => {
  await workspace.store.close()
  await rm(folder, { recursive: true, force: true })
})

const codeOf = async (answer: Response): Promise<unknown> =>
  ((await answer.json()) as { readonly error: { readonly code: string } }).error.code

describe('the workbench server', () => {
  it('lets the page load and ask nothing but itself', async () => {
    const answer = await app.request(`${OWN}/collation`)
    expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html>'])
    const policy = answer.headers.get('content-security-policy') ?? ''
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each(['/cotejo.sqlite', '/../package.json', '/assets/nothing.js'])('has nothing at %s', async (path) => {
    const answer = await app.request(OWN + path)
    expect([answer.status, await codeOf(answer)]).toEqual([404, 'not_found'])
  })

  it('answers to names of this machine alone', async () => {
    const answer = await app.request(`${OWN}/api/session`, { headers: { host: 'elsewhere.example' } })
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'host_refused'])
  })

  it.each([
    ['of another origin', { Origin: 'https://elsewhere.example' }],
    ['that the browser says is another site’s', { 'Sec-Fetch-Site': 'cross-site' }],
    ['of another port of this machine', { Origin: 'http://127.0.0.1:9999' }],
    ['of no readable origin', { Origin: 'null' }],
  ])('refuses a page %s', async (_, headers) => {
    const answer = await app.request(`${OWN}/api/session`, { headers })
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'origin_refused'])
  })

  it('lets nobody write without the token of the session', async () => {
    const refused = await app.request(`${OWN}/api/session`, { method: 'POST' })
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'token_missing'])
    const { token } = (await (await app.request(`${OWN}/api/session`)).json()) as { readonly token: string }
    const passed = await app.request(`${OWN}/api/session`, { method: 'POST', headers: { 'X-Cotejo-Token': token } })
    expect([passed.status, await codeOf(passed)]).toEqual([404, 'not_found'])
  })

  it('gives the dossier as a page and as text, which the page may frame', async () => {
    const page = await app.request(`${OWN}/dossier.html`)
    expect(await page.text()).toMatch(/^<!doctype html>/)
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    const text = await app.request(`${OWN}/dossier.md`)
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })

  it('describes its API', async () => {
    const described = (await (await app.request(`${OWN}/api/openapi.json`)).json()) as Record<string, unknown>
    expect(described).toMatchObject({ openapi: '3.1.0', info: { title: 'Cotejo' } })
    expect(described).toEqual(JSON.parse(JSON.stringify(apiDescription())))
  })

  it('gives the page a client that is as the description says', async () => {
    const kept = readFileSync(join(import.meta.dirname, '../../web/src/api/schema.ts'), 'utf8')
    expect(await clientTypes(apiDescription()), 'run: npm run build && npm run api').toBe(kept)
  })
})
