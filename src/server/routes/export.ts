// The workspace in the formats of other programs: what each holds, a look at it, and the file.
import { createRoute, z } from '@hono/zod-openapi'
import { CotejoError } from '../../model/index.js'
import { EXPORT_FORMATS, type ExportFormat, exportFrom } from '../../workbench/export.js'
import { answers, subject } from '../contract.js'

const formatShape = z.enum(EXPORT_FORMATS as readonly [ExportFormat, ...ExportFormat[]])

/** Characters of a file that are shown before it is taken. */
const LOOK = 6000

const formats = createRoute({
  method: 'get',
  path: '/exports',
  summary: 'The formats',
  responses: answers(z.object({ formats: z.array(formatShape) }), 'The formats'),
})

const one = createRoute({
  method: 'get',
  path: '/exports/{format}',
  summary: 'What an export holds, with the beginning of each file',
  request: { params: z.object({ format: formatShape }) },
  responses: answers(
    z.object({
      count: z.number().int(),
      notes: z.array(z.string()),
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
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  ics: 'text/calendar; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export const exportRoutes = subject()
  .openapi(formats, (context) => context.json({ formats: [...EXPORT_FORMATS] }, 200))
  .openapi(one, async (context) => {
    const bench = context.get('bench')
    const { format } = context.req.valid('param')
    const { files, count, notes } = exportFrom(await bench.situation(), format, { now: bench.now() })
    return context.json(
      {
        count,
        notes: [...notes],
        files: files.map(({ name, content }) => ({
          name,
          bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
          beginning: typeof content === 'string' ? content.slice(0, LOOK) : null,
          whole: typeof content === 'string' && content.length <= LOOK,
        })),
      },
      200,
    )
  })

// A file is no JSON answer, so it stands beside the described routes.
exportRoutes.get('/exports/:format/files/:name', async (context) => {
  const bench = context.get('bench')
  const format = EXPORT_FORMATS.find((one) => one === context.req.param('format'))
  const files = format === undefined ? [] : exportFrom(await bench.situation(), format, { now: bench.now() }).files
  const file = files.find(({ name }) => name === context.req.param('name'))
  if (file === undefined)
    throw new CotejoError('file_unknown', 'There is no such file in this export.', {
      mend: 'Choose one of the files listed.',
      exitCode: 2,
    })
  const type = TYPES[file.name.slice(file.name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  return new Response(typeof file.content === 'string' ? file.content : new Uint8Array(file.content), {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${file.name}"` },
  })
})
