// The figures that documents claim, a part at a time.
import { createRoute, z } from '@hono/zod-openapi'
import type { DossierFigure } from '../../model/index.js'
import { type FigureSort, findFigures } from '../../workbench/figures.js'
import { unitOf } from '../../workbench/search.js'
import { answers, isoDay, modelType, pageOf, pageQuery, partOf, subject } from '../contract.js'

const SORTS = ['document', 'value', 'period'] as const satisfies readonly FigureSort[]

const list = createRoute({
  method: 'get',
  path: '/figures',
  summary: 'Figures that documents claim, by value, unit, place, time and speaker',
  request: {
    query: pageQuery.extend({
      words: z.string().max(200).optional(),
      speaker: z.string().max(200).optional(),
      /** The least and the greatest value, in the unit asked for. */
      least: z.coerce.number().optional(),
      most: z.coerce.number().optional(),
      unit: z.string().max(60).optional(),
      place: z.string().max(120).optional(),
      from: isoDay.optional(),
      to: isoDay.optional(),
      sort: z.enum(SORTS).default('document'),
    }),
  },
  responses: answers(
    pageOf(modelType<DossierFigure>('DossierFigure')).extend({
      /** How many there are, whatever is filtered. */
      all: z.number().int(),
    }),
    'A part of the figures',
  ),
})

export const figuresRoutes = subject().openapi(list, async (context) => {
  const { words, speaker, least, most, unit, place, from, to, sort, ...page } = context.req.valid('query')
  const situation = await context.get('bench').situation()
  const asked = {
    words,
    speaker,
    ...(least === undefined && most === undefined
      ? {}
      : { value: { low: least ?? Number.NEGATIVE_INFINITY, high: most ?? Number.POSITIVE_INFINITY } }),
    ...(unit === undefined ? {} : { unit: unitOf(unit) }),
    ...(place === undefined ? {} : { place }),
    ...(from === undefined && to === undefined ? {} : { period: { start: from ?? null, end: to ?? null } }),
  }
  const found = findFigures(situation, asked, sort)
  return context.json({ ...partOf(found, page), all: situation.dossier.figures.length }, 200)
})
