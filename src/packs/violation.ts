// Turns what the schema says of a value into words for the person who wrote the file: what is wrong and what to write.
import { z } from 'zod'
import { type Told, told } from '../model/index.js'
import type { PackProblem, PackSource, Path } from './problem.js'
import { problemAt } from './problem.js'
import { insteadOf } from './suggestion.js'

type Issue = z.core.$ZodIssue

/** The schema of the value at a path, null where the path leaves it. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | null {
  const bare = unwrapped(schema)
  const [step, ...rest] = path
  if (step === undefined) return bare
  if (bare instanceof z.ZodArray) return schemaAt(bare.element, rest)
  if (bare instanceof z.ZodObject) {
    const field: z.core.$ZodType | undefined = bare.shape[String(step)]
    return field === undefined ? null : schemaAt(field, rest)
  }
  return null
}

/** Without the layers that say only whether a value may be missing; of a choice, the form with fields. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrapped(schema.def.innerType)
  if (schema instanceof z.ZodUnion) return schema.options.find((option) => option instanceof z.ZodObject) ?? schema
  return schema
}

const fieldsAt = (schema: z.core.$ZodType, path: Path): string[] => {
  const found = schemaAt(schema, path)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

/** The kind of a value in the words of the file's format. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'object') return 'fields'
  return typeof value === 'number' ? 'a number' : typeof value === 'boolean' ? 'true or false' : typeof value
}

const WRITE_FIELDS = told('write_fields', 'Write fields, one a line, as "name: value".')

/** What to write where another kind of value is needed. */
const WRITE: Readonly<Record<string, readonly [kind: string, mend: Told]>> = {
  string: [
    'text',
    told('write_text', 'Write text; put numbers, dates and true or false in quotation marks to make them text.'),
  ],
  array: ['a list', told('write_list', 'Write a list: [one, two], or one item a line after a dash.')],
  object: ['fields', WRITE_FIELDS],
  record: ['fields', WRITE_FIELDS],
  boolean: ['true or false', told('write_boolean', 'Write true or false, without quotation marks.')],
  number: ['a number', told('write_number', 'Write a number, without quotation marks.')],
}

const missing = (name: string): Told => told('field_missing', `"${name}" is missing.`, name)

/** The field a problem is about, as it begins a sentence. */
const subject = (name: string): string => (name === '' ? 'This' : `"${name}"`)

function wrongType(source: PackSource, path: Path, issue: z.core.$ZodIssueInvalidType): PackProblem {
  const last = path.at(-1)
  const value: unknown = valueAt(source, path)
  const [kind, mend] = WRITE[issue.expected] ?? [
    issue.expected,
    told('write_kind', `Write ${issue.expected}.`, issue.expected),
  ]
  if (value === undefined && typeof last === 'string')
    return problemAt(source, path.slice(0, -1), {
      message: missing(last),
      mend: told('add_field', `Add "${last}:" with ${kind}.`, last, kind),
    })
  const name = typeof last === 'string' ? last : ''
  const is = kindOf(value)
  const message = told('wrong_kind', `${subject(name)} must be ${kind}, and is ${is}.`, name, kind, is)
  return problemAt(source, path, { message, mend })
}

function valueAt(source: PackSource, path: Path): unknown {
  let value: unknown = source.document.toJS()
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    // A step into a list or a record; what is not there is undefined.
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

/** How far a branch of a choice went: a branch that failed on the kind of the whole value was not meant. */
const meant = (branch: readonly Issue[]): boolean =>
  !branch.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type')

function unionProblems(
  source: PackSource,
  schema: z.core.$ZodType,
  path: Path,
  branches: readonly (readonly Issue[])[],
): PackProblem[] {
  const branch = branches.find(meant)
  if (branch !== undefined) return branch.flatMap((issue) => describeIssue(source, schema, issue, path))
  const is = kindOf(valueAt(source, path))
  return [
    problemAt(source, path, {
      message: told('text_or_fields', `This is ${is}, and must be text or fields.`, is),
      mend: told('write_phrase', 'Write a word or phrase, or fields such as { word: raise, with: [tariff] }.'),
    }),
  ]
}

/** The problems that one finding of the schema stands for. */
export function describeIssue(
  source: PackSource,
  schema: z.core.$ZodType,
  issue: Issue,
  within: Path = [],
): PackProblem[] {
  // Keys of a YAML map are text and list steps are numbers, so a step is never a symbol.
  const path = [...within, ...(issue.path as (string | number)[])]
  const here = (message: Told, mend: Told) => [problemAt(source, path, { message, mend })]
  const name = typeof path.at(-1) === 'string' ? String(path.at(-1)) : ''
  const what = subject(name)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problemAt(source, path, {
          key,
          message: told('field_unknown', `"${key}" is not a field here.`, key),
          mend: insteadOf(key, fieldsAt(schema, path)),
        }),
      )
    case 'invalid_type':
      return [wrongType(source, path, issue)]
    case 'invalid_value': {
      const value = valueAt(source, path)
      const choices = issue.values.map(String)
      if (value === undefined)
        return [
          problemAt(source, path.slice(0, -1), {
            message: missing(name),
            mend: told('add_one_of', `Add ${name}: with one of: ${choices.join(', ')}.`, name, choices.join(', ')),
          }),
        ]
      return here(
        told('value_unknown', `${what} cannot be "${String(value)}".`, name, String(value)),
        insteadOf(String(value), choices),
      )
    }
    case 'invalid_union':
      return unionProblems(source, schema, path, issue.errors)
    case 'too_small':
      return here(
        told('too_short', `${what} is too short.`, name),
        told('write_least', `Write at least ${String(issue.minimum)}.`, String(issue.minimum)),
      )
    case 'too_big':
      return here(
        told('too_long', `${what} is too long.`, name),
        told('write_most', `Write at most ${String(issue.maximum)}.`, String(issue.maximum)),
      )
    case 'invalid_format':
      return here(
        told('wrong_form', `${what} is not in the right form: ${issue.message}.`, name, issue.message),
        told('write_form', 'Write it in that form.'),
      )
    default:
      return here(
        told('schema_other', `${what}: ${issue.message}.`, name, issue.message),
        told('see_page', 'See the page on packs for this file.'),
      )
  }
}
