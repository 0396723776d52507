// Turns what the schema says of a value into words for the person who wrote the file: what is wrong and what to write.
import { z } from 'zod'
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

/** What to write where another kind of value is needed. */
const WRITE: Readonly<Record<string, readonly [kind: string, mend: string]>> = {
  string: ['text', 'Write text; put numbers, dates and true or false in quotation marks to make them text.'],
  array: ['a list', 'Write a list: [one, two], or one item a line after a dash.'],
  object: ['fields', 'Write fields, one a line, as "name: value".'],
  record: ['fields', 'Write fields, one a line, as "name: value".'],
  boolean: ['true or false', 'Write true or false, without quotation marks.'],
  number: ['a number', 'Write a number, without quotation marks.'],
}

function wrongType(source: PackSource, path: Path, issue: z.core.$ZodIssueInvalidType): PackProblem {
  const last = path.at(-1)
  const value: unknown = valueAt(source, path)
  const [kind, mend] = WRITE[issue.expected] ?? [issue.expected, `Write ${issue.expected}.`]
  if (value === undefined && typeof last === 'string')
    return problemAt(source, path.slice(0, -1), {
      message: `"${last}" is missing.`,
      mend: `Add "${last}:" with ${kind}.`,
    })
  const what = typeof last === 'string' ? `"${last}"` : 'This'
  return problemAt(source, path, { message: `${what} must be ${kind}, and is ${kindOf(value)}.`, mend })
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
  return [
    problemAt(source, path, {
      message: `This is ${kindOf(valueAt(source, path))}, and must be text or fields.`,
      mend: 'Write a word or phrase, or fields such as { word: raise, with: [tariff] }.',
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
  const here = (message: string, mend: string) => [problemAt(source, path, { message, mend })]
  const name = typeof path.at(-1) === 'string' ? `"${String(path.at(-1))}"` : 'This'
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problemAt(source, path, {
          key,
          message: `"${key}" is not a field here.`,
          mend: insteadOf(key, fieldsAt(schema, path)),
        }),
      )
    case 'invalid_type':
      return [wrongType(source, path, issue)]
    case 'invalid_value': {
      const value = valueAt(source, path)
      if (value === undefined)
        return [
          problemAt(source, path.slice(0, -1), {
            message: `${name} is missing.`,
            mend: `Add ${name.slice(1, -1)}: with one of: ${issue.values.map(String).join(', ')}.`,
          }),
        ]
      return here(`${name} cannot be "${String(value)}".`, insteadOf(String(value), issue.values.map(String)))
    }
    case 'invalid_union':
      return unionProblems(source, schema, path, issue.errors)
    case 'too_small':
      return here(`${name} is too short.`, `Write at least ${String(issue.minimum)}.`)
    case 'too_big':
      return here(`${name} is too long.`, `Write at most ${String(issue.maximum)}.`)
    case 'invalid_format':
      return here(`${name} is not in the right form: ${issue.message}.`, 'Write it in that form.')
    default:
      return here(`${name}: ${issue.message}.`, 'See the page on packs for this file.')
  }
}
