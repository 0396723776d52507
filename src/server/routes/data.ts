// Official series: what the pack declares and what is held of each dataset, fetching one from its publisher, and adding
// files that were fetched by hand. Fetching and adding are tasks, which tell how far they are.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createRoute, z } from '@hono/zod-openapi'
import { told } from '../../model/told.js'
import type { Bench } from '../../workbench/bench.js'
import {
  addData,
  type DataOutcome,
  dataOutcomeInWords,
  dataStanding,
  datasetOf,
  pullData,
} from '../../workbench/data.js'
import { type TaskVoice, toldError } from '../../workbench/tasks.js'
import { answers, subject, uploadShape } from '../contract.js'
import { uploadLimit } from '../guards.js'
import { taskShape } from './session.js'

const datasetShape = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    page: z.string(),
    licence: z.string(),
    credit: z.string().nullable(),
    /** Whether it can be fetched from here; the others are fetched by hand from the page. */
    fetched: z.boolean(),
    counts: z.array(z.object({ id: z.string(), name: z.string(), caveat: z.string().nullable() })).readonly(),
    breaks: z.array(z.object({ at: z.string(), note: z.string() })).readonly(),
    held: z
      .array(
        z.object({
          vintage: z.string(),
          start: z.string(),
          end: z.string(),
          series: z.number().int(),
          observations: z.number().int(),
        }),
      )
      .readonly(),
    files: z.array(z.object({ file: z.string(), hash: z.string(), rows: z.number(), addedAt: z.string() })).readonly(),
  })
  .openapi('Dataset')

const list = createRoute({
  method: 'get',
  path: '/data',
  summary: 'The datasets of the pack, and what is held of each',
  responses: answers(z.object({ datasets: z.array(datasetShape).readonly() }), 'The datasets'),
})

const pull = createRoute({
  method: 'post',
  path: '/data/{dataset}/pull',
  summary: 'Fetch a dataset from its publisher and add it',
  request: { params: z.object({ dataset: z.string() }) },
  responses: answers(taskShape, 'The task that fetches it'),
})

const add = createRoute({
  method: 'post',
  path: '/data',
  summary: 'Add files of official series',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({
            files: z.union([uploadShape, z.array(uploadShape)]),
            /** The publication, for files that do not tell it. */
            vintage: z
              .string()
              .regex(/^(?:\d{4}-\d{2}(?:-\d{2})?)?$/u, 'A publication is a month or a day: 2025-06 or 2025-06-20.')
              .optional(),
          }),
        },
      },
    },
  },
  responses: answers(taskShape, 'The task that adds them'),
})

const tellOutcome = ({ step }: TaskVoice, outcome: DataOutcome): void =>
  step({
    subject: outcome.file,
    outcome: outcome.kind,
    ...(outcome.kind === 'failed'
      ? { error: toldError(outcome.error) }
      : { notes: [told('data_added', dataOutcomeInWords(outcome))] }),
  })

async function addTold(bench: Bench, voice: TaskVoice, paths: readonly string[], vintage: string | null) {
  const pack = await bench.pack()
  for await (const outcome of addData(bench.workspace, pack, paths, { vintage, now: bench.now() }))
    tellOutcome(voice, outcome)
  bench.changed()
}

/** So many bytes pass before a fetch tells again how far it is. */
const TOLD_BYTES = 100_000

/** Fetches a dataset and adds it; one that is being fetched is not fetched twice. */
async function pulled(bench: Bench, id: string) {
  const dataset = datasetOf(await bench.pack(), id)
  const kind = `pull:${id}`
  const running = bench.tasks.list().find((task) => task.kind === kind && task.state === 'running')
  return (
    running ??
    bench.tasks.start(kind, async (voice) => {
      let told = 0
      const progress = (held: number, of: number | null): void => {
        if (held - told < Math.max(TOLD_BYTES, (of ?? 0) / 100)) return
        told = held
        voice.progress(held, of ?? 0, id)
      }
      const { allowPrivate, workspace } = bench
      const { path } = await pullData(workspace, dataset, { allowPrivate, today: bench.now().slice(0, 10), progress })
      await addTold(bench, voice, [path], null)
    })
  )
}

/** Files as they came, in a folder of their own as long as they are read. */
async function addUploads(bench: Bench, voice: TaskVoice, files: readonly File[], vintage: string | null) {
  const folder = await mkdtemp(join(tmpdir(), 'cotejo-data-'))
  try {
    for (const [place, file] of files.entries()) {
      const path = join(folder, basename(file.name))
      voice.progress(place, files.length, file.name)
      await writeFile(path, new Uint8Array(await file.arrayBuffer()))
    }
    await addTold(bench, voice, [folder], vintage)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const dataRoutes = subject()

dataRoutes.use('/data', uploadLimit)

dataRoutes
  .openapi(list, async (context) => {
    const bench = context.get('bench')
    const pack = await bench.pack()
    const datasets = (await dataStanding(bench.workspace, pack)).map(({ dataset, held, files }) => ({
      id: dataset.id,
      title: dataset.title,
      publisher: dataset.publisher,
      page: dataset.page,
      licence: dataset.licence,
      credit: dataset.credit ?? null,
      fetched: dataset.address !== undefined,
      counts: dataset.definitions.map(({ id, name, caveat }) => ({ id, name, caveat: caveat ?? null })),
      breaks: dataset.breaks,
      held,
      files,
    }))
    return context.json({ datasets }, 200)
  })
  .openapi(pull, async (context) =>
    context.json(await pulled(context.get('bench'), context.req.valid('param').dataset), 200),
  )
  .openapi(add, (context) => {
    const bench = context.get('bench')
    const { files, vintage = '' } = context.req.valid('form')
    const task = bench.tasks.start('data', (voice) =>
      addUploads(bench, voice, [files].flat(), vintage === '' ? null : vintage),
    )
    return context.json(task, 200)
  })
