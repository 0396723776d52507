// What a loader finds in one file, before ids, dates and language are settled in one place (`load.ts`).
import type { Issue } from '../../model/index.js'
import type { PageMap } from '../../model/page-map.js'

/** A text with what its file says about it; null where the file says nothing. */
export interface Draft {
  readonly text: string
  readonly title: string | null
  readonly publisher: string | null
  readonly authors: readonly string[]
  readonly url: string | null
  /** As written in the file. */
  readonly published: string | null
  /** As written in the file. */
  readonly language: string | null
  /** `certain` where a person wrote the language down; HTML pages often carry a template's. */
  readonly languageCertain: boolean
  /** Which part of the file it is, where a file holds several documents. */
  readonly part: string | null
  /** Where its words stand, for formats that have pages. */
  readonly pages: PageMap | null
  readonly issues: readonly Issue[]
}

/** A file inside a file: a member of an archive, an attachment of a mail. */
export interface Member {
  readonly name: string
  readonly bytes: Uint8Array
  /** What the outer file calls its format; null where it says nothing. */
  readonly mediaType: string | null
  /** When the outer file was sent, for what bears no date of its own. */
  readonly sent?: string
}

/** Why a file, or one line of it, gave no document. Never holds text of the document. */
export interface LoadFailure {
  readonly code: string
  readonly message: string
  readonly mend: string
  readonly line: number | null
  /** Which file inside the file, as it is joined to its path: `!inner.pdf`. */
  readonly inside?: string
}

export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly failures: readonly LoadFailure[]
  /** Files inside it, each a document or more of its own; taken one after the other, so that only one is unpacked. */
  readonly members?: AsyncIterable<Member | LoadFailure>
}

/**
 * Ends the loading of a whole file. Thrown, because limits are met deep inside: a member of an archive in an archive
 * may be the one that is too much.
 */
export class LoadRefusal extends Error {
  readonly failure: LoadFailure

  constructor(failure: LoadFailure) {
    super(failure.message)
    this.name = 'LoadRefusal'
    this.failure = failure
  }
}

export const EMPTY_DRAFT: Draft = {
  text: '',
  title: null,
  publisher: null,
  authors: [],
  url: null,
  published: null,
  language: null,
  languageCertain: false,
  part: null,
  pages: null,
  issues: [],
}

/** The words of a metadata value, or null where there are none. */
export function wordsOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const words = value.replace(/\s+/gu, ' ').trim()
  return words === '' ? null : words
}
