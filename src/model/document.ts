// A document is immutable: text with where it came from. A changed text is another document of the same source.

/** How the date of publication is known. */
export type DateBasis = 'given' | 'metadata' | 'text' | 'unknown'

export interface Document {
  /** Derived from the source and the text; the same input always has the same id. */
  readonly id: string
  /** Stays the same over versions of one source (its address, else its file). */
  readonly sourceId: string
  /** SHA-256 of the text, hexadecimal; equal in copies. */
  readonly textHash: string
  readonly title: string | null
  readonly publisher: string | null
  readonly authors: readonly string[]
  readonly url: string | null
  /** ISO day, or null when unknown. */
  readonly published: string | null
  readonly publishedBasis: DateBasis
  /** ISO 639-1 code. */
  readonly language: string
  readonly text: string
  /** SHA-256 of the bytes the document was loaded from, hexadecimal. */
  readonly sourceHash: string
  readonly mediaType: string
  /** When the bytes were taken in, ISO instant; null where no clock was handed in. */
  readonly retrievedAt: string | null
  /** The id of the document whose text this one repeats, or null. */
  readonly copyOf: string | null
  /** The path as the user gave it, joined with the path inside a folder; null for typed text. */
  readonly file: string | null
}
