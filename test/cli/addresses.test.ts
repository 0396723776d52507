// `cotejo add` with addresses, against a server of this machine that answers in every way servers do.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/model/digest.js'
import { openSqliteStore } from '../../src/store/sqlite.js'
import { lines, madePdf } from '../documents/made-files.js'
import { cotejo, jsonLines, NOW, scratch } from './program.js'

const SENTENCE =
  'The quay was closed for the third time this month after the gauge had passed the mark, the office said.'
const PAGE = `<html lang="en"><head><title>High water | The Ferry</title><meta property="og:site_name" content="The Ferry"><meta property="article:published_time" content="2025-03-04T10:00:00Z"><link rel="canonical" href="/news/high-water"></head><body><nav>Home Sport Weather</nav><article><h1>High water</h1>${`<p>${SENTENCE}</p>`.repeat(12)}</article><footer>All rights</footer></body></html>`
const FEED =
  '<rss version="2.0"><channel><title>The Ferry</title>' +
  [1, 2]
    .map(
      (n) =>
        `<item><title>News ${n}</title><link>https://ferry.example/${n}</link><pubDate>Tue, 0${n} Mar 2025 10:00:00 GMT</pubDate><description>Report ${n} of the day.</description></item>`,
    )
    .join('') +
  '</channel></rss>'

let server: Server
let base: string
let asked: { readonly path: string; readonly agent: string; readonly at: number }[] = []
let robots: { status: number; text: string } = { status: 404, text: '' }

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? ''
  asked.push({ path, agent: request.headers['user-agent'] ?? '', at: Date.now() })
  const send = (type: string, body: string | Uint8Array, headers: Record<string, string> = {}): void => {
    response.writeHead(200, { 'content-type': type, ...headers }).end(body)
  }
  const page = path.split('?')[0] ?? ''
  switch (page) {
    case '/robots.txt':
      response.writeHead(robots.status, { 'content-type': 'text/plain' }).end(robots.text)
      return
    case '/page':
      send('text/html; charset=utf-8', PAGE)
      return
    case '/latin':
      send('text/plain; charset=iso-8859-1', Buffer.from('Se\u00f1ora Pe\u00f1a spoke.', 'latin1'))
      return
    case '/packed':
      send('text/plain', gzipSync('It rained in the valley.'), { 'content-encoding': 'gzip' })
      return
    case '/bomb':
      send('text/plain', gzipSync(Buffer.alloc(80 * 1024 * 1024, 'x')), { 'content-encoding': 'gzip' })
      return
    case '/feed':
      send('application/rss+xml', FEED)
      return
    case '/report':
      void madePdf([lines(['The gauge stood at four metres.'], 50, 700)]).then((bytes) =>
        send('application/pdf', bytes),
      )
      return
    case '/moved':
      response.writeHead(302, { location: '/page' }).end()
      return
    case '/round':
      response.writeHead(302, { location: `/round?${asked.length}` }).end()
      return
    case '/inside':
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end()
      return
    case '/elsewhere':
      response.writeHead(302, { location: 'file:///etc/passwd' }).end()
      return
    case '/stall':
      return
    case '/trickle':
      response.writeHead(200, { 'content-type': 'text/plain' })
      response.write('It ')
      return
    case '/broken-off':
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '1000' })
      response.write('It ')
      setTimeout(() => response.destroy(), 50)
      return
    case '/garbage':
      send('text/html', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)))
      return
    case '/no-http':
      request.socket.end('\u0000\u0001garbage\r\n\r\n')
      return
    case '/picture':
      send('image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47]))
      return
    case '/empty':
      send('text/html', '')
      return
    case '/gone':
      response.writeHead(404).end('gone')
      return
    case '/fails':
      response.writeHead(500).end('oh')
      return
    default:
      send('text/plain', `The words of ${page}.`)
      return
  }
}

