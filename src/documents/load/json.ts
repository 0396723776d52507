// Documents that another program has already taken apart: one object a file, or one a line (JSON Lines). A broken
// line costs that line alone.
import { z } from 'zod'
import { type Draft, type Drafts, EMPTY_DRAFT, type LoadFailure, wordsOf } from './draft.js'
import { brokenAt, lineOf } from './json-position.js'

const words = z.string().nullish()

/** Fields beyond these are let through and not used. */
const documentSchema = z.object({
  text: z.string(),
  id: z.union([z.string(), z.number()]).nullish(),
  title: words,
  publisher: words,
  authors: z.union([z.string(), z.array(z.string())]).nullish(),
  url: words,
  published: words,
  language: words,
})

const FIELDS = 'text, title, publisher, authors, url, published, language'

interface Row {
  readonly value: unknown
  /** Null for the only object of a file. */
  readonly line: number | null
}

function broken(line: number): LoadFailure {
  return {
    code: 'json_broken',
    message: `Line ${line} is no JSON.`,
    mend: 'Mend that line: JSON has double quotes around names and words, and no comma after the last.',
    line,
  }
}

function fieldFailure(line: number | null, path: PropertyKey[]): LoadFailure {
  const where = line === null ? 'The object' : `The object of line ${line}`
  const field = path.map(String).join('.')
  const mend = `Give one object with "text" and, where known, the other fields as words (${FIELDS}).`
  if (field === '') return { code: 'json_no_object', message: `${where} is no object.`, mend, line }
  if (field === 'text') return { code: 'json_no_text', message: `${where} has no "text".`, mend, line }
  return { code: 'json_field', message: `${where}: "${field}" is not written in words.`, mend, line }
}

function draftOf(row: Row, severalRows: boolean): Draft | LoadFailure {
  const parsed = documentSchema.safeParse(row.value)
  if (!parsed.success) return fieldFailure(row.line, parsed.error.issues[0]?.path ?? [])
  const { text, id, authors, ...rest } = parsed.data
  const list = typeof authors === 'string' ? [authors] : (authors ?? [])
  return {
    ...EMPTY_DRAFT,
    text,
    title: wordsOf(rest.title),
    publisher: wordsOf(rest.publisher),
    authors: list.map(wordsOf).filter((author) => author !== null),
    url: wordsOf(rest.url),
    published: wordsOf(rest.published),
    language: wordsOf(rest.language),
    languageCertain: true,
    part: severalRows ? String(id ?? row.line) : null,
  }
}

function parseLines(source: string): { rows: Row[]; failures: LoadFailure[] } {
  const rows: Row[] = []
  const failures: LoadFailure[] = []
  source.split('\n').forEach((text, index) => {
    if (text.trim() === '') return
    try {
      rows.push({ value: JSON.parse(text), line: index + 1 })
    } catch {
      failures.push(broken(index + 1))
    }
  })
  return { rows, failures }
}

/** One object a line shows in the first line that has words: it is an object by itself. */
function looksLikeLines(source: string): boolean {
  const first = source.split('\n').find((line) => line.trim() !== '') ?? ''
  try {
    return typeof JSON.parse(first) === 'object'
  } catch {
    return /\}[^\S\n]*\n\s*\{/u.test(source)
  }
}

function parseRows(source: string, lines: boolean): { rows: Row[]; failures: LoadFailure[] } {
  if (lines) return parseLines(source)
  try {
    const value: unknown = JSON.parse(source)
    if (!Array.isArray(value)) return { rows: [{ value, line: null }], failures: [] }
    return { rows: value.map((item, index) => ({ value: item, line: index + 1 })), failures: [] }
  } catch {
    if (looksLikeLines(source)) return parseLines(source)
    return { rows: [], failures: [broken(lineOf(source, brokenAt(source)))] }
  }
}

/** Loads every object that has a text; `lines` where the file's name says that each line is one. */
export function loadJson(source: string, lines: boolean): Drafts {
  const { rows, failures } = parseRows(source, lines)
  const several = lines || rows.some((row) => row.line !== null)
  const drafts: Draft[] = []
  for (const row of rows) {
    const result = draftOf(row, several)
    if ('code' in result) failures.push(result)
    else drafts.push(result)
  }
  const [first] = failures
  // A file of other things than documents is one mistake, not as many as it has lines.
  if (
    drafts.length === 0 &&
    first !== undefined &&
    failures.length > 1 &&
    failures.every(({ code }) => code === first.code)
  )
    return {
      drafts,
      failures: [
        { ...first, message: `${first.message} Nor have the ${failures.length - 1} after it what a document has.` },
      ],
    }
  return { drafts, failures: failures.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}
