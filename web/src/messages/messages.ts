// The words of the page in each language. English is the measure: a key that another language lacks, or has too many,
// fails the types. A message with something to fill in is a function.
import { createContext, useContext } from 'react'
import type { ReaderLanguage } from '../../../src/words/reader-language.js'
import type { Widened } from '../../../src/words/widened.js'
import { en } from './en/index'
import { es } from './es/index'

/** Every message there is. */
export type Messages = Widened<typeof en>
export type Language = ReaderLanguage

export const LANGUAGES: Readonly<Record<Language, { readonly name: string; readonly messages: Messages }>> = {
  en: { name: 'English', messages: en },
  es: { name: 'Español', messages: es satisfies Messages },
}

const KEPT = 'cotejo-language'

/** The language that was chosen, else the browser's where we speak it. */
export function usualLanguage(): Language {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'en' || kept === 'es') return kept
  return navigator.languages.some((language) => language.startsWith('es')) && !navigator.languages[0]?.startsWith('en')
    ? 'es'
    : 'en'
}

export const keepLanguage = (language: Language): void => localStorage.setItem(KEPT, language)

export const LanguageContext = createContext<Language>('en')

/** The messages in the reader's language. */
export const useMessages = (): Messages => LANGUAGES[useContext(LanguageContext)].messages

/** The reader's language, for numbers and days. */
export const useLanguage = (): Language => useContext(LanguageContext)
