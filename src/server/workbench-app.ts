// What `cotejo serve` answers for a workspace: the page, the API it asks, and the dossier as a file. The page may load
// and ask nothing but this server, and no page of another site may frame it.
import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { renderHtml } from '../export/html.js'
import { renderMarkdown } from '../export/markdown.js'
import type { Dossier } from '../model/index.js'
import { READER_LANGUAGES, type Reader } from '../words/reader-language.js'
import type { Bench, BenchThread } from '../workbench/bench.js'
import { readerOf } from '../workbench/publish.js'
import { apiOf, situationApi } from './api.js'
import { dossierHeaders } from './dossier-app.js'
import { answerError, failure, newToken, noStore, ownHostOnly, SHARED_HEADERS } from './guards.js'
import { answerInThread } from './in-thread.js'
import { type PageFile, pageFiles } from './page-files.js'

const pageHeaders = secureHeaders({
  ...SHARED_HEADERS,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    frameSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
})

/** The dossier is a page of its own, which ours may frame to show it before it is written. */
const framedDossierHeaders = dossierHeaders("'self'")

const LONGEST_TITLE = 200

const answerFile = (file: PageFile): Response =>
  new Response(file.bytes, {
    headers: { 'Content-Type': file.type, ...(file.lasting ? { 'Cache-Control': 'max-age=31536000, immutable' } : {}) },
  })

/** The dossier as files, apart from the page's headers. */
const dossierFiles = (bench: Bench): Hono => {
  const app = new Hono()
  for (const path of ['/dossier.html', '/dossier.md']) app.use(path, framedDossierHeaders, answerInThread(bench))
  /** The dossier under the title asked for, else its own, for a reader of the language asked for, else of English. */
  const asked = async (context: Context): Promise<readonly [Dossier, Reader]> => {
    const { dossier, held } = await bench.situation()
    const title = (context.req.query('title') ?? '').trim().slice(0, LONGEST_TITLE)
    const language = READER_LANGUAGES.find((one) => one === context.req.query('language')) ?? 'en'
    return [title === '' ? dossier : { ...dossier, title }, readerOf(held.pack, language)]
  }
  app.get('/dossier.html', async (context) => context.html(renderHtml(...(await asked(context)))))
  app.get('/dossier.md', async (context) =>
    context.body(renderMarkdown(...(await asked(context))), 200, { 'Content-Type': 'text/plain; charset=utf-8' }),
  )
  return app
}

/** What runs in the thread that holds the situation of many documents; as with those that read, threads can be had always. */
export const situationThread = (): BenchThread => ({
  script: new URL('./situation-thread.js', import.meta.url),
  ...(Number(process.env.COTEJO_THREADS) > 0 ? { from: 0 } : {}),
})

/** What is answered from the situation alone, as the thread that holds it answers. */
export const situationApp = (bench: Bench): Hono => {
  const app = dossierFiles(bench)
  app.route('/api', situationApi(bench))
  return app
}

/** The application of `cotejo serve` over a workspace. */
export const workbenchApp = (bench: Bench, files: ReadonlyMap<string, PageFile> = pageFiles()): Hono => {
  const app = new Hono()
  app.use(ownHostOnly)
  app.use(noStore)
  app.route('/', dossierFiles(bench))
  app.use(pageHeaders)
  app.route('/api', apiOf(bench, newToken()))
  app.get('/health', (context) => context.json({ status: 'ok' }))
  // Views are places of the page: their addresses have no dot and all show it.
  app.get('*', (context, next) => {
    const { path } = context.req
    const file = files.get(path.includes('.') ? path : '/index.html')
    return file === undefined ? next() : Promise.resolve(answerFile(file))
  })
  app.onError(answerError)
  app.notFound((context) =>
    context.json(failure('not_found', 'There is no such page.', 'The workbench stands at /.'), 404),
  )
  return app
}
