// What a loader finds in one file, before ids, dates and language are settled in one place (`load.ts`).
import type { Issue } from '../../model/index.js'

export type Format = 'text' | 'markdown' | 'html' | 'json'

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
  readonly issues: readonly Issue[]
}

/** Why a file, or one line of it, gave no document. Never holds text of the document. */
export interface LoadFailure {
  readonly code: string
  readonly message: string
  readonly mend: string
  readonly line: number | null
}

export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly failures: readonly LoadFailure[]
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
  issues: [],
}

/** The words of a metadata value, or null where there are none. */
export function wordsOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const words = value.replace(/\s+/gu, ' ').trim()
  return words === '' ? null : words
}
