// Documents into the workspace: files, typed text and addresses, as one task that tells what became of each.
import { createRoute, z } from '@hono/zod-openapi'
import { CotejoError } from '../../model/index.js'
import { told } from '../../model/told.js'
import { type AddEvent, addHeldFiles } from '../../workbench/add.js'
import { type TaskVoice, toldError } from '../../workbench/tasks.js'
import { answers, isoDay, subject, uploadShape } from '../contract.js'
import { uploadLimit } from '../guards.js'
import { taskShape } from './session.js'

/** A field that was left empty is one that was not given. */
const optional = (schema: z.ZodType<string, string>) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional()

const formShape = z.object({
  files: z.union([uploadShape, z.array(uploadShape)]).optional(),
  text: z.string().max(5_000_000).optional(),
  /** One a line. */
  addresses: z
    .string()
    .max(20_000)
    .optional()
    .refine((lines) => linesOf(lines).every((line) => URL.canParse(line) && /^https?:/iu.test(line)), {
      message: 'An address starts with http:// or https://; one a line.',
      params: { told: 'no_address' },
    }),
  title: optional(z.string().max(300)),
  published: optional(isoDay),
  publisher: optional(z.string().max(200)),
  language: optional(z.string().regex(/^[a-z]{2}$/u, 'Two letters: en, es.')),
})

function linesOf(lines: string | undefined): readonly string[] {
  return (lines ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const add = createRoute({
  method: 'post',
  path: '/add',
  summary: 'Add files, typed text and addresses',
  request: { body: { required: true, content: { 'multipart/form-data': { schema: formShape } } } },
  responses: answers(taskShape, 'The task that adds them'),
})

/** A name for typed text: its title, else its beginning. */
const nameOfText = (title: string | undefined, text: string): string => {
  const words = (title ?? text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['text']
  return `${words.slice(0, 8).join('-').slice(0, 80)}.txt`
}

function tellTo({ progress, step }: TaskVoice, event: AddEvent): void {
  switch (event.kind) {
    case 'progress':
      progress(event.done, event.of, event.file)
      return
    case 'document': {
      const notes = event.issues.map(({ code, message }) => told(code, message))
      step({ subject: event.file, outcome: event.outcome.kind, document: event.id, notes })
      return
    }
    case 'failed':
      step({ subject: event.file, outcome: 'failed', error: toldError(event.error) })
      return
    case 'skipped':
      for (const file of event.files) step({ subject: file, outcome: 'skipped' })
      return
    case 'stopped':
      return
  }
}

export const addRoutes = subject()

addRoutes.use('/add', uploadLimit)

addRoutes.openapi(add, async (context) => {
  const bench = context.get('bench')
  const { files, text = '', addresses, title, published, publisher, language } = context.req.valid('form')
  const uploads = await Promise.all(
    [files ?? []].flat().map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  const typed = text.trim() === '' ? [] : [{ name: nameOfText(title, text), bytes: new TextEncoder().encode(text) }]
  const wanted = { files: [...uploads, ...typed], addresses: linesOf(addresses) }
  if (wanted.files.length + wanted.addresses.length === 0)
    throw new CotejoError('nothing_given', 'There is nothing to add.', {
      mend: 'Choose files, write a text, or give addresses.',
      exitCode: 2,
    })
  const given = {
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    // A title belongs to the typed text; files and pages have their own.
    ...(title === undefined || typed.length === 0 || wanted.files.length + wanted.addresses.length > 1
      ? {}
      : { title }),
  }
  const task = bench.tasks.start('add', async (voice) => {
    const { workspace, allowPrivate } = bench
    for await (const event of addHeldFiles(workspace, wanted, { given, now: bench.now(), allowPrivate }))
      tellTo(voice, event)
    bench.changed()
  })
  return context.json(task, 200)
})
