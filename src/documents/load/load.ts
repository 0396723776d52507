// Bytes to documents. Four formats, one way: decode, take the text and what the file says about itself, let what the
// user says come first, and derive ids. Trouble is told as data: what can be loaded is loaded.
import type { DateBasis, Document, Issue } from '../../model/index.js'
import { documentIdOf, sha256, sourceIdOf } from '../identity.js'
import { detectLanguage, languageCode } from '../language.js'
import { dayOfMetadata, dayOfText } from '../published.js'
import type { Draft, Drafts, Format, LoadFailure } from './draft.js'
import { decode } from './encoding.js'
import { declaredEncoding, loadHtml } from './html.js'
import { loadMarkdown } from './markdown.js'
import { loadText } from './text.js'

/** What the user says about a document; it comes before what the file says. */
export interface GivenFields {
  readonly published?: string
  readonly publisher?: string
  readonly title?: string
  readonly url?: string
  readonly language?: string
}

export interface LoadHints {
  /** The path as the user gave it; null for typed text. */
  readonly file: string | null
  /** What stands for the source where it has no address: the path from the workspace, or null. */
  readonly path: string | null
  /** Told by the file's name or its first characters where it is not given. */
  readonly format?: Format
  readonly given?: GivenFields
  /** ISO instant; null where no clock is at hand, then nothing is called future. */
  readonly now: string | null
  /** When the bytes were taken in to be kept; null (also when left out) where they are only read. */
  readonly retrievedAt?: string | null
}

export interface LoadedDocument {
  readonly document: Document
  /** Where the document lies: the path of the hints, with the part of the file where it holds several. */
  readonly path: string | null
  readonly issues: readonly Issue[]
}

export interface Loaded {
  readonly documents: readonly LoadedDocument[]
  readonly failures: readonly LoadFailure[]
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
}

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
}

const extensionOf = (file: string | null): string => /\.([a-z0-9]+)$/iu.exec(file ?? '')?.[1]?.toLowerCase() ?? ''

/** The format a file's name stands for, or null for a name that says nothing. */
export const formatOfName = (file: string | null): Format | null => EXTENSIONS[extensionOf(file)] ?? null

