// The words of a dossier by language; a word that one language lacks fails the types.
import { dossier as en } from './en/dossier-words.js'
import { dossier as es } from './es/dossier-words.js'
import type { ReaderLanguage } from './reader-language.js'
import type { Widened } from './widened.js'

/** Every word of its own that a dossier has. */
export type DossierWords = Widened<typeof en>

export const DOSSIER_WORDS: Readonly<Record<ReaderLanguage, DossierWords>> = { en, es }
