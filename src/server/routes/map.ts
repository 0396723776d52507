// The map and the actors: where things are told of, who the actors are, and who did what to whom.
import { createRoute, z } from '@hono/zod-openapi'
import { hidePrivatePersons } from '../../export/private-persons.js'
import { CotejoError, type DossierActor } from '../../model/index.js'
import { findActors } from '../../workbench/actors.js'
import { doingsOf, findDoings } from '../../workbench/doings.js'
import { tellingsOf, toldPlaces } from '../../workbench/map-places.js'
import {
  answers,
  intervalShape,
  modelType,
  pageOf,
  pageQuery,
  partOf,
  quotedShape,
  spanShape,
  subject,
} from '../contract.js'

const places = createRoute({
  method: 'get',
  path: '/places',
  summary: 'The places that events and figures name, with how much is told of each',
  responses: answers(
    z.object({
      places: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          kind: z.string().nullable(),
          point: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
          rows: z.number().int(),
          figures: z.number().int(),
          conflicts: z.number().int(),
        }),
      ),
    }),
    'The places',
  ),
})

/** Of a place so many rows and figures are told; the rest is in the collation and among the figures. */
const MOST_TOLD = 60

const place = createRoute({
  method: 'get',
  path: '/places/tellings',
  summary: 'What is told of one place',
  request: { query: z.object({ id: z.string().max(200) }) },
  responses: answers(
    z.object({
      rows: pageOf(
        z.object({
          id: z.string(),
          what: z.string(),
          when: intervalShape,
          documents: z.number().int(),
          conflicts: z.number().int(),
        }),
      ),
      figures: pageOf(
        z.object({
          id: z.string(),
          what: z.string(),
          shown: z.string(),
          period: intervalShape.nullable(),
          speaker: z.string(),
          document: z.string(),
          quote: spanShape,
          span: spanShape,
        }),
      ),
    }),
    'What is told',
  ),
})

const actors = createRoute({
  method: 'get',
  path: '/actors',
  summary: 'The actors with their names and where they stand before the law',
  request: {
    query: pageQuery.extend({
      words: z.string().max(200).optional(),
      kind: z.string().max(40).optional(),
      entity: z.string().max(200).optional(),
    }),
  },
  responses: answers(
    pageOf(modelType<DossierActor>('DossierActor')).extend({ kinds: z.array(z.string()) }),
    'A part of the actors',
  ),
})

const partyShape = z.object({ entity: z.string(), name: z.string() })

const doings = createRoute({
  method: 'get',
  path: '/doings',
  summary: 'Who did what to whom',
  request: {
    query: pageQuery.extend({ words: z.string().max(200).default(''), party: z.string().max(200).optional() }),
  },
  responses: answers(
    pageOf(
      z.object({
        agent: partyShape,
        act: z.string(),
        patient: partyShape,
        documents: z.number().int(),
        tellings: z.number().int(),
        quotes: z.array(quotedShape.extend({ modality: z.string(), polarity: z.string() })),
      }),
    ).extend({
      /** Tellings about persons that are held back until someone has looked at them. */
      unreviewed: z.number().int(),
    }),
    'A part of them',
  ),
})

/** Quotes of one act of one party on another. */
const MOST_QUOTES = 5

const FIRST = { offset: 0, limit: MOST_TOLD }

export const mapRoutes = subject()
  .openapi(places, async (context) => {
    const situation = await context.get('bench').situation()
    return context.json({ places: [...toldPlaces(situation)] }, 200)
  })
  .openapi(place, async (context) => {
    const situation = await context.get('bench').situation()
    const told = tellingsOf(situation, context.req.valid('query').id)
    if (told === null)
      throw new CotejoError('place_unknown', 'Nothing is told of such a place.', {
        mend: 'Choose one of the list.',
        exitCode: 2,
      })
    const rows = told.rows.map(({ id, what, start, end, documents, conflicts }) => ({
      ...{ id, what, documents, conflicts },
      when: { start, end },
    }))
    const figures = told.figures.map(({ id, what, shown, period, speaker, citation }) => ({
      ...{ id, what, shown, period, speaker },
      document: citation.document,
      quote: citation.quote,
      span: citation.marks[0] ?? citation.quote,
    }))
    return context.json({ rows: partOf(rows, FIRST), figures: partOf(figures, FIRST) }, 200)
  })
  .openapi(actors, async (context) => {
    const { words, kind, entity, ...page } = context.req.valid('query')
    const { dossier } = await context.get('bench').situation()
    const { kinds, found } = findActors(dossier, { words, kind, entity })
    return context.json({ ...partOf(found, page), kinds: [...kinds] }, 200)
  })
  .openapi(doings, async (context) => {
    const { words, party, ...page } = context.req.valid('query')
    const situation = await context.get('bench').situation()
    const { doings: all, unreviewed } = doingsOf(situation)
    const part = partOf(findDoings(all, { words, party: party ?? null }), page)
    const items = part.items.map(({ quotes, ...doing }) => ({
      ...doing,
      tellings: quotes.length,
      quotes: quotes.slice(0, MOST_QUOTES),
    }))
    return context.json({ ...part, items: hidePrivatePersons(items, situation.persons), unreviewed }, 200)
  })
