// What the local server answers for a folder with a dossier. It holds the rendered dossier and nothing else: no file of
// the machine can be asked for, and no page of another site may read or frame it.
import { Hono, type MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { PAGE_SCRIPTS } from '../export/html-script.js'
import { failure, noStore, ownHostOnly, SHARED_HEADERS } from './guards.js'

/** The pages of a dossier; null where that format was not written. */
export interface DossierPages {
  readonly html: string
  readonly markdown: string | null
}

/** Headers that let the dossier run its own script and load nothing. `framedBy`: a source of the policy. */
export const dossierHeaders = (framedBy: string): MiddlewareHandler =>
  secureHeaders({
    ...SHARED_HEADERS,
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: Object.values(PAGE_SCRIPTS).map(({ hash }) => `'${hash}'`),
      styleSrc: ["'unsafe-inline'"],
      imgSrc: ['data:'],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: [framedBy],
    },
    xFrameOptions: framedBy === "'none'" ? 'DENY' : 'SAMEORIGIN',
  })

/**
 * The application of `cotejo serve DIR`.
 *
 * @example
 * const answer = await dossierApp({ html, markdown: null }).request('http://localhost/')
 */
export const dossierApp = (pages: DossierPages): Hono => {
  const app = new Hono()
  app.use(dossierHeaders("'none'"))
  app.use(ownHostOnly)
  app.use(noStore)
  for (const path of ['/', '/dossier.html']) app.get(path, (context) => context.html(pages.html))
  const { markdown } = pages
  if (markdown !== null) {
    app.get('/dossier.md', (context) => context.body(markdown, 200, { 'Content-Type': 'text/plain; charset=utf-8' }))
  }
  app.get('/health', (context) => context.json({ status: 'ok' }))
  app.notFound((context) =>
    context.json(failure('not_found', 'There is no such page.', 'The dossier stands at /.'), 404),
  )
  return app
}
