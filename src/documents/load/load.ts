// Bytes to documents. Many formats, one way: take the text and what the file says about itself and settle the documents
// in it; then the same for the files inside it. Trouble is told as data: what can be loaded is
// loaded.

import { sha256 } from '../../model/digest.js'
import type { Issue } from '../../model/index.js'
import { type Draft, type Drafts, type LoadFailure, LoadRefusal, type Member } from './draft.js'
import { decode } from './encoding.js'
import {
  extensionOf,
  type Format,
  formatOfContent,
  formatOfMediaType,
  formatOfName,
  provenFormat,
  saysNothing,
} from './formats.js'
import { declaredEncoding, loadHtml } from './html.js'
import { MAX_TEXT, UnpackingBudget } from './limits.js'
import { loadMarkdown } from './markdown.js'
import { type LoadedDocument, type LoadHints, settledDocument } from './settled-document.js'
import { loadText } from './text.js'

export interface Loaded {
  readonly documents: readonly LoadedDocument[]
  readonly failures: readonly LoadFailure[]
  /** Files inside the file whose formats are not loaded: pictures and the like. */
  readonly skipped: readonly string[]
}

const failed = (failure: LoadFailure): Loaded => ({ documents: [], failures: [failure], skipped: [] })

const EMPTY_FILE: LoadFailure = {
  code: 'empty_file',
  message: 'The file holds no text.',
  mend: 'Check that it was saved or downloaded whole.',
  line: null,
}

/** What is loaded, and how far down in files within files it stands. */
interface Loading {
  readonly bytes: Uint8Array
  readonly hints: LoadHints
  readonly format: Format
  readonly budget: UnpackingBudget
  readonly depth: number
}

/** Formats that are no text, each with what takes it apart. */
async function draftsOfBytes({ bytes, format, budget }: Loading): Promise<Drafts | null> {
  switch (format) {
    case 'pdf':
      return (await import('./pdf.js')).loadPdf(bytes)
    case 'docx':
      return (await import('./docx.js')).loadDocx(bytes, budget)
    case 'mail':
      return (await import('./mail.js')).loadMail(bytes)
    case 'zip':
      return { drafts: [], failures: [], members: (await import('./zip.js')).membersOfZip(bytes, budget, () => true) }
    default:
      return null
  }
}

async function draftsOfText(text: string, format: Format, hints: LoadHints): Promise<Drafts> {
  switch (format) {
    case 'markdown':
      return { drafts: [await loadMarkdown(text)], failures: [] }
    case 'html':
      return { drafts: [await loadHtml(text, hints.given?.url ?? hints.address ?? null)], failures: [] }
    case 'feed':
      return (await import('./feed.js')).loadFeed(text)
    case 'json': {
      const { isJsonFeed, loadFeed } = await import('./feed.js')
      if (isJsonFeed(text)) return await loadFeed(text)
      const { loadJson } = await import('./json.js')
      return loadJson(text, extensionOf(hints.file) === 'jsonl' || extensionOf(hints.file) === 'ndjson')
    }
    default:
      return { drafts: [loadText(text)], failures: [] }
  }
}

