// From a draft to a document: what the user says comes before what the file says, that before what the text lets tell;
// ids follow from it.

import { sha256 } from '../../model/digest.js'
import type { DateBasis, Document, Issue } from '../../model/index.js'
import type { PageMap } from '../../model/page-map.js'
import { documentIdOf, sourceIdOf } from '../identity.js'
import { detectLanguage, languageCode } from '../language.js'
import { dayOfMetadata, dayOfText } from '../published.js'
import type { Draft } from './draft.js'
import { type Format, MEDIA_TYPES } from './formats.js'

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
  /** What the server or mail that gave the bytes calls them, such as `text/html; charset=utf-8`. */
  readonly mediaType?: string
  /** Where the bytes were fetched from; the document's address where it names none itself. */
  readonly address?: string
  /** When the mail that carried the bytes was sent; the day of a document that bears none. */
  readonly sent?: string
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
  /** Where its words stand on its pages; null for formats without pages. */
  readonly pages: PageMap | null
  /** The bytes of its own where it lay inside another file; null where they are those that were given. */
  readonly bytes: Uint8Array | null
}

/** What is known of the file that a draft comes from. */
interface Origin {
  readonly hints: LoadHints
  readonly format: Format
  readonly sourceHash: string
  readonly issues: readonly Issue[]
}

/** The document of a draft, with what was found amiss with the file and with it. */
export async function settledDocument(
  draft: Draft,
  { hints, format, sourceHash, issues }: Origin,
): Promise<LoadedDocument> {
  const { file, given = {} } = hints
  const inPart = (path: string | null): string | null =>
    path === null || draft.part === null ? path : `${path}#${draft.part}`
  const date = settleDate(draft, given.published, hints)
  const certain = given.language ?? (draft.languageCertain ? languageCode(draft.language) : null)
  const language =
    certain === null
      ? await detectLanguage(draft.text, languageCode(draft.language))
      : { language: certain, issue: null }
  const textHash = sha256(draft.text)
  // The entries of a feed are not at the feed's address.
  const fetched = draft.part === null ? hints.address : undefined
  const url = given.url ?? draft.url ?? fetched ?? null
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
    language: language.language,
    text: draft.text,
    sourceHash,
    mediaType: MEDIA_TYPES[format],
    retrievedAt: hints.retrievedAt ?? null,
    copyOf: null,
    file: inPart(file),
  }
  const own = language.issue === null ? [] : [language.issue]
  const told = [...issues, ...draft.issues, ...date.issues, ...own]
  return { document, path, issues: told, pages: draft.pages, bytes: null }
}

interface SettledDate {
  readonly published: string | null
  readonly basis: DateBasis
  readonly issues: readonly Issue[]
}

/** The user's date, else the file's, else the text's own; each only where it is a day of the calendar. */
function settleDate(draft: Draft, given: string | undefined, { now, sent }: LoadHints): SettledDate {
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
  if (published === null && sent !== undefined) {
    published = dayOfMetadata(sent)
    basis = published === null ? 'unknown' : 'metadata'
  }
  if (published === null)
    issues.push({
      code: 'no_date',
      message:
        'The document has no date: relative expressions stay open, but where its text tells when it was written; give one with --published.',
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
