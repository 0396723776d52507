// What the local server answers. It holds a rendered dossier and nothing else: no file of the machine can be asked
// for, no page of another site may read or frame it, and only names of this machine are answered, so that a page
// elsewhere can't reach it by pointing its own name here (DNS rebinding).
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { PAGE_SCRIPT_HASH } from '../export/html-script.js'

/** The pages of a dossier; null where that format was not written. */
export interface DossierPages {
  readonly html: string
  readonly markdown: string | null
}

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a Host header names this machine. */
const isOwnHost = (host: string | undefined): boolean => OWN_NAMES.has((host ?? '').replace(/:\d+$/, '').toLowerCase())

const failure = (code: string, message: string, mend: string) => ({ error: { code, message, mend } })

/**
 * The application of `cotejo serve`.
 *
 * @example
 * const answer = await dossierApp({ html, markdown: null }).request('http://localhost/')
 */
export const dossierApp = (pages: DossierPages): Hono => {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: [`'${PAGE_SCRIPT_HASH}'`],
        styleSrc: ["'unsafe-inline'"],
        imgSrc: ['data:'],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    }),
  )
  app.use(async (context, next) => {
    if (isOwnHost(context.req.header('host') ?? new URL(context.req.url).host)) return next()
    return context.json(
      failure('host_refused', 'This server answers on this machine only.', 'Open the address it printed.'),
      403,
    )
  })
  app.use(async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-store')
  })
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