let folder: string
let remove: () => void
beforeAll(async () => {
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(async () => {
  asked = []
  robots = { status: 404, text: '' }
  ;({ folder, remove } = scratch())
  expect((await cotejo(['init', '.'], folder)).code).toBe(0)
})
afterEach(() => remove())

async function add(paths: readonly string[], flags: readonly string[] = ['--allow-private']) {
  const addresses = paths.map((path) => (path.startsWith('/') ? base + path : path))
  const run = await cotejo(['add', '--json', ...flags, ...addresses], folder, '', { COTEJO_FETCH_SECONDS: '10' })
  const told = jsonLines(run.stdout).filter(({ file }) => file !== undefined)
  const outcomes = told.map(({ file, outcome, error }) => [
    String(file).replace(base, ''),
    outcome === 'failed' ? (error as { code: string }).code : outcome,
  ])
  return { ...run, outcomes }
}

async function held() {
  const store = await openSqliteStore(join(folder, 'cotejo.sqlite'), { create: false })
  const documents = await store.documents('local')
  const bytes = await Promise.all(documents.map(({ document }) => store.sourceBytes('local', document.sourceHash)))
  const pages = await Promise.all(documents.map(({ document }) => store.pages('local', document.id)))
  await store.close()
  return documents.map(({ document }, index) => ({ ...document, bytes: bytes[index], pages: pages[index] }))
}

describe('addresses', () => {
  it('give the main text with title, publisher, day and address of the page; its bytes are kept', async () => {
    const { code, outcomes } = await add(['/moved?utm_source=x'])
    expect([code, outcomes]).toEqual([0, [['/moved?utm_source=x', 'added']]])
    const [document] = await held()
    expect(document).toMatchObject({
      title: 'High water',
      publisher: 'The Ferry',
      published: '2025-03-04',
      url: `${base}/news/high-water`,
      retrievedAt: NOW,
      mediaType: 'text/html',
      sourceHash: sha256(PAGE),
    })
    expect(document?.text).toContain(SENTENCE)
    expect(document?.text).not.toMatch(/Home Sport|All rights/u)
    expect(Buffer.from(document?.bytes ?? []).toString()).toBe(PAGE)
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/moved?utm_source=x', '/page'])
    expect(asked[1]?.agent).toMatch(/^cotejo\/\d/u)
    expect((await add(['/page'])).outcomes).toEqual([['/page', 'unchanged']])
  })

  it('of feeds, PDFs and texts in any encoding are taken as what they are', async () => {
    const { outcomes } = await add(['/feed', '/report', '/latin', '/packed'])
    expect(outcomes).toEqual([
      ['/feed#https://ferry.example/1', 'added'],
      ['/feed#https://ferry.example/2', 'added'],
      ['/report', 'added'],
      ['/latin', 'added'],
      ['/packed', 'added'],
    ])
    const documents = await held()
    const byText = new Map(documents.map((document) => [document.text, document]))
    expect(byText.get('Report 1 of the day.')).toMatchObject({
      url: 'https://ferry.example/1',
      published: '2025-03-01',
    })
    expect(byText.get('The gauge stood at four metres.')).toMatchObject({ url: `${base}/report` })
    expect(byText.get('The gauge stood at four metres.')?.pages?.runs).toHaveLength(1)
    expect(byText.has('Señora Peña spoke.')).toBe(true)
    expect(byText.has('It rained in the valley.')).toBe(true)
  })

  it('that do not answer as they should each fail with one clear error, and the rest is done', async () => {
    const bad = {
      '/stall': 'address_timeout',
      '/trickle': 'address_timeout',
      '/round': 'address_redirects',
      '/elsewhere': 'address_unusable',
      '/broken-off': 'address_unreachable',
      '/garbage': 'binary_file',
      '/no-http': 'address_unreachable',
      '/picture': 'address_content',
      '/empty': 'empty_file',
      '/gone': 'address_not_found',
      '/fails': 'address_refused',
      '/bomb': 'load_too_large',
      'http://127.0.0.1:1/closed': 'address_unreachable',
      'http://no-such-host.invalid/': 'address_unreachable',
    }
    const { code, outcomes, stderr } = await add(['/first', ...Object.keys(bad), '/last'])
    expect(outcomes).toEqual([['/first', 'added'], ...Object.entries(bad), ['/last', 'added']])
    expect([code, stderr]).toEqual([1, ''])
    expect((await held()).map(({ text }) => text).sort()).toEqual(['The words of /first.', 'The words of /last.'])
  }, 180_000)

  it('within private networks are refused, also behind a name or a redirect', async () => {
    const port = base.split(':').at(-1)
    const addresses = [
      '/page',
      `http://localhost:${port}/page`,
      `http://[::1]:${port}/page`,
      `http://0x7f.1:${port}/page`,
      'http://10.0.0.1/',
      'http://[::ffff:192.168.0.1]/',
    ]
    const { outcomes } = await add(addresses, [])
    expect(outcomes.map(([, code]) => code)).toEqual(addresses.map(() => 'address_private'))
    expect(asked).toEqual([])
    expect(await held()).toEqual([])
  }, 60_000)

  it('are fetched as robots.txt and the pace of the host allow', async () => {
    robots = { status: 200, text: 'User-agent: *\nDisallow: /secret\nCrawl-delay: 2\n\nUser-agent: other\nDisallow: /' }
    const { outcomes } = await add(['/one', '/secret/page', '/two'])
    expect(outcomes).toEqual([
      ['/one', 'added'],
      ['/secret/page', 'address_robots'],
      ['/two', 'added'],
    ])
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/one', '/two'])
    expect((asked[2]?.at ?? 0) - (asked[1]?.at ?? 0)).toBeGreaterThan(1900)
    robots = { status: 503, text: '' }
    expect((await add(['/three'])).outcomes).toEqual([['/three', 'address_robots']])
  }, 60_000)
})
