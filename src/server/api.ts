// The HTTP API: one file of routes for each subject, put together here, and its description.
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Bench } from '../workbench/bench.js'
import { VERSION } from '../workbench/version.js'
import type { ApiEnv } from './contract.js'
import { answerError, ownPageOnly } from './guards.js'
import { answerInThread } from './in-thread.js'
import { accountabilityRoutes } from './routes/accountability.js'
import { addRoutes } from './routes/add.js'
import { checkRoutes } from './routes/check.js'
import { collationRoutes } from './routes/collation.js'
import { dataRoutes } from './routes/data.js'
import { documentListRoutes } from './routes/document-list.js'
import { documentRoutes } from './routes/documents.js'
import { doubleCodingRoutes } from './routes/double-coding.js'
import { effectRoutes } from './routes/effect.js'
import { exportRoutes } from './routes/export.js'
import { figuresRoutes } from './routes/figures.js'
import { mapRoutes } from './routes/map.js'
import { outlookRoutes } from './routes/outlook.js'
import { packsRoutes } from './routes/packs.js'
import { ratingRoutes } from './routes/ratings.js'
import { reviewRoutes } from './routes/review.js'
import { sessionRoutes } from './routes/session.js'
import { situationRoutes } from './routes/situation.js'
import { timelineRoutes } from './routes/timeline.js'

/** One line for each subject that needs no situation: tasks, news, and what is added. */
const BESIDE: readonly OpenAPIHono<ApiEnv>[] = [sessionRoutes, addRoutes, packsRoutes, dataRoutes, documentListRoutes]

/** One line for each subject that is answered from the situation, wherever that is held. */
const OF_SITUATION: readonly OpenAPIHono<ApiEnv>[] = [
  collationRoutes,
  documentRoutes,
  outlookRoutes,
  exportRoutes,
  situationRoutes,
  figuresRoutes,
  checkRoutes,
  effectRoutes,
  timelineRoutes,
  reviewRoutes,
  doubleCodingRoutes,
  ratingRoutes,
  mapRoutes,
  accountabilityRoutes,
]

const together = (subjects: readonly OpenAPIHono<ApiEnv>[]): OpenAPIHono<ApiEnv> => {
  const api = new OpenAPIHono<ApiEnv>()
  for (const routes of subjects) api.route('/', routes)
  return api
}

const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: 'Cotejo',
    version: VERSION,
    description: 'What a workspace holds, as the page of `cotejo serve` asks for it.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/api' }],
}

/** The description of the API, as OpenAPI 3.1. */
export const apiDescription = (): ReturnType<OpenAPIHono['getOpenAPI31Document']> =>
  together([...BESIDE, ...OF_SITUATION]).getOpenAPI31Document(ABOUT)

const over = (bench: Bench, token: string): OpenAPIHono<ApiEnv> => {
  const api = new OpenAPIHono<ApiEnv>()
  api.use(async (context, next) => {
    context.set('bench', bench)
    context.set('token', token)
    await next()
  })
  api.onError(answerError)
  return api
}

/** What is answered from the situation alone, to those who were let in already. */
export const situationApi = (bench: Bench): OpenAPIHono<ApiEnv> => over(bench, '').route('/', together(OF_SITUATION))

/** The API over one workspace. */
export const apiOf = (bench: Bench, token: string): OpenAPIHono<ApiEnv> => {
  const api = over(bench, token)
  api.use(ownPageOnly(token))
  api.route('/', together(BESIDE))
  api.get('/openapi.json', (context) => context.json(apiDescription()))
  api.use(answerInThread(bench))
  api.route('/', together(OF_SITUATION))
  return api
}
