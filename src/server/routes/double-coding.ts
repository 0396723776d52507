// Two people who judged the same suggestions by themselves: how far they agree, and settling what they differ on.
import { createRoute, z } from '@hono/zod-openapi'
import { codersOf, doubleCoding, keepAgreed } from '../../workbench/double-coding.js'
import { answers, byField, jsonBody, pageOf, pageQuery, partOf, subject } from '../contract.js'
import { judged, shownSuggestion, shownVerdict, suggestionShape, verdictShape } from './review.js'

const personField = z.string().trim().min(1).max(120)

const agreement = createRoute({
  method: 'get',
  path: '/review/agreement',
  summary: 'How far two people agree (Cohen’s kappa), and what they differ on; without names, those who judged most',
  request: { query: pageQuery.extend({ one: personField.optional(), other: personField.optional() }) },
  responses: answers(
    z.object({
      coders: z.array(z.object({ by: z.string(), coded: z.number().int() })).readonly(),
      /** Null where fewer than two people judged. */
      pair: z
        .object({
          one: z.string(),
          other: z.string(),
          both: z.number().int(),
          observed: z.number(),
          expected: z.number(),
          kappa: z.number().nullable(),
          error: z.number().nullable(),
          met: z.array(z.object({ verdicts: z.tuple([z.string(), z.string()]), count: z.number().int() })),
          agreed: z.number().int(),
          differences: pageOf(z.object({ suggestion: suggestionShape, verdicts: z.array(verdictShape) })),
        })
        .nullable(),
    }),
    'The agreement',
  ),
})

const keep = createRoute({
  method: 'post',
  path: '/review/agreement',
  summary: 'Make decisions of what two people agree on',
  request: jsonBody(z.object({ one: personField, other: personField, by: byField })),
  responses: answers(z.object({ kept: z.number().int() }), 'How many were kept'),
})

export const doubleCodingRoutes = subject()
  .openapi(agreement, async (context) => {
    const { one, other, ...page } = context.req.valid('query')
    const bench = context.get('bench')
    const situation = await bench.lastSituation()
    const now = await judged(bench)
    const coders = codersOf(now)
    const first = one ?? coders[0]?.by
    const second = other ?? coders.find(({ by }) => by !== first)?.by
    if (first === undefined || second === undefined || first === second)
      return context.json({ coders, pair: null }, 200)
    const { agreement: told, met, agreed, differences } = doubleCoding(situation, now, [first, second])
    const part = partOf(differences, page)
    const items = part.items.map(({ suggestion, verdicts }) => ({
      suggestion: shownSuggestion(situation, suggestion),
      verdicts: verdicts.map(shownVerdict),
    }))
    const shownMet = met.map(({ verdicts: [mine, theirs], count }) => ({
      verdicts: [mine, theirs] as [string, string],
      count,
    }))
    const pair = { one: first, other: second, ...told, met: shownMet, agreed, differences: { ...part, items } }
    return context.json({ coders, pair }, 200)
  })
  .openapi(keep, async (context) => {
    const { one, other, by } = context.req.valid('json')
    const bench = context.get('bench')
    const situation = await bench.lastSituation()
    const who = { pair: [one, other] as const, by, at: bench.now() }
    const kept = await keepAgreed(bench.workspace, situation, await judged(bench), who)
    if (kept > 0) bench.changed()
    return context.json({ kept }, 200)
  })
