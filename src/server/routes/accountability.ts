// Accountability: who is said to answer for what, and what came of demands.
import { createRoute, z } from '@hono/zod-openapi'
import type { DossierChain, DossierIncident } from '../../model/index.js'
import { folded } from '../../workbench/collation-rows.js'
import { answers, modelType, subject } from '../contract.js'

/** Of each so many are told, those with most to tell first; words find the others. */
const MOST_TOLD = 100

const accountability = createRoute({
  method: 'get',
  path: '/accountability',
  summary: 'Incidents with who is said to answer for them, and demands with what came of them',
  request: { query: z.object({ words: z.string().max(200).default('') }) },
  responses: answers(
    z.object({
      incidents: z.object({ total: z.number().int(), first: z.array(modelType<DossierIncident>('DossierIncident')) }),
      chains: z.object({ total: z.number().int(), first: z.array(modelType<DossierChain>('DossierChain')) }),
      /** Sentences against named persons that are held back until someone has looked at them. */
      unreviewed: z.number().int(),
      /** Whether there is anything at all, whatever words are asked for. */
      empty: z.boolean(),
    }),
    'What is told',
  ),
})

const wordsOfIncident = ({ what, place, charges, accounts }: DossierIncident): string =>
  [
    what,
    place,
    ...charges.flatMap(({ speaker, parties, citation }) => [speaker, ...parties, citation.quote.text]),
    ...accounts.flatMap(({ name, tellings }) => [name, ...tellings.map(({ citation }) => citation.quote.text)]),
  ].join('\n')

const wordsOfChain = ({ by, of, links }: DossierChain): string =>
  [by, of, ...links.map(({ citation }) => citation.quote.text)].join('\n')

export const accountabilityRoutes = subject().openapi(accountability, async (context) => {
  const wanted = folded(context.req.valid('query').words)
  const { incidents, chains, unreviewed } = (await context.get('bench').situation()).dossier.accountability
  const told = <Item>(all: readonly Item[], words: (one: Item) => string, size: (one: Item) => number) => {
    const found = all.filter((one) => folded(words(one)).includes(wanted)).sort((a, b) => size(b) - size(a))
    return { total: found.length, first: found.slice(0, MOST_TOLD) }
  }
  return context.json(
    {
      incidents: told(incidents, wordsOfIncident, ({ charges, accounts }) => charges.length + accounts.length),
      chains: told(chains, wordsOfChain, ({ links }) => links.length),
      unreviewed,
      empty: incidents.length + chains.length + unreviewed === 0,
    },
    200,
  )
})
