// What the routes of the API share: how a subject's routes are begun, the shapes that many answers have, and how a type
// of the model stands in the description without being written a second time.
import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Attribute, Issue, Reason } from '../model/index.js'
import { ENGLISH_READER, READER_LANGUAGES, type ReaderLanguage } from '../words/reader-language.js'
import type { Bench } from '../workbench/bench.js'
import type { ToldField } from '../workbench/tasks.js'

/** What every route can take from its context: `context.get('bench')`, and the token of writes. */
export interface ApiEnv {
  readonly Variables: { readonly bench: Bench; readonly token: string }
}

/** A sentence with what it says apart. */
export const toldShape = z
  .object({ code: z.string(), message: z.string(), values: z.array(z.string()).readonly() })
  .openapi('Told')

export const toldErrorShape = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      mend: z.string(),
      /** What fills the message in. */
      values: z.array(z.string()).readonly(),
      /** Which fields of a request are amiss, where some are. */
      fields: z
        .array(toldShape.extend({ field: z.string() }))
        .readonly()
        .optional(),
    }),
  })
  .openapi('Failure')

/** What is amiss with a field, by the name of what it breaks. */
function toldIssue(issue: z.core.$ZodIssue): ToldField {
  const { path, code, message } = issue
  const bound = code === 'too_small' ? issue.minimum : code === 'too_big' ? issue.maximum : null
  const named: unknown = code === 'custom' ? issue.params?.told : undefined
  return {
    field: path.join('.'),
    code: typeof named === 'string' ? named : code,
    message,
    values: bound === null ? [] : [String(bound)],
  }
}

/** Begins the routes of one subject; bad input is answered in the one shape of errors, with the fields it is in. */
export const subject = (): OpenAPIHono<ApiEnv> =>
  new OpenAPIHono<ApiEnv>({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const fields = result.error.issues.map(toldIssue)
      const named = fields.map(({ field, message }) => `${field}: ${message}`).join('; ')
      const error = {
        code: 'bad_request',
        message: `What was asked can't be read: ${named}`,
        mend: 'Mend it.',
        values: [],
        fields,
      }
      return context.json({ error }, 400)
    },
  })

/** The answers of a route: its own, and the one of all errors. */
export const answers = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
  default: { description: 'What failed', content: { 'application/json': { schema: toldErrorShape } } },
})

/** The body of a write, as JSON. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

/**
 * A type of the model in an answer. The client's types name the model's own type; nothing is declared twice.
 *
 * @example
 * z.object({ measures: z.array(modelType<Measure>('Measure')) })
 */
export const modelType = <Type>(name: string): z.ZodType<Type> =>
  z
    .custom<Type>((value) => value !== undefined)
    .openapi({ type: 'object', description: `The model's ${name}`, 'x-model': name })

/** Which part of a long list is wanted. */
export const pageQuery = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

/** A part of a long list, with the length of the whole. */
export const pageOf = <Schema extends z.ZodType>(item: Schema) =>
  z.object({ total: z.number().int(), offset: z.number().int(), items: z.array(item) })

/** The part of a list that was asked for. */
export const partOf = <Item>(
  list: readonly Item[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { total: number; offset: number; items: Item[] } => ({
  total: list.length,
  offset,
  items: list.slice(offset, offset + limit),
})

export const spanShape = z.object({ start: z.number().int(), end: z.number().int(), text: z.string() }).openapi('Span')

/** A document without its text. */
export const documentSummaryShape = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    file: z.string(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
    mediaType: z.string(),
    copyOf: z.string().nullable(),
    issues: z.array(modelType<Issue>('Issue')).readonly(),
  })
  .openapi('DocumentSummary')

/** A stretch of a document, with the document and the sentence around it. */
export const quotedShape = z.object({
  document: z.string(),
  label: z.string(),
  published: z.string().nullable(),
  quote: spanShape,
  span: spanShape,
})

export const intervalShape = z.object({ start: z.string().nullable(), end: z.string().nullable() }).openapi('Interval')

const sideShape = z.object({
  document: z.string().nullable(),
  labels: z.array(z.string()).readonly(),
  period: intervalShape.nullable(),
})

/** A finding with all that its sentence says apart. */
export const toldFindingShape = z
  .object({
    id: z.string(),
    attribute: modelType<Attribute>('Attribute'),
    reason: modelType<Reason>('Reason'),
    values: z.tuple([z.string(), z.string()]).readonly(),
    difference: z.string().nullable(),
    /** In English. */
    sentence: z.string(),
    rule: z.string(),
    sides: z.tuple([sideShape, sideShape]).readonly(),
  })
  .openapi('ToldFinding')

const isOfCalendar = (day: string): boolean => {
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day)
}

/** Who decides: every decision is kept with a name. */
export const byField = z.string().trim().min(1, 'Say who you are.').max(120)

/** Corrections, each as FIELD=VALUE. */
export const correctionsField = z.array(z.string().max(500)).max(20).default([])

/** The fields of a suggestion that a person can mend, with what they hold. */
export const fieldsShape = z.array(
  z.object({ name: z.string(), value: z.union([z.string(), z.number(), z.boolean()]).nullable() }),
)

/** A day of the calendar, as ISO writes it. */
export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, 'A day is written YYYY-MM-DD.')
  .refine(isOfCalendar, { message: 'The calendar has no such day.', params: { told: 'no_such_day' } })

/** The language that an address asks for; English where it asks for none that is spoken. */
export const askedLanguage = (code: string | undefined): ReaderLanguage =>
  READER_LANGUAGES.find((language) => language === code) ?? ENGLISH_READER.language

/** A file that is sent with a form. */
export const uploadShape = z
  .custom<File>((value) => value instanceof File)
  .openapi({ type: 'string', format: 'binary' })
