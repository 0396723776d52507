// The review: what waits for a person, their decision, taking it back, and who did what.
import { createRoute, z } from '@hono/zod-openapi'
import { hidePrivatePersons } from '../../export/private-persons.js'
import { toldFinding } from '../../export/told-findings.js'
import { CotejoError, type Document, type Finding } from '../../model/index.js'
import { REVIEWED_LAYERS } from '../../model/reviewed-layers.js'
import type { Review } from '../../model/store.js'
import type { Bench } from '../../workbench/bench.js'
import { labelOf } from '../../workbench/document-labels.js'
import { correctionOf, decide, lastTarget, mendable, type QueueLayer } from '../../workbench/review.js'
import {
  type Judged,
  judgedOf,
  progressOf,
  type SeenSuggestion,
  suggestionNamed,
  waitingSuggestions,
} from '../../workbench/review-queue.js'
import { codingTarget, isCoding } from '../../workbench/reviewed.js'
import { reasonOf } from '../../workbench/rule-lexicon.js'
import type { Situation } from '../../workbench/situation.js'
import {
  answers,
  byField,
  correctionsField,
  fieldsShape,
  jsonBody,
  quotedShape,
  subject,
  toldFindingShape,
} from '../contract.js'

const LAYERS = ['findings', ...REVIEWED_LAYERS] as const
const USUAL_LAYERS = 'findings,events,figures,outlooks,assessments'

/** A decision as it is told: who, when, and what was mended. */
export const verdictShape = z.object({
  verdict: z.enum(['accepted', 'corrected', 'rejected', 'withdrawn']),
  by: z.string(),
  at: z.string(),
  mended: fieldsShape,
})

export const suggestionShape = z
  .object({
    id: z.string(),
    layer: z.enum(LAYERS),
    what: z.string(),
    rule: z.string(),
    /** With all that its sentence says apart; of a finding alone. */
    finding: toldFindingShape.optional(),
    /** What the rule looks for; null for findings, whose sentence says it. */
    reason: z.string().nullable(),
    sources: z.array(quotedShape),
    fields: fieldsShape,
    decision: verdictShape.nullable(),
    /** The asking person's own verdict where two judge by themselves. */
    coding: verdictShape.nullable(),
    last: z.string().nullable(),
  })
  .openapi('Suggestion')

const layersField = z.string().max(200).default(USUAL_LAYERS)
const doubleField = z.enum(['true', 'false']).default('false')

const queue = createRoute({
  method: 'get',
  path: '/review',
  summary: 'Suggestions that wait for a decision',
  request: {
    query: z.object({
      layers: layersField,
      by: z.string().max(120).optional(),
      /** Whether two people judge the same by themselves. */
      double: doubleField,
      /** The suggestion after which to go on. */
      after: z.string().max(600).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(30),
    }),
  },
  responses: answers(z.object({ left: z.number().int(), items: z.array(suggestionShape) }), 'What waits'),
})

const one = createRoute({
  method: 'get',
  path: '/review/suggestion',
  summary: 'One suggestion with what was decided on it',
  request: { query: z.object({ id: z.string().max(600), by: z.string().max(120).optional() }) },
  responses: answers(suggestionShape, 'The suggestion'),
})

const decision = createRoute({
  method: 'post',
  path: '/review/decisions',
  summary: 'Decide on a suggestion; refused where someone decided on it after what the person has seen',
  request: jsonBody(
    z.object({
      id: z.string().max(600),
      verdict: z.enum(['accepted', 'corrected', 'rejected']),
      by: byField,
      corrections: correctionsField,
      double: z.boolean().default(false),
      /** The suggestion's `last` as the person saw it. */
      last: z.string().nullable(),
    }),
  ),
  responses: answers(z.object({ id: z.string() }), 'What was decided on'),
})

const undo = createRoute({
  method: 'post',
  path: '/review/undo',
  summary: "Take a person's last decision back",
  request: jsonBody(z.object({ by: byField, double: z.boolean().default(false) })),
  responses: answers(z.object({ id: z.string() }), 'What waits again'),
})

const progress = createRoute({
  method: 'get',
  path: '/review/progress',
  summary: 'How far the review is, and who did what',
  request: { query: z.object({ layers: layersField }) },
  responses: answers(
    z.object({
      all: z.number().int(),
      accepted: z.number().int(),
      corrected: z.number().int(),
      rejected: z.number().int(),
      people: z
        .array(
          z.object({
            by: z.string(),
            last: z.string(),
            accepted: z.number().int(),
            corrected: z.number().int(),
            rejected: z.number().int(),
          }),
        )
        .readonly(),
      latest: z.array(
        z.object({
          id: z.string(),
          verdict: verdictShape,
          what: z.string().nullable(),
          suggestion: z.string().nullable(),
        }),
      ),
    }),
    'The progress',
  ),
})

const layersOf = (text: string): readonly QueueLayer[] => LAYERS.filter((layer) => text.split(',').includes(layer))

/** What was decided until now, over the situation as it was reckoned last. */
export async function judged({ workspace }: Bench): Promise<Judged> {
  return judgedOf(await workspace.store.reviews(workspace.id))
}

