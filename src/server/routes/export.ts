// The workspace in the formats of other programs: what each holds, a look at it, and the files one by one or as one ZIP.
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { CotejoError } from '../../model/index.js'
import { READER_LANGUAGES } from '../../words/reader-language.js'
import type { Bench } from '../../workbench/bench.js'
import { EXPORT_FORMATS, type ExportFormat, exportFrom, zippedExport } from '../../workbench/export.js'
import type { Export } from '../../workbench/export-material.js'
import { answers, subject, toldShape } from '../contract.js'

const formatShape = z.enum(EXPORT_FORMATS as readonly [ExportFormat, ...ExportFormat[]])

/** Characters of a file that are shown before it is taken. */
const LOOK = 6000

const formats = createRoute({
  method: 'get',
  path: '/exports',
  summary: 'The formats',
  responses: answers(z.object({ formats: z.array(formatShape) }), 'The formats'),
})

/** Whose ratings, and the page they are for, of `claim-review` alone; the language of what is worded. */
const askedQuery = z.object({
  reviewer: z.string().max(120).optional(),
  address: z.url().max(2000).optional(),
  language: z.enum(READER_LANGUAGES).optional(),
})

const one = createRoute({
  method: 'get',
  path: '/exports/{format}',
  summary: 'What an export holds, with the beginning of each file; several files are to be had as one ZIP',
  request: { params: z.object({ format: formatShape }), query: askedQuery },
  responses: answers(
    z.object({
      count: z.number().int(),
      notes: z.array(toldShape),
      /** The name of all files together; null where there is one alone. */
      archive: z.string().nullable(),
      files: z.array(
        z.object({
          name: z.string(),
          bytes: z.number().int(),
          /** Null for what is no text. */
          beginning: z.string().nullable(),
          whole: z.boolean(),
        }),
      ),
    }),
    'The export',
  ),
})

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/x-ndjson; charset=utf-8',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  // Shown as text, so that nothing in a document can act.
  html: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

const archiveOf = (format: ExportFormat, { files }: Export): string | null =>
  files.length > 1 ? `${format}.zip` : null

type Asked = z.infer<typeof askedQuery>

const made = async (bench: Bench, format: ExportFormat, { reviewer, address, language }: Asked): Promise<Export> =>
  await exportFrom(bench.workspace, await bench.situation(), format, {
    now: bench.now(),
    ...(reviewer === undefined ? {} : { reviewer }),
    ...(address === undefined ? {} : { address }),
    language,
  })

export const exportRoutes = subject()
  .openapi(formats, (context) => context.json({ formats: [...EXPORT_FORMATS] }, 200))
  .openapi(one, async (context) => {
    const { format } = context.req.valid('param')
    const exported = await made(context.get('bench'), format, context.req.valid('query'))
    return context.json(
      {
        count: exported.count,
        notes: [...exported.notes],
        archive: archiveOf(format, exported),
        files: exported.files.map(({ name, content }) => ({
          name,
          bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
          beginning: typeof content === 'string' ? content.slice(0, LOOK) : null,
          whole: typeof content === 'string' && content.length <= LOOK,
        })),
      },
      200,
    )
  })

/** What was asked beside the path, as far as it can be read. */
const askedIn = (context: Context): Asked => askedQuery.catch({}).parse(context.req.query())

// A file is no JSON answer, so it stands beside the described routes.
exportRoutes.get('/exports/:format/files/:name', async (context) => {
  const format = EXPORT_FORMATS.find((one) => one === context.req.param('format'))
  const wanted = context.req.param('name')
  const exported = format === undefined ? null : await made(context.get('bench'), format, askedIn(context))
  const all = exported !== null && format !== undefined && archiveOf(format, exported) === wanted
  const content = all ? zippedExport(exported) : exported?.files.find(({ name }) => name === wanted)?.content
  if (content === undefined)
    throw new CotejoError('file_unknown', 'There is no such file in this export.', {
      mend: 'Choose one of the files listed.',
      exitCode: 2,
    })
  const name = wanted.slice(wanted.lastIndexOf('/') + 1)
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  })
})