/** The encoding that a server names, else the one a page names for itself. */
function declaredFor({ bytes, format, hints }: Loading): string | null {
  const served = /charset\s{0,3}=\s{0,3}["']?([\w:.-]{2,40})/iu.exec(hints.mediaType ?? '')?.[1]
  return served ?? (format === 'html' ? declaredEncoding(bytes) : null)
}

async function draftsOf(loading: Loading): Promise<Drafts & { readonly issues: readonly Issue[] }> {
  const found = await draftsOfBytes(loading)
  if (found !== null) return { ...found, issues: [] }
  const decoded = await decode(loading.bytes, declaredFor(loading))
  if (decoded.kind === 'failure') return { drafts: [], failures: [decoded.failure], issues: [] }
  return { ...(await draftsOfText(decoded.text, loading.format, loading.hints)), issues: decoded.issues }
}

/** The format of bytes: what they prove, what is given, what their name or their giver says, how they look. */
function formatOf(bytes: Uint8Array, { format, file, mediaType = '' }: LoadHints): Format {
  const named = saysNothing(mediaType) ? formatOfName(file) : formatOfMediaType(mediaType)
  return format ?? provenFormat(bytes, named) ?? named ?? formatOfContent(bytes)
}

/**
 * Loads the documents of one file, and of the files inside it.
 *
 * @example
 * const { documents } = await load(new TextEncoder().encode('It rained.'), { file: 'a.txt', path: 'a.txt', now: null })
 * documents[0].document.text // 'It rained.'
 */
export async function load(bytes: Uint8Array, hints: LoadHints): Promise<Loaded> {
  try {
    return await loadAt(bytes, hints, { budget: new UnpackingBudget(), depth: 0 })
  } catch (error) {
    // Of a file that was made to do harm, nothing is taken.
    if (error instanceof LoadRefusal) return failed(error.failure)
    throw error
  }
}

async function loadAt(
  bytes: Uint8Array,
  hints: LoadHints,
  place: { readonly budget: UnpackingBudget; readonly depth: number },
): Promise<Loaded> {
  if (bytes.length === 0) return failed(EMPTY_FILE)
  const loading: Loading = { bytes, hints, format: formatOf(bytes, hints), ...place }
  try {
    const { drafts, failures, members, issues } = await draftsOf(loading)
    const own = await settleAll(drafts, loading, issues)
    const inner = members === undefined ? NOTHING : await loadMembers(members, loading)
    const documents = [...own.documents, ...inner.documents]
    const all = [...failures, ...own.failures, ...inner.failures]
    const skipped = inner.skipped
    if (loading.format === 'zip' && documents.length + all.length === 0) return { ...failed(EMPTY_ARCHIVE), skipped }
    return { documents, failures: all, skipped }
  } catch (error) {
    if (error instanceof LoadRefusal) throw error
    // A parser that gives up on a page nested a hundred thousand deep must not end the batch.
    return failed({
      code: 'unreadable_file',
      message: `The file can't be taken apart as ${loading.format}.`,
      mend: 'Save its text as a plain text file and add that.',
      line: null,
    })
  }
}

const NOTHING: Loaded = { documents: [], failures: [], skipped: [] }

async function settleAll(drafts: readonly Draft[], loading: Loading, issues: readonly Issue[]): Promise<Loaded> {
  const { bytes, hints, format } = loading
  const sourceHash = sha256(bytes)
  const documents: LoadedDocument[] = []
  const failures: LoadFailure[] = []
  for (const draft of drafts) {
    if (draft.text.trim() === '') failures.push(emptyDraft(draft))
    else if (draft.text.length > MAX_TEXT) failures.push(tooLong(draft))
    else documents.push(await settledDocument(draft, { hints, format, sourceHash, issues }))
  }
  return { documents, failures, skipped: [] }
}

/** Loads the files inside a file one after the other, each as if it lay beside it under a name of both. */
async function loadMembers(members: AsyncIterable<Member | LoadFailure>, outer: Loading): Promise<Loaded> {
  const { hints, budget, depth } = outer
  const documents: LoadedDocument[] = []
  const failures: LoadFailure[] = []
  const skipped: string[] = []
  for await (const member of members) {
    if (!('name' in member)) {
      failures.push(member)
      continue
    }
    const inside = `!${member.name}`
    const named = formatOfName(member.name) ?? formatOfMediaType(member.mediaType ?? '')
    const known = named ?? (extensionOf(member.name) === '' ? provenFormat(member.bytes, null) : null)
    if (known === null) {
      skipped.push(`${hints.file ?? ''}${inside}`)
      continue
    }
    budget.enter(depth + 1)
    const { format: _, address: __, mediaType: ___, ...kept } = hints
    const at = (path: string | null): string | null => (path === null ? null : path + inside)
    const inner = await loadAt(
      member.bytes,
      {
        ...kept,
        ...(member.sent === undefined ? {} : { sent: member.sent }),
        file: at(hints.file),
        path: at(hints.path),
        mediaType: member.mediaType ?? '',
      },
      { budget, depth: depth + 1 },
    )
    documents.push(...inner.documents.map((one) => ({ ...one, bytes: one.bytes ?? member.bytes })))
    failures.push(...inner.failures.map((one) => ({ ...one, inside: inside + (one.inside ?? '') })))
    skipped.push(...inner.skipped)
  }
  return { documents, failures, skipped }
}

const EMPTY_ARCHIVE: LoadFailure = {
  code: 'empty_archive',
  message: 'The archive holds no document of a format that is loaded.',
  mend: 'See "How each format is read" in the documentation of add.',
  line: null,
}

const emptyDraft = (draft: Draft): LoadFailure =>
  draft.part === null ? EMPTY_FILE : { ...EMPTY_FILE, message: `The text of "${draft.part}" is empty.` }

const tooLong = (draft: Draft): LoadFailure => ({
  code: 'load_too_large',
  message: `${draft.part === null ? 'The text' : `The text of "${draft.part}"`} has more than ${MAX_TEXT / 1e6} million characters.`,
  mend: 'Part it into documents, such as its chapters, and add those.',
  line: null,
})
