// The packs of the workspace: which are in use and how much they hold, the text of their files, and changes of it, each
// checked before it is kept.
import { createRoute, z } from '@hono/zod-openapi'
import { checkChange, entriesOf, labelsIn, packText, saveChange, usedPacks } from '../../workbench/pack-editing.js'
import { answers, jsonBody, subject } from '../contract.js'

const packs = createRoute({
  method: 'get',
  path: '/packs',
  summary: 'The packs that the workspace is read with, its own first',
  responses: answers(
    z.object({
      packs: z
        .array(
          z.object({
            name: z.string(),
            title: z.string(),
            version: z.string(),
            licence: z.string(),
            /** Whether it comes with the program; a change makes a copy. */
            bundled: z.boolean(),
            files: z.array(z.string()).readonly(),
          }),
        )
        .readonly(),
      /** Of all of them together. */
      entries: z.array(z.object({ file: z.string(), entries: z.number().int() })).readonly(),
    }),
    'The packs',
  ),
})

const labels = createRoute({
  method: 'get',
  path: '/labels',
  summary: 'What the words of the packs are called in another language',
  request: { query: z.object({ language: z.string().length(2) }) },
  responses: answers(z.object({ labels: z.record(z.string(), z.string()) }), 'The labels, by the word in the pack'),
})

const place = z.object({ pack: z.string(), file: z.string() })

const file = createRoute({
  method: 'get',
  path: '/packs/{pack}/{file}',
  summary: 'The text of a file of a pack',
  request: { params: place },
  responses: answers(z.object({ text: z.string(), hash: z.string() }), 'The file; the hash goes with a change of it'),
})

const changeShape = place.extend({ text: z.string().max(3_000_000) })

const said = z.object({ code: z.string(), values: z.array(z.string()).readonly() })

const problems = z
  .array(
    z
      .object({
        file: z.string(),
        line: z.number().int(),
        column: z.number().int(),
        path: z.string(),
        message: z.string(),
        said,
        mend: z.string(),
        saidMend: said,
        severity: z.enum(['error', 'warning']),
      })
      .openapi('PackProblem'),
  )
  .readonly()

const check = createRoute({
  method: 'post',
  path: '/packs/check',
  summary: 'What would be wrong with a pack after a change',
  request: jsonBody(changeShape),
  responses: answers(z.object({ problems }), 'The problems; none where it is sound'),
})

const save = createRoute({
  method: 'post',
  path: '/packs/save',
  summary: 'Change a file of a pack, unless the pack would have an error with it',
  request: jsonBody(changeShape.extend({ was: z.string() })),
  responses: answers(z.object({ problems, saved: z.boolean() }), 'The problems, and whether it was changed'),
})

export const packsRoutes = subject()
  .openapi(packs, async (context) => {
    const bench = context.get('bench')
    const used = usedPacks(bench.workspace)
    const told = used.map(({ name, title, version, licence, bundled, files }) => ({
      ...{ name, title, version, licence, bundled },
      files: Object.keys(files),
    }))
    return context.json({ packs: told, entries: entriesOf(await bench.pack()) }, 200)
  })
  .openapi(labels, async (context) => {
    const pack = await context.get('bench').pack()
    return context.json({ labels: { ...labelsIn(pack, context.req.valid('query').language) } }, 200)
  })
  .openapi(file, (context) => {
    const { pack, file } = context.req.valid('param')
    return context.json(packText(context.get('bench').workspace, pack, file), 200)
  })
  .openapi(check, (context) =>
    context.json({ problems: checkChange(context.get('bench').workspace, context.req.valid('json')) }, 200),
  )
  .openapi(save, async (context) => {
    const bench = context.get('bench')
    const { problems, saved } = await saveChange(bench.workspace, context.req.valid('json'))
    if (saved !== null) bench.readWith(saved)
    return context.json({ problems, saved: saved !== null }, 200)
  })
