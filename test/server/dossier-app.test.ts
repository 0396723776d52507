import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { dossierApp } from '../../src/server/dossier-app.js'
import { serveApp } from '../../src/server/serve.js'

const app = dossierApp({ html: '<!doctype html><title>A dossier</title>', markdown: '# A dossier\n' })

describe('the local server', () => {
  it('shows the page with headers that forbid all but the page itself', async () => {
    const answer = await app.request('http://127.0.0.1:4310/')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('A dossier')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toMatch(/script-src 'sha256-[^']+'/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('gives the Markdown as text', async () => {
    const answer = await app.request('http://localhost/dossier.md')
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).toBe('# A dossier\n')
  })

  it.each(['/../package.json', '/cotejo.sqlite', '/%2e%2e/etc/passwd', '/nowhere'])(
    'has nothing at %s',
    async (path) => {
      const answer = await app.request(`http://localhost${path}`)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ error: { code: 'not_found' } })
    },
  )

  it.each(['elsewhere.example', 'localhost.elsewhere.example:4310', '127.0.0.1.elsewhere.example', ''])(
    'does not answer to the name "%s"',
    async (host) => {
      const answer = await app.request('http://127.0.0.1/', { headers: { host } })
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ error: { code: 'host_refused' } })
    },
  )

  it('takes the next port where one is taken, and gives it back', async () => {
    const first = await serveApp(app, 0)
    const second = await serveApp(app, first.port)
    expect(second.port).toBeGreaterThan(first.port)
    expect((await fetch(`${second.address}/health`)).status).toBe(200)
    await first.close()
    await second.close()
    const again = createServer()
    await new Promise<void>((resolve) => again.listen(first.port, '127.0.0.1', resolve))
    await new Promise((resolve) => again.close(resolve))
  })
})
