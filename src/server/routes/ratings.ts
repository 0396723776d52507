// What people think of claims, in their own words: the claims to choose from, a person's ratings, a new one, one taken
// back. Published they are as ClaimReview, by the routes of exports.
import { createRoute, z } from '@hono/zod-openapi'
import { hidePrivatePersons } from '../../export/private-persons.js'
import { folded } from '../../workbench/collation-rows.js'
import { rateClaim, ratingsBy, withdrawRating } from '../../workbench/ratings.js'
import { answers, byField, jsonBody, subject } from '../contract.js'

const ratingShape = z.object({
  /** `<document id>#<figure id>`. */
  claim: z.string(),
  quote: z.string(),
  speaker: z.string(),
  words: z.string().nullable(),
  note: z.string().nullable(),
})

/** Claims that are offered at one time. */
const OFFERED = 12

const list = createRoute({
  method: 'get',
  path: '/ratings',
  summary: "A person's ratings, and claims that hold the words",
  request: { query: z.object({ by: z.string().max(120).default(''), words: z.string().max(300).default('') }) },
  responses: answers(z.object({ rated: z.array(ratingShape), found: z.array(ratingShape) }), 'Ratings and claims'),
})

const claimField = z.string().max(600)

const give = createRoute({
  method: 'post',
  path: '/ratings',
  summary: 'Rate a claim; takes the place of an earlier rating by the same person',
  request: jsonBody(
    z.object({
      claim: claimField,
      words: z.string().trim().min(1, 'Write the rating.').max(200),
      note: z.string().trim().max(2000).default(''),
      by: byField,
    }),
  ),
  responses: answers(z.object({ claim: z.string() }), 'What was rated'),
})

const withdraw = createRoute({
  method: 'post',
  path: '/ratings/withdrawn',
  summary: "Take a person's rating of a claim back",
  request: jsonBody(z.object({ claim: claimField, by: byField })),
  responses: answers(z.object({ claim: z.string() }), 'What is rated no more'),
})

export const ratingRoutes = subject()
  .openapi(list, async (context) => {
    const { by, words } = context.req.valid('query')
    const bench = context.get('bench')
    const { dossier, held, persons } = await bench.situation()
    const figures = new Map(dossier.figures.map((figure) => [figure.id, figure]))
    const { ratings } = await ratingsBy(bench.workspace, held.readings, by)
    const rated = ratings.map(({ reading, figure, words: rating, note }) => {
      const claim = `${reading.document.id}#${figure.id}`
      const told = figures.get(claim)
      const quote = told?.citation.quote.text ?? figure.quantity.span.text
      return { claim, quote, speaker: told?.speaker ?? '', words: rating, note }
    })
    const wanted = folded(words)
      .split(/\s+/u)
      .filter((word) => word !== '')
    const isWanted = (quote: string): boolean => {
      const text = folded(quote)
      return wanted.every((word) => text.includes(word))
    }
    const found = dossier.figures
      .filter(({ value, citation }) => value !== null && isWanted(citation.quote.text))
      .slice(0, OFFERED)
      .map(({ id, citation, speaker }) => ({ claim: id, quote: citation.quote.text, speaker, words: null, note: null }))
    return context.json({ rated: hidePrivatePersons(rated, persons), found }, 200)
  })
  .openapi(give, async (context) => {
    const { claim, words, note, by } = context.req.valid('json')
    const bench = context.get('bench')
    await rateClaim(bench.workspace, claim, { words, note: note === '' ? null : note, by, at: bench.now() })
    bench.changing()
    return context.json({ claim }, 200)
  })
  .openapi(withdraw, async (context) => {
    const { claim, by } = context.req.valid('json')
    const bench = context.get('bench')
    await withdrawRating(bench.workspace, claim, { by, at: bench.now() })
    bench.changing()
    return context.json({ claim }, 200)
  })