function mendedIn({ after }: Review): z.infer<typeof fieldsShape> {
  // Written by `decide`, from a correction that was checked: plain values.
  const correction = JSON.parse(after ?? '{}') as Readonly<Record<string, string | number | boolean | null>>
  return Object.entries(correction).map(([name, value]) => ({ name, value }))
}

/** A decision as it is told. */
export const shownVerdict = (review: Review): z.infer<typeof verdictShape> => {
  const { verdict, by, at } = review
  return { verdict, by, at, mended: mendedIn(review) }
}

const byId = new WeakMap<Situation['held'], ReadonlyMap<string, Document>>()

/** The documents of a situation by their ids, laid out once. */
function documentsOf(held: Situation['held']): ReadonlyMap<string, Document> {
  const known = byId.get(held) ?? new Map(held.asRead.map(({ document }) => [document.id, document]))
  byId.set(held, known)
  return known
}

/** A suggestion as it is shown; private persons are not named in it. */
export function shownSuggestion(
  { held, persons, dossier, analysis }: Situation,
  suggestion: SeenSuggestion,
): z.infer<typeof suggestionShape> {
  const { id, layer, what, rule, last } = suggestion
  const documents = documentsOf(held)
  return hidePrivatePersons(
    {
      ...{ id, layer, what, rule, last },
      // The value of such a suggestion is the finding, whole.
      ...(layer === 'findings'
        ? { finding: toldFinding(dossier, analysis.comparison, suggestion.value as unknown as Finding) }
        : {}),
      reason: layer === 'findings' ? null : reasonOf(layer, rule),
      sources: suggestion.sources.map(({ document, quote, span, file }) => {
        const known = documents.get(document)
        const label = known === undefined ? file : labelOf(known)
        return { document, label, published: known?.published ?? null, quote, span }
      }),
      fields: [...mendable(suggestion)],
      decision: suggestion.decision === null ? null : shownVerdict(suggestion.decision),
      coding: suggestion.coding === null ? null : shownVerdict(suggestion.coding),
    },
    persons,
  )
}

function known(suggestion: SeenSuggestion | null): SeenSuggestion {
  if (suggestion !== null) return suggestion
  throw new CotejoError('suggestion_unknown', 'There is no such suggestion any more.', {
    mend: 'Go on with the next one.',
    exitCode: 2,
  })
}

export const reviewRoutes = subject()
  .openapi(queue, async (context) => {
    const { layers, by, double, after, limit } = context.req.valid('query')
    const bench = context.get('bench')
    const situation = await bench.lastSituation()
    const asked = { layers: layersOf(layers), by: by ?? null, double: double === 'true' }
    const { left, items } = waitingSuggestions(situation, await judged(bench), asked, { after: after ?? null, limit })
    return context.json({ left, items: items.map((item) => shownSuggestion(situation, item)) }, 200)
  })
  .openapi(one, async (context) => {
    const { id, by } = context.req.valid('query')
    const bench = context.get('bench')
    const situation = await bench.lastSituation()
    const suggestion = known(suggestionNamed(situation, await judged(bench), id, by ?? null))
    return context.json(shownSuggestion(situation, suggestion), 200)
  })
  .openapi(decision, async (context) => {
    const { id, verdict, by, corrections, double, last } = context.req.valid('json')
    const bench = context.get('bench')
    const suggestion = known(suggestionNamed(await bench.lastSituation(), await judged(bench), id, by))
    const correction = verdict === 'corrected' ? { correction: correctionOf(suggestion, corrections) } : {}
    const decided = { verdict, by, at: bench.now(), ...correction }
    if (double) {
      await decide(bench.workspace, { ...suggestion, target: codingTarget(by, suggestion.target) }, decided)
      return context.json({ id }, 200)
    }
    await decide(bench.workspace, suggestion, decided, last)
    bench.changing()
    return context.json({ id }, 200)
  })
  .openapi(undo, async (context) => {
    const { by, double } = context.req.valid('json')
    const bench = context.get('bench')
    const situation = await bench.lastSituation()
    const now = await judged(bench)
    const named = (target: string): SeenSuggestion | null =>
      suggestionNamed(situation, now, double ? target.slice(codingTarget(by, '').length) : target, by)
    const target = await lastTarget(
      bench.workspace,
      by,
      (target) => isCoding(target) === double && named(target) !== null,
    )
    if (target === null)
      throw new CotejoError('nothing_to_undo', `There is no decision of ${by} to take back.`, {
        mend: 'Go on.',
        values: [by],
      })
    const suggestion = known(named(target))
    await decide(bench.workspace, { target, value: suggestion.value }, { verdict: 'withdrawn', by, at: bench.now() })
    if (!double) bench.changing()
    return context.json({ id: suggestion.id }, 200)
  })
  .openapi(progress, async (context) => {
    const { layers } = context.req.valid('query')
    const bench = context.get('bench')
    const situation = await bench.lastSituation()
    const { latest, ...told } = progressOf(situation, await judged(bench), layersOf(layers))
    const shown = latest.map(({ review, suggestion }) => ({
      id: review.id,
      verdict: shownVerdict(review),
      what: suggestion?.what ?? null,
      suggestion: suggestion?.id ?? null,
    }))
    return context.json({ ...told, latest: hidePrivatePersons(shown, situation.persons) }, 200)
  })
