// The sentences of what was found, by language; one that a language lacks fails the types.
import { sentences as en } from './en/sentences.js'
import { sentences as es } from './es/sentences.js'
import type { ReaderLanguage } from './reader-language.js'
import type { Widened } from './widened.js'

/** How each kind of sentence is said. */
export type Sentences = Widened<typeof en>

export const SENTENCES: Readonly<Record<ReaderLanguage, Sentences>> = { en, es }
