// Documents: one with everything that was read from it, its pages, and what a person adds or mends in it.
import { createRoute, z } from '@hono/zod-openapi'
import { hidePrivatePersons, withoutPrivatePersons } from '../../export/private-persons.js'
import { CotejoError, LAYERS, type Layer } from '../../model/index.js'
import { type PageMap, placesOf } from '../../model/page-map.js'
import { type Annotation, annotatedDocument } from '../../workbench/annotated-document.js'
import { summaryOf } from '../../workbench/document-list.js'
import { addAnnotation, decideAnnotation } from '../../workbench/made-annotations.js'
import {
  answers,
  byField,
  correctionsField,
  documentSummaryShape,
  fieldsShape,
  jsonBody,
  subject,
} from '../contract.js'

const annotationShape = z
  .object({
    id: z.string(),
    layer: z.enum(LAYERS),
    start: z.number().int(),
    end: z.number().int(),
    rule: z.string(),
    reason: z.string(),
    basis: z.string(),
    builtOn: z.array(z.object({ id: z.string(), layer: z.enum(LAYERS), words: z.string() })),
    what: z.string().nullable(),
    fields: fieldsShape,
    decision: z.object({ verdict: z.string(), by: z.string(), at: z.string() }).nullable(),
    made: z.boolean(),
  })
  .openapi('Annotation')

const idParam = z.object({ id: z.string() })

const one = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'A document with everything that was read from it; private persons are not named in its text',
  request: { params: idParam },
  responses: answers(
    z.object({
      document: documentSummaryShape,
      text: z.string(),
      annotations: z.array(annotationShape),
      pages: z.array(z.object({ width: z.number(), height: z.number() })),
    }),
    'The document',
  ),
})

const places = createRoute({
  method: 'get',
  path: '/documents/{id}/places',
  summary: 'Where words of a document stand on its pages',
  request: {
    params: idParam,
    query: z.object({ start: z.coerce.number().int().min(0), end: z.coerce.number().int().min(0) }),
  },
  responses: answers(
    z.object({
      places: z.array(
        z.object({
          page: z.number().int(),
          box: z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() }),
        }),
      ),
    }),
    'The places',
  ),
})

const add = createRoute({
  method: 'post',
  path: '/documents/{id}/annotations',
  summary: 'Write down what a person reads in words of a document',
  request: {
    params: idParam,
    ...jsonBody(
      z.object({
        start: z.number().int().min(0),
        end: z.number().int().min(1),
        by: byField,
        annotation: z.discriminatedUnion('layer', [
          z.object({
            layer: z.literal('names'),
            kind: z.enum(['person', 'organisation', 'group', 'place', 'law', 'event', 'product']),
            canonical: z.string().max(200).optional(),
          }),
          z.object({ layer: z.literal('quantities'), value: z.number(), unit: z.string().max(60).nullable() }),
          z.object({ layer: z.literal('times'), date: z.string().max(10) }),
        ]),
      }),
    ),
  },
  responses: answers(annotationShape, 'The annotation'),
})

const decide = createRoute({
  method: 'post',
  path: '/documents/{id}/annotations/{item}',
  summary: 'Mend, accept or reject an annotation, or take a decision back',
  request: {
    params: idParam.extend({ item: z.string() }),
    ...jsonBody(
      z.object({
        verdict: z.enum(['accepted', 'corrected', 'rejected', 'withdrawn']),
        by: byField,
        corrections: correctionsField,
      }),
    ),
  },
  responses: answers(z.object({ verdict: z.string() }), 'What was decided'),
})

const shown = (annotation: Annotation): z.infer<typeof annotationShape> => ({
  ...annotation,
  builtOn: annotation.builtOn.map((other) => ({ ...other, layer: other.layer satisfies Layer })),
  fields: [...annotation.fields],
})

const NO_PAGES: PageMap = { pages: [], runs: [] }

/** Formats that the page shows by itself; nothing else of a document is ever sent as it came. */
const SHOWN_AS_IT_CAME = new Set(['application/pdf'])

export const documentRoutes = subject()
  .openapi(one, async (context) => {
    const { id } = context.req.valid('param')
    const bench = context.get('bench')
    // Those who decide on one thing after another don't wait for what their decisions come to.
    const { persons, held } = await bench.lastSituation()
    const known = held.asRead.find((reading) => reading.document.id === id)
    const { document, reading, annotations } = await annotatedDocument(bench.workspace, id, known)
    const { pages } = (await bench.workspace.store.pages(bench.workspace.id, id)) ?? NO_PAGES
    return context.json(
      {
        document: summaryOf(document, reading.issues),
        text: withoutPrivatePersons(document.text, persons),
        annotations: hidePrivatePersons(annotations.map(shown), persons),
        pages: pages.map(({ width, height }) => ({ width, height })),
      },
      200,
    )
  })
  .openapi(places, async (context) => {
    const { id } = context.req.valid('param')
    const { store, id: workspace } = context.get('bench').workspace
    const map = (await store.pages(workspace, id)) ?? NO_PAGES
    return context.json({ places: placesOf(map, context.req.valid('query')) }, 200)
  })
  .openapi(add, async (context) => {
    const bench = context.get('bench')
    const { start, end, by, annotation } = context.req.valid('json')
    const at = { document: context.req.valid('param').id, start, end }
    const made = await addAnnotation(bench.workspace, at, annotation, { by, at: bench.now() })
    bench.changed()
    return context.json(shown(made), 200)
  })
  .openapi(decide, async (context) => {
    const bench = context.get('bench')
    const { id, item } = context.req.valid('param')
    const given = context.req.valid('json')
    const decision = { ...given, at: bench.now() }
    const { verdict } = await decideAnnotation(bench.workspace, { document: id, item }, decision)
    bench.changed()
    return context.json({ verdict }, 200)
  })

// The bytes of a document are no JSON answer, so they stand beside the described routes.
documentRoutes.get('/documents/:id/source', async (context) => {
  const { store, id } = context.get('bench').workspace
  const stored = await store.document(id, context.req.param('id'))
  const bytes =
    stored === null || !SHOWN_AS_IT_CAME.has(stored.document.mediaType)
      ? null
      : await store.sourceBytes(id, stored.document.sourceHash)
  if (bytes === null)
    throw new CotejoError('source_unknown', 'There are no pages of this document to be shown.', {
      mend: 'Its text is shown beside.',
      exitCode: 2,
    })
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment' },
  })
})