/** The format of bytes whose name says nothing. */
function formatOfContent(bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .trimStart()
  if (/^<(?:!doctype html|html|head|body|!--)/iu.test(head)) return 'html'
  return /^\{\s*"/u.test(head) ? 'json' : 'text'
}

const failed = (failure: LoadFailure): Loaded => ({ documents: [], failures: [failure] })

const EMPTY_FILE: LoadFailure = {
  code: 'empty_file',
  message: 'The file holds no text.',
  mend: 'Check that it was saved or downloaded whole.',
  line: null,
}

async function draftsOf(text: string, format: Format, hints: LoadHints): Promise<Drafts> {
  switch (format) {
    case 'text':
      return { drafts: [loadText(text)], failures: [] }
    case 'markdown':
      return { drafts: [await loadMarkdown(text)], failures: [] }
    case 'html':
      return { drafts: [await loadHtml(text, hints.given?.url ?? null)], failures: [] }
    case 'json': {
      const { loadJson } = await import('./json.js')
      return loadJson(text, extensionOf(hints.file) === 'jsonl' || extensionOf(hints.file) === 'ndjson')
    }
  }
}

/**
 * Loads the documents of one file.
 *
 * @example
 * const { documents } = await load(new TextEncoder().encode('It rained.'), { file: 'a.txt', path: 'a.txt', now: null })
 * documents[0].document.text // 'It rained.'
 */
export async function load(bytes: Uint8Array, hints: LoadHints): Promise<Loaded> {
  if (bytes.length === 0) return failed(EMPTY_FILE)
  const format = hints.format ?? formatOfName(hints.file) ?? formatOfContent(bytes)
  const decoded = await decode(bytes, format === 'html' ? declaredEncoding(bytes) : null)
  if (decoded.kind === 'failure') return failed(decoded.failure)
  let found: Drafts
  try {
    found = await draftsOf(decoded.text, format, hints)
  } catch {
    // A parser that gives up on a page nested a hundred thousand deep must not end the batch.
    return failed({
      code: 'unreadable_file',
      message: `The file can't be taken apart as ${format}.`,
      mend: 'Save its text as a plain text file and add that.',
      line: null,
    })
  }
  const sourceHash = sha256(bytes)
  const documents: LoadedDocument[] = []
  const failures = [...found.failures]
  for (const draft of found.drafts) {
    if (draft.text.trim() === '') failures.push(emptyDraft(draft))
    else documents.push(await documentOf(draft, { format, sourceHash, hints, issues: decoded.issues }))
  }
  return { documents, failures }
}

const emptyDraft = (draft: Draft): LoadFailure =>
  draft.part === null ? EMPTY_FILE : { ...EMPTY_FILE, message: `The text of "${draft.part}" is empty.` }

interface Settling {
  readonly format: Format
  readonly sourceHash: string
  readonly hints: LoadHints
  readonly issues: readonly Issue[]
}

async function documentOf(draft: Draft, { format, sourceHash, hints, issues }: Settling): Promise<LoadedDocument> {
  const { file, given = {}, now } = hints
  const inPart = (path: string | null): string | null =>
    path === null || draft.part === null ? path : `${path}#${draft.part}`
  const date = settleDate(draft, given.published, now)
  const certain = given.language ?? (draft.languageCertain ? languageCode(draft.language) : null)
  const told =
    certain === null
      ? await detectLanguage(draft.text, languageCode(draft.language))
      : { language: certain, issue: null }
  const textHash = sha256(draft.text)
  const url = given.url ?? draft.url
  const path = inPart(hints.path)
  const sourceId = sourceIdOf({ url, path, textHash })
  const document: Document = {
    id: documentIdOf(sourceId, textHash),
    sourceId,
    textHash,
    title: given.title ?? draft.title,
    publisher: given.publisher ?? draft.publisher,
    authors: draft.authors,
    url,
    published: date.published,
    publishedBasis: date.basis,
    language: told.language,
    text: draft.text,
    sourceHash,
    mediaType: MEDIA_TYPES[format],
    retrievedAt: hints.retrievedAt ?? null,
    copyOf: null,
    file: inPart(file),
  }
  const own = told.issue === null ? [] : [told.issue]
  return { document, path, issues: [...issues, ...draft.issues, ...date.issues, ...own] }
}

interface SettledDate {
  readonly published: string | null
  readonly basis: DateBasis
  readonly issues: readonly Issue[]
}

/** The user's date, else the file's, else the text's own; each only where it is a day of the calendar. */
function settleDate(draft: Draft, given: string | undefined, now: string | null): SettledDate {
  const issues: Issue[] = []
  let basis: DateBasis = 'given'
  let published = given === undefined ? null : dayOfMetadata(given)
  if (published === null && draft.published !== null) {
    published = dayOfMetadata(draft.published)
    basis = 'metadata'
    if (published === null)
      issues.push({
        code: 'bad_date',
        message: 'The date of publication that the file states is no full day; give one with --published YYYY-MM-DD.',
        span: null,
      })
  }
  if (published === null) {
    published = dayOfText(draft.text)
    basis = published === null ? 'unknown' : 'text'
  }
  if (published === null)
    issues.push({
      code: 'no_date',
      message: 'The document has no date, so its relative expressions stay open; give one with --published.',
      span: null,
    })
  else if (now !== null && published > dayAfter(now))
    issues.push({
      code: 'future_date',
      message: `The date of publication, ${published}, is in the future; give the right one with --published.`,
      span: null,
    })
  return { published, basis, issues }
}

/** The last day that has begun anywhere on earth at an instant: clocks run up to fourteen hours ahead of UTC. */
const dayAfter = (instant: string): string =>
  new Date(Date.parse(instant) + 14 * 3600 * 1000).toISOString().slice(0, 10)
