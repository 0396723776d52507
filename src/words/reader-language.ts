// The languages in which a reader is spoken to. English is that of the contract and of the packs.

export const READER_LANGUAGES = ['en', 'es'] as const

export type ReaderLanguage = (typeof READER_LANGUAGES)[number]

/** Who a dossier is written for: the language, and what the packs' words are called in it (`labels.yaml`). */
export interface Reader {
  readonly language: ReaderLanguage
  readonly labels: Readonly<Record<string, string>>
}

/** Whoever asked for no language. */
export const ENGLISH_READER: Reader = { language: 'en', labels: {} }
